// A sum solved for one of its figures: what that figure would have to be, the others as they are printed.
import type { Claim } from '../claims/claim.ts';
import type { Relation } from '../contest/relation.ts';
import { percent, whole } from '../contest/wording.ts';
import { ceiling, compare, floor, highest, type Rational, rational, zero } from '../math/rational.ts';

/** "16.96%", "2,132–2,164", "≤ 5.49%"; undefined where the sum cannot say, or nothing that could be printed would do. */
export function solvedFor(claim: Claim, relation: Relation): string | undefined {
  const { figure } = claim;
  if (figure.form === 'fraction') return undefined;
  const need = relation.needed(claim);
  if (!need || (!need.low && !need.high) || (need.high && need.high.n < 0)) return undefined;
  const least = need.low && highest(need.low, zero);
  if (figure.unit === 'none')
    return between(least && rational(ceiling(least)), need.high && rational(floor(need.high)), whole);
  const say = (value: Rational): string => {
    const text = percent(value, figure.style.places);
    return figure.unit === 'percent' ? text : text.slice(0, -1);
  };
  return between(least, need.high, say);
}

function between(
  low: Rational | undefined,
  high: Rational | undefined,
  say: (value: Rational) => string,
): string | undefined {
  if (!low) return high && `≤ ${say(high)}`;
  if (!high) return `≥ ${say(low)}`;
  if (compare(low, high) > 0) return undefined;
  const [from, to] = [say(low), say(high)];
  // the sign that both have is said once
  return from === to ? from : `${from.endsWith('%') ? from.slice(0, -1) : from}–${to}`;
}
