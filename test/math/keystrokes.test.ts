// One slip of the keyboard: what is one, what is not, and that listing them and telling them agree.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isOneKeystroke, oneKeystrokeFrom } from '../../server/src/math/keystrokes.ts';
import { runs } from '../runs.ts';

const places = fc.constantFrom('', '.', ',');
const count = fc.bigInt({ min: 0n, max: 10n ** 12n }).map(String);
const printed = fc
  .record({ whole: count, point: places, rest: fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }) })
  .map(({ whole, point, rest }) => (point === '' ? whole : whole + point + rest.join('')));

describe('slips', () => {
  const slips = [
    ['one digit for another', '19.96', '16.96'],
    ['two neighbours swapped', '56,045', '56,054'],
    ['a digit lost', '227,307', '27,307'],
    ['a digit doubled', '2147', '22147'],
    ['a digit too many at the end', '5.5', '5.50'],
    ['two neighbours swapped over the point', '28.2', '22.8'],
  ] as const;
  for (const [title, a, b] of slips) {
    test(title, () => {
      assert.ok(isOneKeystroke(a, b) && isOneKeystroke(b, a));
      assert.ok(oneKeystrokeFrom(a).includes(b));
    });
  }
});

describe('no slips', () => {
  const others = [
    ['nothing changed', '5.12', '5.12'],
    ['two digits', '5.12', '5.50'],
    ['digits swapped that are not neighbours', '1234', '4231'],
    ['a point moved', '5.12', '51.2'],
    ['a point lost', '5.12', '512'],
    ['a digit for a point', '5.12', '5512'],
    ['two digits lost', '18174', '181'],
  ] as const;
  for (const [title, a, b] of others) {
    test(title, () => {
      assert.ok(!isOneKeystroke(a, b) && !isOneKeystroke(b, a));
      assert.ok(!oneKeystrokeFrom(a).includes(b));
    });
  }
});

test('every listed slip is told to be one, there and back, and none is listed twice', () =>
  fc.assert(
    fc.property(printed, (text) => {
      const found = oneKeystrokeFrom(text);
      assert.equal(new Set(found).size, found.length);
      for (const variant of found) {
        assert.ok(variant !== text && isOneKeystroke(text, variant) && isOneKeystroke(variant, text), variant);
        assert.match(variant, /^(0|[1-9]\d*)([.,]\d*)?$/);
      }
    }),
  ));

test('every number that is told to be a slip away is listed', () =>
  fc.assert(
    fc.property(fc.nat(999), fc.nat(9999), (a, b) => {
      const [one, other] = [String(a), String(b)];
      assert.equal(oneKeystrokeFrom(one).includes(other), isOneKeystroke(one, other));
    }),
    { numRuns: runs(3000) },
  ));

test('bounds leave out what lies outside of them, and nothing else', () =>
  fc.assert(
    fc.property(
      printed.filter((text) => !text.includes(',')),
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      fc.double({ min: 0.001, max: 1, noNaN: true }),
      (text, times, width) => {
        const [low, high] = [Number(text) * times * (1 - width), Number(text) * times * (1 + width)];
        const [inside, outside] = [1e-12, -1e-12].map((slack) =>
          oneKeystrokeFrom(text).filter((one) => Number(one) >= low * (1 + slack) && Number(one) <= high * (1 - slack)),
        );
        const found = new Set(oneKeystrokeFrom(text, low, high));
        for (const one of inside ?? []) assert.ok(found.has(one), one);
        for (const one of found) assert.ok(outside?.includes(one), one);
      },
    ),
    { numRuns: runs(1000) },
  ));

test('a number of n digits has fewer than 22 · (n + 1) of them', () =>
  fc.assert(fc.property(count, (text) => assert.ok(oneKeystrokeFrom(text).length < 22 * (text.length + 1)))));

test('any text at all is taken', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 40 }), (a, b) => {
      oneKeystrokeFrom(a);
      assert.equal(isOneKeystroke(a, b), isOneKeystroke(b, a));
    }),
  ));
