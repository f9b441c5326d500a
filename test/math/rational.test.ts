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
import { bare, fraction, whole } from './arbitrary.ts';

const same = (one: Rational, n: bigint, d: bigint): void => {
  const a = bare(one);
  assert.ok(a.d > 0n, 'the denominator is positive');
  assert.equal(a.n * d, n * a.d);
  assert.deepEqual(one, rational(a.n, a.d), 'small wholes are numbers');
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
    assert.deepEqual(rational(3, -4), { n: -3, d: 4 });
    assert.deepEqual(rational(7), { n: 7, d: 1 });
  });
});

describe('the four operations', () => {
  test('agree with the rules of school', () =>
    fc.assert(
      fc.property(fraction, fraction, (one, other) => {
        const [a, b] = [bare(one), bare(other)];
        same(add(one, other), a.n * b.d + b.n * a.d, a.d * b.d);
        same(subtract(one, other), a.n * b.d - b.n * a.d, a.d * b.d);
        same(multiply(one, other), a.n * b.n, a.d * b.d);
        const divided = divide(one, other);
        assert.equal(divided === undefined, b.n === 0n);
        if (divided) same(multiply(divided, other), a.n, a.d);
      }),
    ));

  test('a number less itself is zero, and twice negated itself', () =>
    fc.assert(
      fc.property(fraction, (a) => {
        same(subtract(a, a), 0n, 1n);
        same(negate(negate(a)), bare(a).n, bare(a).d);
        assert.ok(absolute(a).n >= 0);
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
        const [one, other] = [bare(a), bare(b)];
        const difference = one.n * other.d - other.n * one.d;
        assert.equal(Math.sign(compare(a, b)), difference < 0n ? -1 : difference > 0n ? 1 : 0);
        assert.equal(compare(rational(one.n * factor, one.d * factor), a), 0);
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
        const { n, d } = bare(a);
        const [below, above] = [BigInt(floor(a)), BigInt(ceiling(a))];
        assert.ok(below * d <= n && n < (below + 1n) * d);
        assert.ok(above * d >= n && n > (above - 1n) * d);
      }),
    ));

  test('to places is off by half a unit at most, and by exactly half only away from zero', () =>
    fc.assert(
      fc.property(fraction, fc.nat(6), (a, places) => {
        const unit = 10n ** BigInt(places);
        const { n, d } = bare(a);
        const off = BigInt(scaled(a, places)) * d - n * unit;
        assert.ok(2n * (off < 0n ? -off : off) <= d);
        if (2n * off === d) assert.ok(n > 0n);
        if (2n * off === -d) assert.ok(n < 0n);
      }),
    ));

  test('takes halves away from zero', () => {
    assert.equal(scaled(rational(5, 1000), 2), 1);
    assert.equal(scaled(rational(-5, 1000), 2), -1);
    assert.equal(scaled(rational(4999, 1_000_000), 2), 0);
    assert.equal(scaled(rational(22_730_700, 330_497), 2), 6878);
  });
});

test('the nearest floating-point number is for display, and near', () =>
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), (n, d) => {
      assert.ok(Math.abs(toNumber(rational(n, d)) - n / d) < 1e-9);
    }),
  ));
