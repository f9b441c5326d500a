// Whole numbers of any size, exact: as numbers while a float holds them exactly, which is quick, as bigints beyond.

/** A number from -(2^53 - 1) to 2^53 - 1, and a bigint outside of that only: equal wholes are identical. */
export type Whole = number | bigint;

const largest = Number.MAX_SAFE_INTEGER;

const isSmall = (a: number): boolean => a <= largest && a >= -largest;

/** A whole number in its one form. The number must be whole, or this throws a RangeError. */
export const whole = (a: number | bigint): Whole => {
  if (typeof a === 'number') return Number.isSafeInteger(a) ? a : whole(BigInt(a));
  return a <= largest && a >= -largest ? Number(a) : a;
};

/** The number that digits make. */
export const wholeOf = (digits: string): Whole => (digits.length < 16 ? Number(digits) : whole(BigInt(digits)));

// what a float makes of two small numbers is exact as long as it is small itself; adding nought makes -0 plain
export const times = (a: Whole, b: Whole): Whole => {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b + 0;
    if (isSmall(product)) return product;
  }
  return whole(BigInt(a) * BigInt(b));
};

export const sumOf = (a: Whole, b: Whole): Whole => {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (isSmall(sum)) return sum;
  }
  return whole(BigInt(a) + BigInt(b));
};

export const opposite = (a: Whole): Whole => (typeof a === 'number' ? 0 - a : whole(-a));

/** a / b without what is over, towards zero. */
export const quotientOf = (a: Whole, b: Whole): Whole => {
  if (typeof a === 'number' && typeof b === 'number') return (a - (a % b)) / b + 0;
  return whole(BigInt(a) / BigInt(b));
};

/** What is over of a / b; it has the sign of a. */
export const restOf = (a: Whole, b: Whole): Whole =>
  typeof a === 'number' && typeof b === 'number' ? (a % b) + 0 : whole(BigInt(a) % BigInt(b));

/** 10^exponent; the exponent is a whole number not below zero. */
export const tenTo = (exponent: number): Whole => (exponent <= 15 ? 10 ** exponent : 10n ** BigInt(exponent));

/** The product of a and b against that of c and d: negative, zero or positive. */
export const compareProducts = (a: Whole, b: Whole, c: Whole, d: Whole): number => {
  if (typeof a === 'number' && typeof b === 'number' && typeof c === 'number' && typeof d === 'number') {
    const left = a * b;
    const right = c * d;
    // rounding moves neither product by more than its 2^-53: what is farther apart is so exactly
    if ((isSmall(left) && isSmall(right)) || Math.abs(left - right) > 2 ** -51 * (Math.abs(left) + Math.abs(right)))
      return left - right;
  }
  const difference = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
