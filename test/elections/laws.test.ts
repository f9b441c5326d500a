// Laws that methods of allocation are known to obey, tried on arbitrary elections.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { allocate, methods } from '../../server/src/elections/apportionment.ts';
import { at, contested, election, house, many, methodNamed, most, sum } from './arbitrary.ts';

const total = (votes: readonly bigint[]): bigint => votes.reduce((a, b) => a + b, 0n);

const eachBelow = (low: readonly number[], high: readonly number[]): void =>
  low.forEach((seats, party) => {
    assert.ok(seats <= at(high, party), `${low} is not below ${high}`);
  });

for (const method of methods) {
  describe(method.name, () => {
    test('the seats make up the house', () =>
      fc.assert(
        fc.property(election, house, (votes, seats) => {
          const { certain, tie, vacant, excess } = allocate(method, votes, seats);
          assert.equal(sum(certain) + (tie?.seats ?? 0) + vacant - excess, seats);
          assert.ok([tie !== undefined, vacant > 0, excess > 0].filter(Boolean).length <= 1);
          if (tie) assert.ok(tie.seats > 0 && tie.seats < tie.parties.length);
        }),
      ));

    test('more votes never bring fewer seats, equal votes the same', () =>
      fc.assert(
        fc.property(election, house, (votes, seats) => {
          const allocation = allocate(method, votes, seats);
          const high = most(allocation);
          votes.forEach((own, one) => {
            votes.forEach((theirs, other) => {
              if (own < theirs) assert.ok(at(high, one) <= at(allocation.certain, other));
              if (own !== theirs) return;
              assert.equal(at(high, one), at(high, other));
              assert.equal(at(allocation.certain, one), at(allocation.certain, other));
            });
          });
        }),
      ));

    test('the order of the parties does not matter', () =>
      fc.assert(
        fc.property(election, house, fc.infiniteStream(fc.nat()), (votes, seats, keys) => {
          const order = [...votes.keys()]
            .map((party) => ({ party, key: keys.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ party }) => party);
          const straight = allocate(method, votes, seats);
          const shuffled = allocate(
            method,
            order.map((party) => at(votes, party)),
            seats,
          );
          assert.deepEqual(
            shuffled.certain,
            order.map((party) => at(straight.certain, party)),
          );
          assert.deepEqual(
            most(shuffled),
            order.map((party) => at(most(straight), party)),
          );
        }),
      ));

    test('a party without votes changes nothing and wins nothing', () =>
      fc.assert(
        fc.property(election, house, (votes, seats) => {
          const before = allocate(method, votes, seats);
          const after = allocate(method, [...votes, 0n], seats);
          assert.deepEqual(after, { ...before, certain: [...before.certain, 0] });
        }),
      ));

    // Droop's quota is a whole number of votes, so that a tenth of the votes is not a tenth of the quota.
    if (method.name !== 'Droop') {
      test('only the proportions of the votes count', () =>
        fc.assert(
          fc.property(election, house, fc.bigInt({ min: 1n, max: 10n ** 9n }), (votes, seats, factor) => {
            assert.deepEqual(
              allocate(
                method,
                votes.map((own) => own * factor),
                seats,
              ),
              allocate(method, votes, seats),
            );
          }),
        ));
    }

    if (method.kind === 'divisor') {
      test('a seat more in the house costs nobody a seat', () =>
        fc.assert(
          fc.property(election, house, (votes, seats) => {
            const smaller = allocate(method, votes, seats);
            const larger = allocate(method, votes, seats + 1);
            eachBelow(smaller.certain, larger.certain);
            eachBelow(most(smaller), most(larger));
          }),
        ));

      test('a party that gains votes from nobody loses no seat', () =>
        fc.assert(
          fc.property(contested, house, many, fc.nat(), (votes, seats, gain, place) => {
            const party = place % votes.length;
            const before = allocate(method, votes, seats);
            const after = allocate(
              method,
              votes.map((own, other) => (other === party ? own + gain : own)),
              seats,
            );
            assert.ok(at(before.certain, party) <= at(after.certain, party));
            assert.ok(at(most(before), party) <= at(most(after), party));
          }),
        ));
    }
  });
}

describe('quota rules', () => {
  const lower = (votes: readonly bigint[], seats: number) =>
    votes.map((own) => Number((own * BigInt(seats)) / total(votes)));
  const upper = (votes: readonly bigint[], seats: number) =>
    votes.map((own) => Number((own * BigInt(seats) + total(votes) - 1n) / total(votes)));

  test('Hare gives every party its quota rounded down or up', () =>
    fc.assert(
      fc.property(contested, house, (votes, seats) => {
        const allocation = allocate(methodNamed('Hare'), votes, seats);
        eachBelow(lower(votes, seats), allocation.certain);
        eachBelow(most(allocation), upper(votes, seats));
        assert.equal(allocation.vacant + allocation.excess, 0);
      }),
    ));

  test("D'Hondt gives no party less than its quota rounded down", () =>
    fc.assert(
      fc.property(contested, house, (votes, seats) => {
        eachBelow(lower(votes, seats), allocate(methodNamed("D'Hondt"), votes, seats).certain);
      }),
    ));

  test('Adams gives no party more than its quota rounded up, if there is a seat for each', () =>
    fc.assert(
      fc.property(contested, house, (votes, seats) => {
        eachBelow(
          most(allocate(methodNamed('Adams'), votes, seats + votes.length)),
          upper(votes, seats + votes.length),
        );
      }),
    ));
});

test('from Adams to Imperiali, each divisor method is kinder to the largest party than the one before', () =>
  fc.assert(
    fc.property(contested, house, (votes, seats) => {
      const largest = votes.findIndex((own) => votes.every((other) => other <= own));
      const ladder = ['Adams', 'Huntington-Hill', 'Sainte-Laguë', "D'Hondt", 'Imperiali highest averages'];
      const results = ladder.map((name) => allocate(methodNamed(name), votes, seats));
      results.slice(1).forEach((kinder, step) => {
        const harsher = at(results, step);
        assert.ok(at(harsher.certain, largest) <= at(kinder.certain, largest));
        assert.ok(at(most(harsher), largest) <= at(most(kinder), largest));
      });
    }),
  ));

test('nothing is thrown, whatever is asked', () =>
  fc.assert(
    fc.property(fc.array(fc.bigInt()), fc.oneof(fc.double(), fc.integer(), fc.maxSafeInteger()), (votes, seats) => {
      for (const method of methods) {
        const { certain } = allocate(method, votes, seats);
        assert.equal(certain.length, votes.length);
        assert.ok(certain.every((won) => won >= 0));
      }
    }),
  ));

test('a thousand parties and any house take a moment', () => {
  const votes = Array.from({ length: 1000 }, (_, party) => 10n ** 15n * BigInt(1 + ((party * 7919) % 1009)));
  const begun = performance.now();
  for (const method of methods) for (const seats of [5000, Number.MAX_SAFE_INTEGER]) allocate(method, votes, seats);
  assert.ok(performance.now() - begun < 5000);
});
