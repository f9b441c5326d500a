// The sentences that Recount speaks, as templates: one catalogue a display language.
import { english } from './en.ts';

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
export const say = ({ form, sentences }: Messages, key: MessageKey, blanks: Blanks = {}): string =>
  sentences[key].replace(/\{([a-z]+)(?:#([^{}]*))?\}/g, (whole, name: string, given: string | undefined) => {
    const blank = blanks[name];
    if (blank === undefined) return whole;
    const forms = given?.split('|');
    return forms ? (forms[form(countIn(String(blank)))] ?? forms.at(-1) ?? '') : String(blank);
  });

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
  return isKey(key) ? sentences[key] : word;
}

const isKey = (key: string): key is MessageKey => Object.hasOwn(english.sentences, key);

/** "A, B and C" */
export const listed = (messages: Messages, words: readonly string[]): string =>
  words.length < 2
    ? words.join('')
    : say(messages, 'list.and', { first: words.slice(0, -1).join(', '), last: words.at(-1) ?? '' });
