// Whole numbers in two forms, held against bigints alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  compareProducts,
  opposite,
  quotientOf,
  restOf,
  sumOf,
  tenTo,
  times,
  type Whole,
  whole,
} from '../../server/src/math/whole.ts';
import { whole as any } from './arbitrary.ts';

/** The same number, as a number wherever that is exact. */
const is = (made: Whole, wanted: bigint): void => {
  assert.equal(BigInt(made), wanted);
  assert.equal(typeof made, Number.isSafeInteger(Number(wanted)) ? 'number' : 'bigint');
  assert.ok(!Object.is(made, -0));
};

test('sums, products, quotients and rests are exact, and in their one form', () =>
  fc.assert(
    fc.property(any, any, (a, b) => {
      is(sumOf(whole(a), whole(b)), a + b);
      is(times(whole(a), whole(b)), a * b);
      is(opposite(whole(a)), -a);
      if (b === 0n) return;
      is(quotientOf(whole(a), whole(b)), a / b);
      is(restOf(whole(a), whole(b)), a % b);
    }),
  ));

test('products are compared exactly, however near they come', () =>
  fc.assert(
    fc.property(any, any, fc.bigInt({ min: -2n, max: 2n }), fc.bigInt({ min: -2n, max: 2n }), (a, b, i, k) => {
      const difference = a * b - (a + i) * (b + k);
      const sign = difference < 0n ? -1 : difference > 0n ? 1 : 0;
      // minus nought is nought
      assert.equal(Math.sign(compareProducts(whole(a), whole(b), whole(a + i), whole(b + k))) + 0, sign);
    }),
  ));

test('powers of ten', () => {
  for (let exponent = 0; exponent < 40; exponent++) is(tenTo(exponent), 10n ** BigInt(exponent));
});
