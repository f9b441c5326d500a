// Votes that are handed on in a count: what somebody has over the quota, and what goes to nobody.
import type { Cue } from '../languages/language.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Reading } from './counts.ts';
import { leftOf, near, rightOf, type SentenceView } from './sentence.ts';

/** "a surplus of 279", "153 over the quota", "217 non-transferable" */
export function handedReading(
  view: SentenceView,
  figure: Printed,
  noun: Cue | undefined,
  after: boolean,
): Reading | undefined {
  const surplus = leftOf(view, figure, 'surplus') <= wordsToSurplus && figure.digits.length >= 2;
  // "40 votes over what was needed"
  const words = after && noun === 'votes' ? 1 : 0;
  const over = figure.form === 'digits' && rightOf(view, figure, 'excess') <= words;
  if (surplus || over) return { kind: 'margin-votes', certain: true, noun: 'short' };
  return isUntransferred(view, figure) ? { kind: 'other', certain: true, noun: 'transfer' } : undefined;
}

/** "a surplus of 279", "her surplus, 279,": a word or a mark. */
const wordsToSurplus = 3;

/** "217 votes were non-transferable", "non-transferable: 217" */
export const isUntransferred = (view: SentenceView, figure: Printed): boolean =>
  near(view, figure, 'transfer') <= wordsToNobody;
const wordsToNobody = 2;
