// Exact numbers: fractions of whole numbers of any size.

/** A fraction; the denominator is positive. Not kept in lowest terms: comparisons multiply across. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const rational = (n: bigint | number, d: bigint | number = 1n): Rational => {
  const bottom = BigInt(d);
  return bottom < 0n ? { n: -BigInt(n), d: -bottom } : { n: BigInt(n), d: bottom };
};

export const zero: Rational = { n: 0n, d: 1n };
export const hundred: Rational = { n: 100n, d: 1n };
export const half: Rational = { n: 1n, d: 2n };

export const add = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };

export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });

export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));

export const multiply = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d });

/** The quotient; undefined when the divisor is zero. */
export const divide = (a: Rational, b: Rational): Rational | undefined =>
  b.n === 0n ? undefined : rational(a.n * b.d, a.d * b.n);

/** Negative, zero or positive, as a is below, at or above b. */
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const lowest = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);

export const highest = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

export const absolute = (a: Rational): Rational => (a.n < 0n ? negate(a) : a);

/** The greatest whole number that is not above a. */
export const floor = (a: Rational): bigint => {
  const quotient = a.n / a.d;
  return a.n % a.d < 0n ? quotient - 1n : quotient;
};

/** The least whole number that is not below a. */
export const ceiling = (a: Rational): bigint => -floor(negate(a));

/** The whole number nearest to a · 10^places, halves away from zero. */
export const scaled = (a: Rational, places: number): bigint => {
  const top = a.n * 10n ** BigInt(places) * 2n;
  const nearest = ((top < 0n ? -top : top) + a.d) / (a.d * 2n);
  return a.n < 0n ? -nearest : nearest;
};

/** The decimal logarithm, near enough to count digits; minus infinity for what is not above zero. */
export const logOf = ({ n, d }: Rational): number => (n <= 0n ? Number.NEGATIVE_INFINITY : lengthOf(n) - lengthOf(d));
const lengthOf = (n: bigint): number => {
  const text = n.toString();
  return text.length - 1 + Math.log10(Number(`${text[0]}.${text.slice(1, 9)}`));
};

/** For display and for the JSON contract only. */
export const toNumber = (a: Rational): number => {
  const whole = a.n / a.d;
  return Number(whole) + Number(((a.n - whole * a.d) * 1_000_000_000_000n) / a.d) / 1e12;
};
