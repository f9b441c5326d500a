// Whether the two shares of a score are all there are: for and against a question, or two rivals of a runoff.
import type { Cue } from '../languages/language.ts';
import { add, compare, hundred, rational, toNumber } from '../math/rational.ts';
import { isSlip } from '../math/slips.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Claim } from './claim.ts';
import { anywhere, type SentenceView } from './sentence.ts';

/** Words that tell of whoever voted for neither, or of another vote than the one that was counted. */
const besides: readonly Cue[] = ['poll', 'abstained', 'invalid', 'rest', 'others'];

/** "Failed 52% to 48%", "in the runoff 51.6 percent to 48.4"; but not "who opposed the deal beat Dunn 50% to 40%". */
export function areAlone(view: SentenceView, a: Claim, b: Claim, beside: readonly (Claim | undefined)[]): boolean {
  const [first, second] = [a.figure.value, b.figure.value];
  if ([first, second].every((value) => compare(value, rational(50)) <= 0)) return false;
  if (besides.some((cue) => anywhere(view, cue))) return false;
  const third = beside.some(
    (other) => other?.figure.unit === 'percent' && compare(add(other.figure.value, add(first, second)), hundred) === 0,
  );
  return !third && (isAsked(view) || isDecided(view, a, b));
}

/** On a question nobody beats anybody. */
const isAsked = (view: SentenceView): boolean => anywhere(view, 'plebiscite') && !anywhere(view, 'beat');

/** The runoff is told of before the score, or right behind it. */
const isDecided = ({ cues }: SentenceView, { figure: a }: Claim, { figure: b }: Claim): boolean =>
  cues.some(({ value, from, to }) => value === 'runoff' && (to <= a.lead || (from >= b.to && from - b.to <= behind)));

/** "in the": words from a score to the round that it is of. */
const behind = 2;

/** "a tax renewal: 54% to 46%": with what is left of the hundred right behind it. */
export function isComplemented({ figures }: SentenceView, figure: Printed): boolean {
  const next = figures.find(({ from }) => from >= figure.to);
  if (next?.unit !== 'percent' || next.from - figure.to !== 1) return false;
  const miss = toNumber(add(figure.value, next.value)) - 100;
  // "57% to 47%": or with what a slip leaves of it, the winner first
  const slipped =
    isSlip(Math.abs(miss)) && compare(figure.value, rational(50)) > 0 && compare(figure.value, next.value) > 0;
  return miss === 0 || slipped;
}

/** "YES 58%/NO 42%", "52.97% Yes, 47.03% No": the two answers, each right before its share or right behind it. */
export function areAnswers({ cues, tokens }: SentenceView, { figure: a }: Claim, { figure: b }: Claim): boolean {
  if (a.unit !== 'percent' || b.unit !== 'percent' || b.lead - a.to > wordsToAnswer) return false;
  const answer = (from: number, to: number): Cue | undefined =>
    cues.find((hit) => hit.from === from && hit.to === to && (hit.value === 'yes' || hit.value === 'no'))?.value;
  const marked = (at: number): boolean => tokens[at]?.kind === 'mark';
  const before = [answer(a.lead - 1, a.lead), answer(b.lead - 1, b.lead)];
  const behind = [answer(a.to, a.to + 1), answer(b.to, b.to + 1)];
  const opposed = ([one, other]: readonly (Cue | undefined)[]): boolean =>
    one !== undefined && other !== undefined && one !== other;
  return (opposed(before) && marked(a.to)) || (opposed(behind) && marked(a.to + 1));
}

/** A mark and the word of the other answer. */
const wordsToAnswer = 2;

/** Two answers that make the whole, or more than it: less may be that of a third. */
export const fillWhole = ({ figure: a }: Claim, { figure: b }: Claim): boolean =>
  compare(add(a.value, b.value), hundred) >= 0;

/** "54 percent wanted to keep them and 46 percent did not": the second are all of whom the first is not true. */
export function denied(view: SentenceView, claims: readonly Claim[]): void {
  const { tokens, cues, to: end } = view;
  claims.forEach((one, k) => {
    const two = claims[k + 1];
    if (two?.figure.unit !== 'percent' || one.figure.unit !== 'percent' || one.kind !== 'share' || two.kind !== 'share')
      return;
    const not = cues.find(
      ({ value, from }) => value === 'nobody' && from >= two.figure.to && from - two.figure.to <= wordsToNot,
    );
    const ends = not && (not.to >= end || tokens[not.to]?.kind === 'mark');
    if (!ends || one.figure.hedge || two.figure.hedge || one.wholeWith || two.wholeWith) return;
    one.wholeWith = [two];
    two.wholeWith = [one];
  });
}

/** "did", "would" */
const wordsToNot = 1;
