// Names that go on with a small letter, such as "Ak zhol": told by the article, which never has the one word without the
// other.
import type { Cue } from '../languages/language.ts';
import type { PhraseBook } from '../languages/phrases.ts';
import type { Token } from '../text/tokens.ts';

/** What follows each word with a capital in a block: always the same small word, and how often, or nothing in common. */
export type Followers = ReadonlyMap<string, { readonly word: string | undefined; readonly times: number }>;

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';
const isSmall = ({ text, lower }: Token): boolean => text === lower;

/** What follows the words with a capital among the tokens. */
export function followersOf(tokens: readonly Token[], cues: PhraseBook<Cue>): Followers {
  const found = new Map<string, { word: string | undefined; times: number }>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!isWord(token) || isSmall(token)) continue;
    const next = tokens[i + 1];
    const word =
      isWord(next) && isSmall(next) && next.spaced && cues.at(tokens, i + 1).length === 0 ? next.lower : undefined;
    add(found, token.lower, word, 1);
  }
  return found;
}

const add = (
  into: Map<string, { word: string | undefined; times: number }>,
  key: string,
  word: string | undefined,
  times: number,
): void => {
  const known = into.get(key);
  into.set(key, known ? { word: known.word === word ? word : undefined, times: known.times + times } : { word, times });
};

/** The small words that go with a name wherever it stands, at least twice, and stand nowhere else in the article. */
export function tailsOf(
  blocks: readonly { readonly tokens: readonly Token[]; readonly followers: Followers }[],
): ReadonlyMap<string, string> {
  const followers = new Map<string, { word: string | undefined; times: number }>();
  for (const block of blocks) for (const [key, { word, times }] of block.followers) add(followers, key, word, times);
  const heads = new Map<string, string>();
  for (const [key, { word, times }] of followers)
    if (word !== undefined && times > 1) heads.set(word, heads.has(word) ? '' : key);
  if (heads.size === 0) return heads;
  for (const { tokens } of blocks)
    tokens.forEach(({ lower }, i) => {
      const head = heads.get(lower);
      if (head !== undefined && tokens[i - 1]?.lower !== head) heads.delete(lower);
    });
  return new Map([...heads].map(([word, head]) => [head, word]));
}
