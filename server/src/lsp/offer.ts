// What is offered behind a count: the share that it makes, in the article's own words. It has been tried out: with it the
// article was checked, and the share found to hold.
import type { Figure, Range as Span } from '../protocol.ts';
import type { Checked } from './articles.ts';
import { type Phrase, phrasesNear, plain } from './phrase.ts';
import type { Server } from './server.ts';

export interface Offer extends Span {
  readonly newText: string;
  /** What it is a share of, by name. */
  readonly base: string;
}

/** The share of the count, to be put in at the offset; undefined where the article has no words for it, or it would not hold. */
export function offerBehind(count: Figure, offset: number, checked: Checked, server: Server): Offer | undefined {
  const { text } = checked;
  const [nearest] = phrasesNear(offset, text, checked.article);
  const typed = text.slice(count.end, offset);
  const phrase = nearest && fitting(nearest, typed);
  if (!phrase || isThere(phrase.gap.slice(typed.length), text.slice(offset, offset + 40))) return undefined;
  // an editor that closes brackets has put one behind the caret
  const end = phrase.tail.endsWith(')') && text.charAt(offset) === ')' ? offset + 1 : offset;
  const word = /\p{L}*$/u.exec(typed)?.[0] ?? '';
  const found = tried({ ...phrase, gap: phrase.gap.slice(typed.length) }, { start: offset, end }, checked, server);
  return found && { start: offset - word.length, end, newText: word + found.text, base: found.base };
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
