// What an allocation says when the votes settle nothing, not everything, or too much.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allows } from '../../server/src/elections/allocation.ts';
import { allocate, methods } from '../../server/src/elections/apportionment.ts';
import { methodNamed } from './arbitrary.ts';

const lowQuotas = ['Hagenbach-Bischoff', 'Imperiali'];

describe('ties', () => {
  test('three equal parties compete for two seats', () => {
    for (const method of methods.filter(({ name }) => !lowQuotas.includes(name))) {
      const allocation = allocate(method, [10n, 10n, 10n], 2);
      assert.deepEqual(
        allocation,
        { certain: [0, 0, 0], tie: { parties: [0, 1, 2], seats: 2 }, vacant: 0, excess: 0 },
        method.name,
      );
      assert.ok(allows(allocation, [1, 0, 1]));
      assert.ok(!allows(allocation, [2, 0, 0]));
      assert.ok(!allows(allocation, [1, 1, 1]));
    }
  });

  test("under D'Hondt 60 votes for two seats stand level with 30 for one", () => {
    assert.deepEqual(allocate(methodNamed("D'Hondt"), [60n, 30n, 20n], 2), {
      certain: [1, 0, 0],
      tie: { parties: [0, 1], seats: 1 },
      vacant: 0,
      excess: 0,
    });
  });

  test('a seat that hangs on the tenth digit of √3 is given right', () => {
    const hill = methodNamed('Huntington-Hill');
    // For the fourth seat √3 ÷ √6 would stand level with 1 ÷ √2; √3 · 10⁹ lies between these two numbers.
    assert.deepEqual(allocate(hill, [1_732_050_807n, 1_000_000_000n], 4).certain, [2, 2]);
    assert.deepEqual(allocate(hill, [1_732_050_808n, 1_000_000_000n], 4).certain, [3, 1]);
  });

  test('a tie that the seats exactly satisfy is none', () => {
    assert.deepEqual(allocate(methodNamed('Sainte-Laguë'), [30n, 10n], 2).certain, [1, 0]);
    assert.deepEqual(allocate(methodNamed('Sainte-Laguë'), [30n, 10n], 3), { certain: [2, 1], vacant: 0, excess: 0 });
  });
});

describe('more seats than the votes can fill, or fewer', () => {
  test('without votes every seat stays vacant', () => {
    for (const method of methods) {
      assert.deepEqual(allocate(method, [0n, 0n], 5), { certain: [0, 0], vacant: 5, excess: 0 });
      assert.deepEqual(allocate(method, [], 5), { certain: [], vacant: 5, excess: 0 });
    }
  });

  test('without seats nobody has one', () => {
    for (const method of methods) {
      const allocation = allocate(method, [7n, 3n], 0);
      assert.deepEqual(allocation, { certain: [0, 0], vacant: 0, excess: 0 });
      assert.ok(allows(allocation, [0, 0]));
    }
  });

  test('one party takes the house', () => {
    for (const method of methods.filter(({ name }) => !lowQuotas.includes(name))) {
      assert.deepEqual(allocate(method, [10n ** 18n], 9), { certain: [9], vacant: 0, excess: 0 }, method.name);
    }
  });

  test('the quotas below Droop’s can be had once or twice too often', () => {
    assert.deepEqual(allocate(methodNamed('Hagenbach-Bischoff'), [60n, 40n], 4), {
      certain: [3, 2],
      vacant: 0,
      excess: 1,
    });
    const imperiali = allocate(methodNamed('Imperiali'), [50n, 30n, 20n], 8);
    assert.deepEqual(imperiali, { certain: [5, 3, 2], vacant: 0, excess: 2 });
    assert.ok(!allows(imperiali, [5, 3, 2]));
    assert.ok(!allows(imperiali, [4, 2, 2]));
  });

  test('ten voters and nine seats: Droop’s quota is two votes, and most seats are left over', () => {
    assert.deepEqual(allocate(methodNamed('Droop'), [5n, 5n], 9), { certain: [3, 3], vacant: 3, excess: 0 });
  });

  test('with fewer seats than parties a first divisor of zero serves the largest', () => {
    for (const name of ['Adams', 'Huntington-Hill']) {
      assert.deepEqual(allocate(methodNamed(name), [5n, 900n, 70n], 2).certain, [0, 1, 1]);
      assert.deepEqual(allocate(methodNamed(name), [5n, 900n, 70n], 4).certain, [1, 2, 1]);
    }
  });
});

test('seats are a list as long as the votes', () => {
  const allocation = allocate(methodNamed('Hare'), [7n, 3n], 10);
  assert.ok(allows(allocation, [7, 3]));
  assert.ok(!allows(allocation, [7]));
  assert.ok(!allows(allocation, [7, 3, 0]));
  assert.ok(!allows(allocation, [7.5, 2.5]));
  assert.ok(!allows(allocation, [Number.NaN, 3]));
});

test('methods are frozen and their names differ', () => {
  assert.ok(Object.isFrozen(methods) && methods.every(Object.isFrozen));
  assert.equal(new Set(methods.map(({ name }) => name)).size, methods.length);
});
