// What is read of a block by itself, whatever stands around it: its words, its numbers, and the cues of its sentences.
import type { Cue } from '../languages/language.ts';
import { type Found, type PhraseBook, remembering } from '../languages/phrases.ts';
import { fitted, gather } from '../math/gather.ts';
import type { Printed } from '../numerals/figure.ts';
import { readFigures } from '../numerals/reader.ts';
import { sentences } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { properNouns, properWords, wordsOfNames } from './names.ts';
import type { Reader } from './reader.ts';
import { cuesIn } from './sentence.ts';
import { type Followers, followersOf } from './tails.ts';

/** Offsets are counted from the beginning of the block. */
export interface BlockReading {
  readonly using: Reader;
  readonly tokens: readonly Token[];
  readonly figures: readonly Printed[];
  /** The cues at its tokens, each place looked up once. */
  readonly cues: PhraseBook<Cue>;
  readonly sentences: readonly SentenceReading[];
  /** Words that it shows to be parts of names. */
  readonly proper: ReadonlySet<string>;
  /** Words that are parts of names if the article shows them to be so elsewhere. */
  readonly capitals: readonly string[];
  /** The small words after its words with a capital. */
  readonly followers: Followers;
  /** Whether it may be on a question with two answers. */
  readonly asks: boolean;
}

/** Tokens from `from` up to, but not including, `to`, with the numbers and the cues among them. */
export interface SentenceReading {
  readonly from: number;
  readonly to: number;
  readonly figures: readonly Printed[];
  readonly cues: readonly Found<Cue>[];
}

/** No sentence is longer than this many tokens: what is longer is read in pieces, so that the cost stays linear. */
const longest = 400;

export function readBlock(text: string, using: Reader): BlockReading {
  const tokens = fitted(tokenize(text, 0, text.length));
  const cues = remembering(using.cues, tokens);
  const figures = fitted(readFigures(text, tokens, using.words));
  const proper = new Set<string>();
  if (using.language.nounsCapital) properNouns(tokens, proper, { cues, endings: using.endings });
  else properWords(tokens, proper, { cues, endings: using.endings });
  return {
    ...{ using, tokens, figures, cues, proper: proper.size > 0 ? proper : none },
    sentences: sentencesOf(tokens, figures, cues, using),
    followers: followersOf(tokens, cues),
    capitals: wordsOfNames(tokens, using.endings),
    asks: tokens.some((_, i) => cues.at(tokens, i).some(({ value }) => value === 'plebiscite')),
  };
}

const none: ReadonlySet<string> = new Set();

/** The cues of the whole block, sentences or not. */
export const cuesOf = ({ tokens, cues }: BlockReading): ReadonlySet<Cue> =>
  new Set(cuesIn(tokens, 0, tokens.length, cues).map((hit) => hit.value));

function sentencesOf(
  tokens: readonly Token[],
  figures: readonly Printed[],
  cues: PhraseBook<Cue>,
  using: Reader,
): readonly SentenceReading[] {
  let next = 0;
  return pieces(tokens, cues, using).map(({ from, to }) => {
    const first = next;
    while ((figures[next]?.from ?? Number.POSITIVE_INFINITY) < to) next++;
    const inside = figures.slice(first, next).filter((figure) => figure.to <= to);
    return { from, to, figures: fitted(inside), cues: fitted(told(cuesIn(tokens, from, to, cues))) };
  });
}

/** Without the words of a survey that tell of none. */
function told(cues: readonly Found<Cue>[]): readonly Found<Cue>[] {
  const others = cues.filter(({ value }) => value === 'unpolled');
  if (others.length === 0) return cues;
  return cues.filter(
    ({ value, from, to }) => value !== 'poll' || !others.some((other) => other.from < to && from < other.to),
  );
}

/** Sentences, the overlong ones cut. */
function pieces(
  tokens: readonly Token[],
  cues: PhraseBook<Cue>,
  { language, abbreviations, words }: Reader,
): readonly { from: number; to: number }[] {
  // where digits with a full stop are ordinals: whether the word after it goes on with the sentence
  const goesOn = (_: readonly Token[], next: number): boolean =>
    words.isMonth(tokens[next]?.lower) || !cues.at(tokens, next).some(({ value }) => value === 'not-a-name');
  return gather(sentences(tokens, abbreviations, language.ordinalDot ? goesOn : undefined), ({ from, to }) => {
    const cut: { from: number; to: number }[] = [];
    for (let at = from; at < to; at += longest) cut.push({ from: at, to: Math.min(to, at + longest) });
    return cut;
  });
}
