// The base that shares agree on: where the most intervals meet, found by a sweep and by looking at every end.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { deepest, impliedBase } from '../../server/src/math/agreement.ts';
import { around, holds, type Interval } from '../../server/src/math/interval.ts';
import { add, compare, divide, multiply, type Rational, rational } from '../../server/src/math/rational.ts';
import { memberOf, positive } from './arbitrary.ts';

const percent = (hundredths: number): Interval => around(rational(hundredths, 100), rational(5, 1000));

describe('the base implied by a count and its share', () => {
  test('227,307 votes are 68.78 per cent of 330,461 to 330,508', () => {
    const base = impliedBase(rational(227_307), percent(6878));
    assert.ok(base && holds(base, rational(330_497)));
    assert.ok(holds(base, rational(330_461)) && !holds(base, rational(330_460)) && !holds(base, rational(332_694)));
  });

  test('has no upper bound where the share may be none', () => {
    assert.equal(impliedBase(rational(3), around(rational(0), rational(5, 1000)))?.high, undefined);
  });

  test('is none for a count or a share of nothing', () => {
    assert.equal(impliedBase(rational(0), percent(500)), undefined);
    assert.equal(impliedBase(rational(3), { low: rational(0), high: rational(0) }), undefined);
  });

  test('holds every base on which the count has a share in the interval, and no other', () =>
    fc.assert(
      fc.property(positive, positive, positive, positive, (part, low, more, base) => {
        const share = { low, high: add(low, more) };
        const implied = impliedBase(part, share);
        const actual = divide(multiply(part, rational(100)), base);
        assert.ok(implied && actual);
        assert.equal(holds(implied, base), holds(share, actual));
      }),
    ));
});

describe('the deepest overlap', () => {
  const intervals = fc.array(
    memberOf(positive).map(({ interval }) => interval),
    { maxLength: 8 },
  );
  const depthAt = (all: readonly Interval[], a: Rational) => all.filter((interval) => holds(interval, a)).length;

  test('of no intervals is none', () => assert.deepEqual(deepest([]), { depth: 0, interval: undefined }));

  test('is as deep as at the best of all ends, and that deep throughout', () =>
    fc.assert(
      fc.property(intervals, (all) => {
        const { depth, interval } = deepest(all);
        const ends = all.flatMap(({ low, high }) => [low ?? rational(0), ...(high ? [high] : [])]);
        assert.equal(depth, Math.max(0, ...ends.map((end) => depthAt(all, end))));
        if (interval?.low) assert.equal(depthAt(all, interval.low), depth);
        if (interval?.high) assert.equal(depthAt(all, interval.high), depth);
      }),
    ));

  test('of several the relatively narrowest', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(positive, positive), { minLength: 1, maxLength: 8 }), (pairs) => {
        const all = pairs.map(([low, more]) => ({ low, high: add(low, more) }));
        const { depth, interval } = deepest(all);
        assert.ok(interval?.low && interval.high);
        for (const { low } of all.filter((one) => depthAt(all, one.low) === depth)) {
          for (const { high } of all.filter((one) => holds(one, low) && depthAt(all, one.high) === depth)) {
            assert.ok(compare(multiply(interval.high, low), multiply(high, interval.low)) <= 0);
          }
        }
      }),
    ));

  test('does not depend on the order of the intervals', () =>
    fc.assert(
      fc.property(intervals, (all) => {
        const [one, other] = [deepest(all), deepest(all.toReversed())];
        assert.equal(one.depth, other.depth);
      }),
    ));
});
