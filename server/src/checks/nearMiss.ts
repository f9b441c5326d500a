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

/** One digit at one place, or two neighbours swapped. */
export function nearMiss(relation: Relation): boolean {
  const miss = missOf(relation);
  const digits = miss.toString().replace(/0+$/, '');
  return (
    digits.length === 1 || (restOf(miss, 9) === 0 && quotientOf(miss, 9).toString().replace(/0+$/, '').length === 1)
  );
}
