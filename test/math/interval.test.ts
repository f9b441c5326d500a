// Intervals hold what can be, and no more: numbers taken from them stay in, and bounded ends are reached.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  around,
  common,
  exactly,
  holds,
  type Interval,
  meets,
  quotient,
  scale,
  sum,
} from '../../server/src/math/interval.ts';
import { add, compare, divide, multiply, type Rational, rational } from '../../server/src/math/rational.ts';
import { bare, fraction, memberOf, notNegative, positive } from './arbitrary.ts';

const any = memberOf(fraction);
const notAbove = (one: Rational, other: Rational): boolean => {
  const [a, b] = [bare(one), bare(other)];
  return a.n * b.d <= b.n * a.d;
};
const between = (low: Rational, a: Rational, high: Rational) => notAbove(low, a) && notAbove(a, high);
const sameEnds = (a: Interval, b: Interval): void => {
  for (const [one, other] of [
    [a.low, b.low],
    [a.high, b.high],
  ]) {
    assert.equal(one === undefined, other === undefined);
    if (one && other) assert.equal(compare(one, other), 0);
  }
};

describe('what an interval holds', () => {
  test('both ends and all between', () =>
    fc.assert(
      fc.property(fraction, fraction, fraction, (low, a, high) => {
        assert.equal(holds({ low, high }, a), between(low, a, high));
        assert.equal(holds({ low, high: undefined }, a), notAbove(low, a));
        assert.equal(holds({ low: undefined, high }, a), notAbove(a, high));
        assert.ok(holds({ low: undefined, high: undefined }, a));
      }),
    ));

  test('68.78 with half a unit of its last digit on either side', () => {
    const printed = around(rational(6878, 100), rational(5, 1000));
    assert.ok(holds(printed, rational(68_775, 1000)) && holds(printed, rational(68_785, 1000)));
    assert.ok(!holds(printed, rational(687_749, 10_000)) && !holds(printed, rational(687_851, 10_000)));
    assert.ok(holds(printed, rational(22_730_700, 330_497)));
    assert.ok(!holds(printed, rational(22_730_700, 332_694)));
  });

  test('one number, if it is known exactly', () =>
    fc.assert(fc.property(fraction, fraction, (a, b) => assert.equal(holds(exactly(a), b), compare(a, b) === 0))));
});

describe('two intervals', () => {
  test('have in common what both hold', () =>
    fc.assert(
      fc.property(any, any, fraction, ({ interval: a, number }, { interval: b }, other) => {
        const shared = common(a, b);
        assert.equal(shared !== undefined, meets(a, b));
        for (const x of [number, other, a.low, a.high, b.low, b.high]) {
          if (x) assert.equal(shared !== undefined && holds(shared, x), holds(a, x) && holds(b, x));
        }
      }),
    ));

  test('meet one another or neither does', () =>
    fc.assert(
      fc.property(any, any, (a, b) => assert.equal(meets(a.interval, b.interval), meets(b.interval, a.interval))),
    ));

  test('meet where one number is in both, were it the last of the one and the first of the other', () => {
    const [one, two, three] = [rational(1), rational(2), rational(3)];
    assert.ok(meets({ low: one, high: two }, { low: two, high: three }));
    assert.ok(!meets({ low: one, high: one }, { low: two, high: three }));
  });
});

describe('arithmetic', () => {
  test('the sum of two numbers is in the sum of their intervals', () =>
    fc.assert(fc.property(any, any, (a, b) => assert.ok(holds(sum(a.interval, b.interval), add(a.number, b.number))))));

  test('a multiple of a number is in the multiple of its interval', () =>
    fc.assert(fc.property(any, fraction, (a, by) => assert.ok(holds(scale(a.interval, by), multiply(a.number, by))))));

  test('multiplied and divided again an interval is as it was', () =>
    fc.assert(
      fc.property(any, fraction, ({ interval }, by) => {
        const back = divide(rational(1), by);
        if (back) sameEnds(scale(scale(interval, by), back), interval);
      }),
    ));

  test('a quotient of two numbers is in the quotient of their intervals', () =>
    fc.assert(
      fc.property(memberOf(notNegative), memberOf(positive), (a, b) => {
        const divided = divide(a.number, b.number);
        assert.ok(divided && holds(quotient(a.interval, b.interval), divided));
      }),
    ));

  test('the ends of bounded sums and quotients are reached', () =>
    fc.assert(
      fc.property(notNegative, positive, positive, positive, (low, more, small, wider) => {
        const a = { low, high: add(low, more) };
        const b = { low: small, high: add(small, wider) };
        sameEnds(sum(a, b), { low: add(a.low, b.low), high: add(a.high, b.high) });
        sameEnds(quotient(a, b), { low: divide(a.low, b.high), high: divide(a.high, b.low) });
      }),
    ));

  test('divided by what may be next to nothing there is no upper bound', () => {
    const share = quotient(exactly(rational(5)), { low: rational(0), high: rational(10) });
    assert.equal(share.high, undefined);
    sameEnds(share, { low: rational(1, 2), high: undefined });
  });
});
