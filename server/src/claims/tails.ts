// Names that go on with a small letter, such as "Ak zhol": told by the article, which never has the one word without the
// other.
import type { Cue } from '../languages/language.ts';
import type { PhraseBook } from '../languages/phrases.ts';
import type { Token } from '../text/tokens.ts';

/** What follows each word with a capital in a block: always the same small word, and how often, or nothing in common. */
export type Followers = readonly Follower[];

interface Follower {
  readonly after: string;
  readonly word: string | undefined;
  readonly times: number;
}

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';
const isSmall = ({ text, lower }: Token): boolean => text === lower;

/** What follows the words with a capital among the tokens. */
export function followersOf(tokens: readonly Token[], cues: PhraseBook<Cue>): Followers {
  const found = new Map<string, Follower>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!isWord(token) || isSmall(token)) continue;
    const next = tokens[i + 1];
    const word =
      isWord(next) && isSmall(next) && next.spaced && cues.at(tokens, i + 1).length === 0 ? next.lower : undefined;
    add(found, { after: token.lower, word, times: 1 });
  }
  return [...found.values()];
}

function add(into: Map<string, Follower>, one: Follower): void {
  const { after, word, times } = one;
  const known = into.get(after);
  into.set(after, known ? { after, word: known.word === word ? word : undefined, times: known.times + times } : one);
}

/** The small words that go with a name wherever it stands, at least twice, and stand nowhere else in the article. */
export function tailsOf(
  blocks: readonly { readonly tokens: readonly Token[]; readonly followers: Followers }[],
): ReadonlyMap<string, string> {
  const followers = new Map<string, Follower>();
  for (const block of blocks) for (const one of block.followers) add(followers, one);
  const heads = new Map<string, string>();
  for (const { after, word, times } of followers.values())
    if (word !== undefined && times > 1) heads.set(word, heads.has(word) ? '' : after);
  if (heads.size === 0) return heads;
  for (const { tokens } of blocks)
    tokens.forEach(({ lower }, i) => {
      const head = heads.get(lower);
      if (head !== undefined && tokens[i - 1]?.lower !== head) heads.delete(lower);
    });
  return new Map([...heads].map(([word, head]) => [head, word]));
}
