// Places: the "third" of "came third" and of "third place".
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';

/** Words of the longest phrase before an ordinal. */
const longest = 2;

/** The place that the word at `i` gives; undefined for an ordinal of anything else: "the third round". */
export function readPlace(tokens: readonly Token[], i: number, words: Lexicon): number | undefined {
  const place = words.ordinal(tokens[i]?.lower);
  if (place === undefined) return undefined;
  const after = words.placing.at(tokens, i + 1).some(({ value }) => value === 'after');
  for (let from = i - longest; from < i && !after; from++)
    if (words.placing.at(tokens, from).some(({ value, to }) => value === 'before' && to === i)) return place;
  return after ? place : undefined;
}
