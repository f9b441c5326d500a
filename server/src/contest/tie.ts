// A figure side by side with the blamed one that is as likely the wrong one: nothing but the writer can tell which it is.
import type { Claim } from '../claims/claim.ts';
import { areSideBySide } from '../claims/sideBySide.ts';
import type { Rational } from '../math/rational.ts';
import type { Trial } from './trial.ts';

/** A figure with another value. */
export interface Change {
  readonly claim: Claim;
  readonly value: Rational;
}

/**
 * The repair of the figure beside it that is as good, where there is one and no third: of several that stand apart one is
 * marked, and the others are told of. `claims` are all of the article, in its order.
 */
export function tieOf(best: Trial, rivals: readonly Trial[], claims: readonly Claim[]): Change | undefined {
  const [rival, ...others] = rivals.filter(({ gain }) => gain > best.gain - asLikely);
  if (!rival || others.some(({ claim }) => claim !== rival.claim)) return undefined;
  if (!best.guess.keystroke || !rival.guess.keystroke) return undefined;
  return isBeside(best.claim, rival.claim, claims) ? { claim: rival.claim, value: rival.guess.value } : undefined;
}

/** In digits of agreement: of typed slips whose repairs came so near, each of the two was as often the wrong figure. */
const asLikely = 0.6;

/** Two plain numbers of one sentence with no other between them. A change stands beside what it led to, and is no match for it. */
function isBeside(one: Claim, other: Claim, claims: readonly Claim[]): boolean {
  const [first, last] = one.figure.start < other.figure.start ? [one, other] : [other, one];
  return (
    first.block === last.block &&
    first.sentence === last.sentence &&
    [first, last].every(isPlain) &&
    areSideBySide(first.figure, last.figure) &&
    claims[claims.indexOf(first) + 1] === last
  );
}

const isPlain = ({ figure: { sign, form } }: Claim): boolean =>
  sign === undefined && (form === 'digits' || form === 'scaled');
