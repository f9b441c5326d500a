// Behind the count of somebody whom the article knows: the share that it makes, in the article's own words. What is
// offered has been tried out: with it the article was checked, and the share found to hold.
import { type CompletionItem, CompletionItemKind, type CompletionParams } from 'vscode-languageserver';
import type { Figure, Range as Span } from '../protocol.ts';
import { say } from '../service.ts';
import type { Checked } from './articles.ts';
import { rangeOf } from './convert.ts';
import { type Phrase, phrasesNear, plain } from './phrase.ts';
import { readingOf } from './places.ts';
import type { Server } from './server.ts';

export const completionTriggers = [' ', '('] as const;

export function registerCompletion(server: Server): void {
  const { connection, documents, articles, runner } = server;
  connection.onCompletion(
    runner.handle('completion', [], async ({ textDocument, position }: CompletionParams): Promise<CompletionItem[]> => {
      const open = documents.get(textDocument.uri);
      // a space ends every word: the article is checked only where a number stands before it
      if (!open || !isBehindNumber(open.getText(), open.offsetAt(position))) return [];
      const checked = await articles.check(textDocument.uri);
      if (!checked) return [];
      const offset = checked.document.offsetAt(position);
      const count = countBefore(offset, checked);
      const offer = count && offerBehind(count, offset, checked, server);
      return offer ? [offer] : [];
    }),
  );
}

/** Words that may stand between a count and its share. */
const few = /^[^\d\r\n.;!?|]{0,40}$/;

function isBehindNumber(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 41), offset);
  const number = before.search(/\d\D*$/);
  return number >= 0 && few.test(before.slice(number + 1)) && !/^\p{L}|^\d/u.test(text.slice(offset, offset + 2));
}

/** The count that the caret is behind, if it has no share yet. */
function countBefore(offset: number, { text, article: { figures, contests } }: Checked): Figure | undefined {
  const index = figures.findLastIndex(({ end }) => end <= offset);
  const figure = figures[index];
  if (figure?.kind !== 'votes' || figure.subject === undefined || figure.contest === undefined) return undefined;
  const row = contests[figure.contest]?.rows.find(({ figures: { votes } }) => votes === index);
  return row && row.figures.share === undefined && few.test(text.slice(figure.end, offset)) ? figure : undefined;
}

function offerBehind(count: Figure, offset: number, checked: Checked, server: Server): CompletionItem | undefined {
  const { document, text } = checked;
  const [nearest] = phrasesNear(offset, text, checked.article);
  const typed = text.slice(count.end, offset);
  const phrase = nearest && fitting(nearest, typed);
  if (!phrase || isThere(phrase.gap.slice(typed.length), text.slice(offset, offset + 40))) return undefined;
  // an editor that closes brackets has put one behind the caret
  const end = phrase.tail.endsWith(')') && text.charAt(offset) === ')' ? offset + 1 : offset;
  const word = /\p{L}*$/u.exec(typed)?.[0] ?? '';
  const found = tried({ ...phrase, gap: phrase.gap.slice(typed.length) }, { start: offset, end }, checked, server);
  if (!found) return undefined;
  const newText = word + found.text;
  return {
    label: newText.trim(),
    kind: CompletionItemKind.Value,
    detail: say(server.runner.messages, 'hover.share', { share: readingOf(count), base: found.base }),
    filterText: newText,
    textEdit: { range: rangeOf(document, { start: offset - word.length, end }), newText },
  };
}

/** The phrase as it was begun: with its marks or without them; in brackets that are open already, the share alone. */
function fitting(nearest: Phrase, typed: string): Phrase | undefined {
  const bare = plain(nearest);
  const begun = [nearest, bare].find(({ gap }) => gap.startsWith(typed));
  if (begun || !/[(]\s?$/.test(typed)) return begun;
  return { ...bare, gap: typed, tail: `${bare.tail.replace(/[,)]$/, '')})` };
}

/** Whether the words that would be put in stand there already. */
const isThere = (rest: string, after: string): boolean => {
  const next = /\p{L}+/u.exec(rest)?.[0];
  return next !== undefined && after.trimStart().startsWith(next);
};

/** The phrase with the share that makes it true, found by checking the article with it; undefined where none does. */
function tried(
  { gap, share: model, tail }: Phrase,
  { start, end }: Span,
  { document: { uri }, text, article: { format }, settings }: Checked,
  { articles }: Server,
): { readonly text: string; readonly base: string } | undefined {
  const read = (share: string): Figure | undefined => {
    const draft = text.slice(0, start) + gap + share + tail + text.slice(end);
    const { figures } = articles.checkText(uri, draft, format, settings);
    return figures.find((figure) => figure.start === start + gap.length);
  };
  const remade = (figure: Figure | undefined): string | undefined => {
    const number = numeral.exec(figure?.recomputed ?? '')?.[0];
    return number === undefined ? undefined : model.replace(numeral, number);
  };
  // what is put right first may be taken for a slip, and be a unit off; what its sum makes of that is not
  let share = remade(read(model));
  let figure = share === undefined ? undefined : read(share);
  const closer = remade(figure);
  if (closer !== undefined && closer !== share) {
    share = closer;
    figure = read(closer);
  }
  const { kind, status, base } = figure ?? {};
  const holds = kind === 'share' && (status === 'verified' || status === 'rounding');
  return holds && base !== undefined ? { text: gap + share + tail, base } : undefined;
}

const numeral = /\d[\d.,]*\d|\d/;
