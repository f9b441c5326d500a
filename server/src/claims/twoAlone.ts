// Whether the two shares of a score are all there are: for and against a question, or two rivals of a runoff.
import type { Cue } from '../languages/language.ts';
import { add, compare, hundred, rational } from '../math/rational.ts';
import type { Claim } from './claim.ts';
import { anywhere, type SentenceView } from './sentence.ts';

/** Words that tell of whoever voted for neither, or of another vote than the one that was counted. */
const besides: readonly Cue[] = ['poll', 'abstained', 'invalid', 'rest', 'others'];

/** "Failed 52% to 48%", "in the runoff 51.6 percent to 48.4"; but not "who opposed the deal beat Dunn 50% to 40%". */
export function areAlone(view: SentenceView, a: Claim, b: Claim, beside: readonly (Claim | undefined)[]): boolean {
  const [first, second] = [a.figure.value, b.figure.value];
  if (compare(first, second) < 0 || compare(first, rational(50)) <= 0) return false;
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
