// Arbitrary exact numbers and intervals of them.
import fc from 'fast-check';
import type { Interval } from '../../server/src/math/interval.ts';
import { absolute, compare, type Rational, rational } from '../../server/src/math/rational.ts';

const edge = 2n ** 53n;

/** Small ones, large ones, and those where a float begins to be too coarse. */
export const whole = fc.oneof(
  fc.bigInt({ min: -20n, max: 20n }),
  fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
  fc.bigInt({ min: edge - 3n, max: edge + 3n }),
  fc.bigInt({ min: -edge - 3n, max: 3n - edge }),
);

/** Of small whole numbers as often as not, so that equal ones meet. */
export const fraction: fc.Arbitrary<Rational> = fc
  .oneof(
    fc.tuple(fc.bigInt({ min: -12n, max: 12n }), fc.bigInt({ min: 1n, max: 4n })),
    fc.tuple(whole, fc.bigInt({ min: 1n, max: 10n ** 20n })),
    fc.tuple(whole, fc.bigInt({ min: edge - 3n, max: edge + 3n })),
  )
  .map(([n, d]) => rational(n, d));

export const notNegative = fraction.map(absolute);
export const positive = notNegative.filter(({ n }) => n > 0);

/** Its numerator and denominator as bigints, for sums that the code under test does not make. */
export const bare = ({ n, d }: Rational): { n: bigint; d: bigint } => ({ n: BigInt(n), d: BigInt(d) });

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
