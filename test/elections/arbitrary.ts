// Arbitrary elections, and the few readings of an allocation that several tests need.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Allocation } from '../../server/src/elections/allocation.ts';
import { type Method, methods } from '../../server/src/elections/apportionment.ts';

export const few = fc.bigInt({ min: 0n, max: 12n });
export const many = fc.bigInt({ min: 0n, max: 10n ** 18n });
export const election = fc.array(fc.oneof(few, many), { minLength: 1, maxLength: 8 });
export const contested = election.filter((votes) => votes.some((own) => own > 0n));
export const house = fc.integer({ min: 0, max: 40 });

export const sum = (seats: readonly number[]): number => seats.reduce((a, b) => a + b, 0);

/** What stands at a place that is known to be there. */
export function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  assert.ok(found !== undefined);
  return found;
}

export function methodNamed(name: string): Method {
  const method = methods.find((each) => each.name === name);
  assert.ok(method, name);
  return method;
}

/** The most seats that each party can have. */
export const most = ({ certain, tie }: Allocation): number[] =>
  certain.map((sure, party) => sure + (tie?.parties.includes(party) ? 1 : 0));
