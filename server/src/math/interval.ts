// Closed intervals of exact numbers, either end of which may be open to infinity.
import { add, compare, divide, highest, lowest, multiply, negate, type Rational, zero } from './rational.ts';

/** The numbers from `low` to `high`, both included; an end that is undefined has no bound. */
export interface Interval {
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
}

/** Both ends are the one number: what is made of it need be made but once. */
export const exactly = (a: Rational): Interval => ({ low: a, high: a });

export const around = (a: Rational, spread: Rational): Interval => ({
  low: add(a, negate(spread)),
  high: add(a, spread),
});

export const holds = (interval: Interval, a: Rational): boolean =>
  (interval.low === undefined || compare(interval.low, a) <= 0) &&
  (interval.high === undefined || compare(a, interval.high) <= 0);

export const meets = (a: Interval, b: Interval): boolean =>
  (a.low === undefined || b.high === undefined || compare(a.low, b.high) <= 0) &&
  (b.low === undefined || a.high === undefined || compare(b.low, a.high) <= 0);

/** What lies in both; undefined when nothing does. */
export const common = (a: Interval, b: Interval): Interval | undefined =>
  meets(a, b)
    ? {
        low: a.low === undefined ? b.low : b.low === undefined ? a.low : highest(a.low, b.low),
        high: a.high === undefined ? b.high : b.high === undefined ? a.high : lowest(a.high, b.high),
      }
    : undefined;

export const sum = (a: Interval, b: Interval): Interval => ({
  low: a.low && b.low && add(a.low, b.low),
  high: a.high && b.high && add(a.high, b.high),
});

/** The interval times a number that may be negative. */
export const scale = (a: Interval, by: Rational): Interval => {
  if (by.d === 1 && by.n === 1) return a;
  const low = a.low && multiply(a.low, by);
  const high = a.low === a.high ? low : a.high && multiply(a.high, by);
  return by.n < 0 ? { low: high, high: low } : { low, high };
};

/** Quotients of an interval of numbers not below zero by one of positive numbers. */
export const quotient = (a: Interval, b: Interval): Interval => ({
  low: a.low && (b.high ? divide(a.low, b.high) : zero),
  high: a.high && b.low && divide(a.high, b.low),
});

/** Products of two intervals of numbers not below zero. */
export const product = (a: Interval, b: Interval): Interval => ({
  low: a.low && b.low && multiply(a.low, b.low),
  high: a.high && b.high && multiply(a.high, b.high),
});
