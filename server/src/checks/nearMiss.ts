// Whether a sum misses its total by what one wrong keystroke makes: then it was meant to hold.
import type { Relation } from '../contest/relation.ts';
import { absolute, add, multiply, type Rational, rational, scaled, zero } from '../math/rational.ts';
import { quotientOf, restOf, type Whole } from '../math/whole.ts';

/** The amount by which all terms but the last miss the last. */
export function missOf(relation: Relation): Whole {
  const total = relation.terms.at(-1);
  if (!total) return 0;
  const sum = relation.terms.slice(0, -1).reduce<Rational>((all, { figure }) => add(all, figure.value), zero);
  return scaled(absolute(add(sum, multiply(total.figure.value, rational(-1)))), 0);
}

/** Whether the relation misses by what a slip makes. */
export const nearMiss = (relation: Relation): boolean => isSlip(missOf(relation));

/** Whether a difference above zero is that of one digit at one place, or of two neighbours swapped: nine times as much. */
export const isSlip = (miss: Whole): boolean =>
  isOnePlace(miss) || (restOf(miss, 9) === 0 && isOnePlace(quotientOf(miss, 9)));

function isOnePlace(number: Whole): boolean {
  if (typeof number === 'bigint') return /^[1-9]0*$/.test(number.toString());
  let left = number;
  while (left >= 10 && left % 10 === 0) left /= 10;
  return left > 0 && left < 10;
}
