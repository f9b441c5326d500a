// Shares worked out from a count and a base that may be known only roughly.
import type { Interval } from './interval.ts';
import { add, divide, half, hundred, multiply, type Rational, zero } from './rational.ts';

export const isPositive = (base: Interval): boolean => (base.low ?? base.high ?? zero).n > 0;

/** The middle of an interval, or its one end. */
export const middle = ({ low, high }: Interval): Rational =>
  low && high ? multiply(add(low, high), half) : (low ?? high ?? zero);

/** 100 · part / base, in per cent; zero where the base is zero. */
export const quotientOf = (part: Rational, base: Interval): Rational =>
  divide(multiply(part, hundred), middle(base)) ?? zero;
