// Arbitrary exact numbers and intervals of them.
import fc from 'fast-check';
import type { Interval } from '../../server/src/math/interval.ts';
import { compare, type Rational } from '../../server/src/math/rational.ts';

export const whole = fc.oneof(fc.bigInt({ min: -20n, max: 20n }), fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }));

/** Of small whole numbers as often as not, so that equal ones meet. */
export const fraction: fc.Arbitrary<Rational> = fc.oneof(
  fc.record({ n: fc.bigInt({ min: -12n, max: 12n }), d: fc.bigInt({ min: 1n, max: 4n }) }),
  fc.record({ n: whole, d: fc.bigInt({ min: 1n, max: 10n ** 20n }) }),
);

export const notNegative = fraction.map(({ n, d }): Rational => ({ n: n < 0n ? -n : n, d }));
export const positive = notNegative.filter(({ n }) => n > 0n);

/** An interval, and a number in it. */
export interface Member {
  readonly interval: Interval;
  readonly number: Rational;
}

/** Three numbers in order make an interval with a number in it; either end may be open. */
export const memberOf = (numbers: fc.Arbitrary<Rational>): fc.Arbitrary<Member> =>
  fc
    .record({
      three: fc.tuple(numbers, numbers, numbers),
      ends: fc.constantFrom('both', 'both', 'low', 'high', 'none'),
    })
    .map(({ three, ends }) => {
      const [low, number, high] = [...three].sort(compare) as [Rational, Rational, Rational];
      return {
        interval: {
          low: ends === 'both' || ends === 'low' ? low : undefined,
          high: ends === 'both' || ends === 'high' ? high : undefined,
        },
        number,
      };
    });
