// The sentences that Recount speaks, as templates: one catalogue a display language.
import type { english } from './en.ts';

export type MessageKey = keyof typeof english.sentences;

/** A display language. */
export interface Messages {
  /** BCP 47, without a region. */
  readonly locale: string;
  /** Which of the forms that a sentence gives, "vote|votes", stands beside a number. */
  readonly form: (count: number) => number;
  readonly sentences: Readonly<Record<MessageKey, string>>;
}

export type Blanks = Readonly<Record<string, string | number>>;

/** The sentence with its blanks filled in: `{name}` by the word itself, `{name#vote|votes}` by the form its number asks for. */
export function say({ form, sentences }: Messages, key: MessageKey, blanks: Blanks = {}): string {
  let said = '';
  for (const { before, whole, name, forms } of piecesOf(sentences[key])) {
    const blank = blanks[name];
    said += before;
    if (blank === undefined) said += whole;
    else said += forms ? (forms[form(countIn(String(blank)))] ?? forms.at(-1) ?? '') : String(blank);
  }
  return said;
}

/** A blank as it is written, with the text before it; the last piece has none. */
interface Piece {
  readonly before: string;
  readonly whole: string;
  readonly name: string;
  readonly forms: readonly string[] | undefined;
}

/** The templates in pieces, each parted once: there are a few hundred, and an article is told of in thousands. */
const parted = new Map<string, readonly Piece[]>();

function piecesOf(template: string): readonly Piece[] {
  const known = parted.get(template);
  if (known) return known;
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: whole, 1: name = '', 2: forms, index } of template.matchAll(/\{([a-z]+)(?:#([^{}]*))?\}/g)) {
    pieces.push({ before: template.slice(end, index), whole, name, forms: forms?.split('|') });
    end = index + whole.length;
  }
  pieces.push({ before: template.slice(end), whole: '', name: '', forms: undefined });
  parted.set(template, pieces);
  return pieces;
}

/** The whole number that a text ends with, however its digits are grouped: of a range the upper end. */
const countIn = (text: string): number =>
  Number(
    text
      .split('–')
      .at(-1)
      ?.replace(/[^0-9]/g, ''),
  );

/** What one of our own words is called; a word that is an article's, as most names are, stays as it stands. */
export function called({ sentences }: Messages, kind: 'subject' | 'method', word: string): string {
  const key = `${kind}.${word}`;
  return isKey(key, sentences) ? sentences[key] : word;
}

const isKey = (key: string, sentences: Messages['sentences']): key is MessageKey => Object.hasOwn(sentences, key);

/** "A, B and C" */
export const listed = (messages: Messages, words: readonly string[]): string =>
  words.length < 2
    ? words.join('')
    : say(messages, 'list.and', { first: words.slice(0, -1).join(', '), last: words.at(-1) ?? '' });
