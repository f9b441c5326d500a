// A page of the manual, read as a list of cases: a passage, and what is to be found in it.
export interface Fix {
  readonly from: string;
  readonly to: string;
}

/** “quoted text” code: message, and what the first repair makes of the passage. */
export interface Listing {
  readonly quote: string;
  readonly code: string;
  readonly message: string;
  readonly fixes: readonly Fix[];
}

export interface Case {
  readonly title: string;
  /** A small Markdown article. */
  readonly passage: string;
  readonly listings: readonly Listing[];
  /** Whether the page says at all what is to be found, be it nothing. */
  readonly answered: boolean;
  /** The lines of the page that say it, from inclusive, to exclusive. */
  readonly answer: { readonly from: number; readonly to: number };
  /** Whether it is still to be met. */
  readonly notYet: boolean;
}

export const silence = 'Nothing to report.';

export function readPage(text: string): readonly Case[] {
  const lines = text.split('\n');
  const heads = lines.flatMap((line, at) => (line.startsWith('## ') ? [at] : []));
  const notYet = lines.indexOf('# Not yet');
  return heads.map((from, k) => {
    const next = heads[k + 1] ?? lines.length;
    const to = notYet > from && notYet < next ? notYet : next;
    return readCase(lines, from, to, notYet >= 0 && from > notYet);
  });
}

function readCase(lines: readonly string[], head: number, end: number, notYet: boolean): Case {
  const title = (lines[head] ?? '').slice(3).trim();
  const quoted = (at: number): boolean => lines[at]?.startsWith('>') === true;
  let from = head + 1;
  while (from < end && !quoted(from)) from++;
  let to = from;
  while (to < end && quoted(to)) to++;
  if (from === to) throw new Error(`“${title}” has no passage`);
  const passage = lines.slice(from, to).map((line) => line.replace(/^> ?/, ''));
  const said = lines.slice(to, end).filter((line) => line.trim() !== '');
  const listings = said.filter((line) => line !== silence).reduce<readonly Listing[]>(listed, []);
  if (said.includes(silence) && listings.length > 0)
    throw new Error(`“${title}” lists findings and says there are none`);
  return {
    title,
    passage: `${passage.join('\n')}\n`,
    listings,
    answered: said.length > 0,
    answer: { from: to, to: end },
    notYet,
  };
}

function listed(before: readonly Listing[], line: string): readonly Listing[] {
  const fix = /^- fix “([^”]+)” to “([^”]+)”$/.exec(line);
  const last = before.at(-1);
  if (fix && last)
    return [...before.slice(0, -1), { ...last, fixes: [...last.fixes, { from: fix[1] ?? '', to: fix[2] ?? '' }] }];
  const finding = /^- “([^”]+)” ([a-z-]+): (.+)$/.exec(line);
  if (!finding) throw new Error(`not understood: ${line}`);
  return [...before, { quote: finding[1] ?? '', code: finding[2] ?? '', message: finding[3] ?? '', fixes: [] }];
}

/** The place of a text that stands in the passage once. */
export function placeOf(quote: string, passage: string): { readonly start: number; readonly end: number } {
  const start = passage.indexOf(quote);
  if (start < 0) throw new Error(`“${quote}” is not in the passage`);
  if (passage.indexOf(quote, start + 1) >= 0) throw new Error(`“${quote}” is in the passage more than once`);
  return { start, end: start + quote.length };
}
