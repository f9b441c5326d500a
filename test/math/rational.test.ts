// Exact arithmetic, held against whole numbers multiplied across.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  absolute,
  add,
  ceiling,
  compare,
  divide,
  floor,
  highest,
  lowest,
  multiply,
  negate,
  type Rational,
  rational,
  scaled,
  subtract,
  toNumber,
} from '../../server/src/math/rational.ts';
import { fraction, whole } from './arbitrary.ts';

const same = (a: Rational, n: bigint, d: bigint): void => {
  assert.ok(a.d > 0n, 'the denominator is positive');
  assert.equal(a.n * d, n * a.d);
};

describe('a fraction', () => {
  test('has a positive denominator, whatever the signs', () =>
    fc.assert(
      fc.property(whole, whole, (n, d) => {
        fc.pre(d !== 0n);
        same(rational(n, d), n, d);
        same(rational(-n, -d), n, d);
      }),
    ));

  test('of whole numbers may be written with plain ones', () => {
    assert.deepEqual(rational(3, -4), { n: -3n, d: 4n });
    assert.deepEqual(rational(7), { n: 7n, d: 1n });
  });
});

describe('the four operations', () => {
  test('agree with the rules of school', () =>
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        same(add(a, b), a.n * b.d + b.n * a.d, a.d * b.d);
        same(subtract(a, b), a.n * b.d - b.n * a.d, a.d * b.d);
        same(multiply(a, b), a.n * b.n, a.d * b.d);
        const divided = divide(a, b);
        assert.equal(divided === undefined, b.n === 0n);
        if (divided) same(multiply(divided, b), a.n, a.d);
      }),
    ));

  test('a number less itself is zero, and twice negated itself', () =>
    fc.assert(
      fc.property(fraction, (a) => {
        same(subtract(a, a), 0n, 1n);
        same(negate(negate(a)), a.n, a.d);
        assert.ok(absolute(a).n >= 0n);
        assert.ok(compare(absolute(a), a) === 0 || compare(absolute(a), negate(a)) === 0);
      }),
    ));

  test('a tenth added ten times is one', () => {
    const tenths = Array.from({ length: 10 }, () => rational(1, 10));
    same(tenths.reduce(add), 1n, 1n);
  });
});

describe('order', () => {
  test('is that of the numbers and does not depend on how they are written', () =>
    fc.assert(
      fc.property(fraction, fraction, fc.bigInt({ min: 1n, max: 10n ** 9n }), (a, b, factor) => {
        const difference = a.n * b.d - b.n * a.d;
        assert.equal(Math.sign(compare(a, b)), difference < 0n ? -1 : difference > 0n ? 1 : 0);
        assert.equal(compare({ n: a.n * factor, d: a.d * factor }, a), 0);
        assert.ok(compare(lowest(a, b), highest(a, b)) <= 0);
        assert.ok([a, b].includes(lowest(a, b)) && [a, b].includes(highest(a, b)));
        assert.equal(compare(add(lowest(a, b), highest(a, b)), add(a, b)), 0);
      }),
    ));

  test('tells apart what floating point cannot', () => {
    const a = { n: 10n ** 18n + 1n, d: 10n ** 18n };
    assert.equal(Number(a.n) / Number(a.d), 1);
    assert.ok(compare(a, rational(1)) > 0);
  });
});

describe('rounding', () => {
  test('down and up encloses the number in less than one', () =>
    fc.assert(
      fc.property(fraction, (a) => {
        assert.ok(floor(a) * a.d <= a.n && a.n < (floor(a) + 1n) * a.d);
        assert.ok(ceiling(a) * a.d >= a.n && a.n > (ceiling(a) - 1n) * a.d);
      }),
    ));

  test('to places is off by half a unit at most, and by exactly half only away from zero', () =>
    fc.assert(
      fc.property(fraction, fc.nat(6), (a, places) => {
        const unit = 10n ** BigInt(places);
        const off = scaled(a, places) * a.d - a.n * unit;
        assert.ok(2n * (off < 0n ? -off : off) <= a.d);
        if (2n * off === a.d) assert.ok(a.n > 0n);
        if (2n * off === -a.d) assert.ok(a.n < 0n);
      }),
    ));

  test('takes halves away from zero', () => {
    assert.equal(scaled(rational(5, 1000), 2), 1n);
    assert.equal(scaled(rational(-5, 1000), 2), -1n);
    assert.equal(scaled(rational(4999, 1_000_000), 2), 0n);
    assert.equal(scaled(rational(22_730_700, 330_497), 2), 6878n);
  });
});

test('the nearest floating-point number is for display, and near', () =>
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), (n, d) => {
      assert.ok(Math.abs(toNumber(rational(n, d)) - n / d) < 1e-9);
    }),
  ));
