// "Won by 69,102" in the headline: the difference of the two who lead, but for the slip of one key.
import type { Claim } from '../claims/claim.ts';
import { ofKind } from '../claims/ofKind.ts';
import type { Relation } from '../contest/relation.ts';
import { isOneDigit } from '../math/keystrokes.ts';
import { compare, subtract } from '../math/rational.ts';
import { isExact } from '../numerals/figure.ts';
import type { Subject } from './check.ts';
import { gapBetween } from './gap.ts';

/** A shorter number is a key away from too many differences. */
const shortest = 4;

/** A headline is above the whole article: what holds of no two of it, and all but holds of the leading two, is a slip. */
export function headlineMargin(gap: Claim, { contest, all, ...article }: Subject): readonly Relation[] {
  if (gap.kind !== 'margin-votes' || gap.time !== 'now' || !isLong(gap)) return [];
  if (ofKind(all, 'margin-votes').some((other) => other !== gap && other.figure.digits === gap.figure.digits))
    return [];
  const votes = contest.rows('votes').filter((claim) => claim.time === 'now' && !claim.headline && isLong(claim));
  const [first, second] = [...votes].sort((a, b) => compare(b.figure.value, a.figure.value));
  if (!first || !second) return [];
  const apart = subtract(first.figure.value, second.figure.value).n;
  return isOneDigit(String(apart), gap.figure.digits) ? [gapBetween(gap, first, second, { all, ...article })] : [];
}

const isLong = ({ figure }: Claim): boolean =>
  figure.unit === 'none' && isExact(figure) && figure.digits.length >= shortest;
