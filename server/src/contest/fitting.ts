// Whether a pair of a count and a share is right on a base, and how nearly.
import { impliedBase } from '../math/agreement.ts';
import { around, type Interval, meets } from '../math/interval.ts';
import { add, compare, multiply, type Rational, rational, zero } from '../math/rational.ts';
import { interval, loose } from '../numerals/figure.ts';
import type { Pair } from './base.ts';
import type { Base } from './ratio.ts';

/** Within two units of the last digit. */
export const almost = (pair: Pair, base: Base): boolean => {
  const wanted = implied(pair, (figure) => around(figure.value, multiply(figure.ulp, rational(2))));
  return wanted !== undefined && meets(wanted, base.interval);
};

/** Within one unit of the last digit: rounded, or cut off. */
export const near = (pair: Pair, base: Base): boolean => {
  const wanted = implied(pair, loose);
  return wanted !== undefined && meets(wanted, base.interval);
};

/** The totals that the count may be so large a share of. */
export const implied = (pair: Pair, read = interval): Interval | undefined =>
  impliedBase(pair.part.figure.value, read(pair.share.figure));

/** To the last digit. */
export const fits = (pair: Pair, base: Base): boolean => {
  const wanted = implied(pair);
  return wanted !== undefined && meets(wanted, base.interval);
};

/** A total below the part itself is no base of it, and one that may be any number from here on is one of everything. */
export const telling = (pair: Pair, base: Base): boolean =>
  isBounded(base) && base.interval.high !== undefined && compare(base.interval.high, pair.part.figure.value) >= 0;

/** "More than 900,000" is not. */
export const isBounded = ({ interval: { low, high } }: Base): boolean => low !== undefined && high !== undefined;

/** How many pairs are right on the base. */
export const countFits = (pairs: readonly Pair[], base: Base): number =>
  pairs.filter((pair) => fits(pair, base)).length;

/** Whether the stated figures themselves, round or not, are within a thousandth of where the shares agree. */
export function isBeside({ terms }: Base, { low, high }: Interval): boolean {
  const told = terms.reduce<Rational>((all, { claim, times }) => add(all, multiply(claim.figure.value, times)), zero);
  const within = (thousandths: number): Rational => multiply(told, rational(thousandths, 1000));
  return (
    terms.length > 0 &&
    low !== undefined &&
    high !== undefined &&
    compare(within(1001), low) >= 0 &&
    compare(within(999), high) <= 0
  );
}
