// Comments in an article that let a figure or a check stand: <!-- recount-ignore "19.96%" as the commission has it -->
import type { Span } from '../text/span.ts';

/** What one such comment says. One that names neither a figure nor a check says nothing. */
export interface Note {
  /** The comment with its marks, in the file. */
  readonly at: Span;
  readonly figure?: string;
  readonly code?: string;
  readonly reason?: string;
}

export const keyword = 'recount-ignore';

const quotes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
]);

/** The notes among an article's comments, in their order. */
export function notesIn(source: string, comments: readonly Span[], codes: readonly string[]): readonly Note[] {
  return comments.flatMap(({ start, end }) => {
    const notes: Note[] = [];
    for (let from = source.indexOf('<!--', start); from >= 0 && from < end; ) {
      const close = source.indexOf('-->', from + 4);
      if (close < 0 || close >= end) break;
      const said = source.slice(from + 4, close).trim();
      const rest = said.startsWith(keyword) ? said.slice(keyword.length) : undefined;
      if (rest !== undefined && !/^[\w-]/.test(rest))
        notes.push({ at: { start: from, end: close + 3 }, ...saidIn(rest, codes) });
      from = source.indexOf('<!--', close + 3);
    }
    return notes;
  });
}

/** "19.96%" share-of-total: the reason; the figure or the code may be missing, and the reason too. */
function saidIn(words: string, codes: readonly string[]): Omit<Note, 'at'> {
  let rest = words.trim();
  const close = quotes.get(rest.charAt(0));
  const end = close === undefined ? -1 : rest.indexOf(close, 1);
  const figure = end > 0 ? rest.slice(1, end).trim() : '';
  if (end > 0) rest = rest.slice(end + 1).trim();
  const word = /^[a-z-]*/.exec(rest)?.[0] ?? '';
  const code = codes.includes(word) ? word : undefined;
  const reason = (code ? rest.slice(code.length) : rest).replace(/^[\s:–—-]{1,10}/, '').trim();
  return { ...(figure && { figure }), ...(code && { code }), ...(reason && { reason }) };
}

/** A note to be put into an article. What would end the comment early, or part the cells of a table, is spelt otherwise. */
export function noteFor({ figure, code, reason }: Omit<Note, 'at'>): string {
  const words = (reason ?? '')
    .replace(/\s+/g, ' ')
    .replace(/-{2,}/g, '–')
    .replace(/\|/g, '/')
    .replace(/^[->]+|-+$/g, '')
    .trim();
  const close = figure?.includes('"') ? '”' : '"';
  const quoted = figure === undefined ? undefined : `${close === '"' ? '"' : '“'}${figure}${close}`;
  return `<!-- ${[keyword, quoted, code, words].filter(Boolean).join(' ')} -->`;
}
