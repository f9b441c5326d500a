// Every method agrees, outcome by outcome, with the slow reference.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Allocation, allows } from '../../server/src/elections/allocation.ts';
import { allocate, methods } from '../../server/src/elections/apportionment.ts';
import { runs } from '../runs.ts';
import { at, few, many, sum } from './arbitrary.ts';
import { outcomes } from './reference.ts';

const close = fc.array(few, { minLength: 1, maxLength: 5 });

/** Every vector of seats that the allocation allows: the certain ones and each choice from the tie. */
function allowed({ certain, tie, excess }: Allocation): Set<string> {
  if (excess > 0) return new Set();
  let found: (readonly number[])[] = [certain];
  for (const party of tie?.parties ?? []) {
    found = found.flatMap((seats) => [seats, seats.map((own, other) => (other === party ? own + 1 : own))]);
  }
  return new Set(found.filter((seats) => sum(seats) === sum(certain) + (tie?.seats ?? 0)).map(String));
}

for (const method of methods) {
  describe(method.name, () => {
    test('the outcomes are those of lots drawn seat by seat, no more and no fewer', () =>
      fc.assert(
        fc.property(close, fc.integer({ min: 0, max: 9 }), (votes, seats) => {
          const allocation = allocate(method, votes, seats);
          const expected = outcomes(method.name, votes, seats);
          assert.deepEqual([...allowed(allocation)].sort(), [...expected].sort());
          for (const outcome of expected) assert.ok(allows(allocation, outcome.split(',').map(Number)));
        }),
        { numRuns: runs(400) },
      ));

    test('large houses agree with the seat-by-seat count', () =>
      fc.assert(
        fc.property(
          fc.array(fc.oneof(fc.bigInt({ min: 0n, max: 999n }), many), { minLength: 1, maxLength: 5 }),
          fc.integer({ min: 40, max: 200 }),
          (votes, seats) => {
            const expected = outcomes(method.name, votes, seats);
            assert.deepEqual([...allowed(allocate(method, votes, seats))].sort(), [...expected].sort());
          },
        ),
        { numRuns: runs(40), endOnFailure: true },
      ));

    test('a seat moved from one party to another is allowed only where the reference has it', () =>
      fc.assert(
        fc.property(close, fc.integer({ min: 1, max: 9 }), fc.nat(), fc.nat(), (votes, seats, from, to) => {
          const expected = outcomes(method.name, votes, seats);
          for (const outcome of expected) {
            const stated = outcome.split(',').map(Number);
            stated[from % stated.length] = at(stated, from % stated.length) - 1;
            stated[to % stated.length] = at(stated, to % stated.length) + 1;
            assert.equal(allows(allocate(method, votes, seats), stated), expected.has(stated.join()));
          }
        }),
      ));
  });
}
