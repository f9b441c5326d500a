// Whether a sum misses its total by what one wrong keystroke makes: then it was meant to hold.
import type { Relation } from '../contest/relation.ts';
import { absolute, add, multiply, type Rational, rational, scaled, zero } from '../math/rational.ts';
import { isSlip } from '../math/slips.ts';
import type { Whole } from '../math/whole.ts';

/** The amount by which all terms but the last miss the last. */
export function missOf(relation: Relation): Whole {
  const total = relation.terms.at(-1);
  if (!total) return 0;
  const sum = relation.terms.slice(0, -1).reduce<Rational>((all, { figure }) => add(all, figure.value), zero);
  return scaled(absolute(add(sum, multiply(total.figure.value, rational(-1)))), 0);
}

/** Whether the relation misses by what a slip makes. */
export const nearMiss = (relation: Relation): boolean => isSlip(missOf(relation));
