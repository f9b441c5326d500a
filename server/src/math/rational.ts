// Exact numbers: fractions of whole numbers of any size.
import { compareProducts, opposite, quotientOf, restOf, sumOf, tenTo, times, type Whole, whole } from './whole.ts';

/** A fraction; the denominator is positive. Not kept in lowest terms: comparisons multiply across. */
export interface Rational {
  readonly n: Whole;
  readonly d: Whole;
}

export const rational = (n: bigint | number, d: bigint | number = 1): Rational =>
  d < 0 ? { n: opposite(whole(n)), d: opposite(whole(d)) } : { n: whole(n), d: whole(d) };

export const zero: Rational = { n: 0, d: 1 };
export const hundred: Rational = { n: 100, d: 1 };
export const half: Rational = { n: 1, d: 2 };

/** A power of ten, whichever the sign of the exponent. */
export const powerOfTen = (exponent: number): Rational =>
  exponent >= 0 ? { n: tenTo(exponent), d: 1 } : { n: 1, d: tenTo(-exponent) };

export const add = (a: Rational, b: Rational): Rational =>
  a.d === b.d
    ? { n: sumOf(a.n, b.n), d: a.d }
    : a.d === 1
      ? { n: sumOf(times(a.n, b.d), b.n), d: b.d }
      : b.d === 1
        ? { n: sumOf(a.n, times(b.n, a.d)), d: a.d }
        : { n: sumOf(times(a.n, b.d), times(b.n, a.d)), d: times(a.d, b.d) };

export const negate = (a: Rational): Rational => ({ n: opposite(a.n), d: a.d });

export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));

export const multiply = (a: Rational, b: Rational): Rational => ({ n: times(a.n, b.n), d: times(a.d, b.d) });

/** The quotient; undefined when the divisor is zero. */
export const divide = (a: Rational, b: Rational): Rational | undefined =>
  b.n === 0 ? undefined : rational(times(a.n, b.d), times(a.d, b.n));

/** Negative, zero or positive, as a is below, at or above b. */
export const compare = (a: Rational, b: Rational): number => compareProducts(a.n, b.d, b.n, a.d);

export const isZero = (a: Rational): boolean => a.n === 0;

/** Whether a is a whole multiple of b, which is not zero. */
export const isMultiple = (a: Rational, b: Rational): boolean => restOf(times(a.n, b.d), times(a.d, b.n)) === 0;

export const lowest = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);

export const highest = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

export const absolute = (a: Rational): Rational => (a.n < 0 ? negate(a) : a);

/** What is before the point: the greatest whole number that is no farther from zero than a. */
export const truncated = (a: Rational): Whole => quotientOf(a.n, a.d);

/** The greatest whole number that is not above a. */
export const floor = (a: Rational): Whole =>
  restOf(a.n, a.d) < 0 ? sumOf(quotientOf(a.n, a.d), -1) : quotientOf(a.n, a.d);

/** The least whole number that is not below a. */
export const ceiling = (a: Rational): Whole => opposite(floor(negate(a)));

/** The whole number nearest to a · 10^places, halves away from zero. */
export const scaled = (a: Rational, places: number): Whole => {
  const { n, d } = absolute(a);
  const nearest = quotientOf(sumOf(times(times(n, tenTo(places)), 2), d), times(d, 2));
  return a.n < 0 ? opposite(nearest) : nearest;
};

/** The decimal logarithm, near enough to count digits; minus infinity for what is not above zero. */
export const logOf = ({ n, d }: Rational): number =>
  n <= 0 ? Number.NEGATIVE_INFINITY : magnitudeOf(n) - magnitudeOf(d);

const magnitudeOf = (a: Whole): number => {
  if (typeof a === 'number') return Math.log10(a);
  const text = a.toString();
  return text.length - 1 + Math.log10(Number(`${text[0]}.${text.slice(1, 17)}`));
};

/** For display, for the JSON contract, and for a first look that an exact one follows. */
export const toNumber = ({ n, d }: Rational): number => {
  if (typeof n === 'number' && typeof d === 'number') return n / d;
  const before = quotientOf(n, d);
  const over = sumOf(n, opposite(times(before, d)));
  return Number(before) + Number(quotientOf(times(over, 1e12), d)) / 1e12;
};
