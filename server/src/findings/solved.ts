// A sum solved for one of its figures: what that figure would have to be, the others as they are printed.
import type { Claim } from '../claims/claim.ts';
import type { Relation } from '../contest/relation.ts';
import { number, type Voice, whole } from '../contest/wording.ts';
import { ceiling, compare, floor, highest, type Rational, rational, zero } from '../math/rational.ts';

/** "16.96%", "2,132–2,164", "≤ 5.49%"; undefined where the sum cannot say, or nothing that could be printed would do. */
export function solvedFor(claim: Claim, relation: Relation, voice: Voice): string | undefined {
  const { figure } = claim;
  if (figure.form === 'fraction') return undefined;
  const need = relation.needed(claim);
  if (!need || (!need.low && !need.high) || (need.high && need.high.n < 0)) return undefined;
  const least = need.low && highest(need.low, zero);
  if (figure.unit === 'none')
    return between(least && rational(ceiling(least)), need.high && rational(floor(need.high)), (value) =>
      whole(value, voice),
    );
  const sign = figure.unit === 'percent' ? voice.manner.percent : '';
  return between(least, need.high, (value) => number(value, figure.style.places, voice), sign);
}

function between(
  low: Rational | undefined,
  high: Rational | undefined,
  say: (value: Rational) => string,
  /** Said once of both ends. */
  sign = '',
): string | undefined {
  if (!low) return high && `≤ ${say(high)}${sign}`;
  if (!high) return `≥ ${say(low)}${sign}`;
  if (compare(low, high) > 0) return undefined;
  const [from, to] = [say(low), say(high)];
  return (from === to ? from : `${from}–${to}`) + sign;
}
