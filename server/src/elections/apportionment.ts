// How seats follow from votes: what a method is, and the methods in use.
import { type Rational, rational } from '../math/rational.ts';
import type { Allocation } from './allocation.ts';
import { highestAverages, type SquaredDivisor } from './highestAverages.ts';
import { largestRemainders } from './largestRemainders.ts';
import { droopQuota, totalOf } from './threshold.ts';

export interface QuotaMethod {
  readonly name: string;
  readonly kind: 'quota';
  /** The price of a seat in votes, from the votes of the parties that take part and the seats, both above zero. */
  readonly quota: (votes: bigint, seats: bigint) => Rational;
}

export interface DivisorMethod {
  readonly name: string;
  readonly kind: 'divisor';
  readonly divisor: SquaredDivisor;
}

export type Method = QuotaMethod | DivisorMethod;

const square = (n: bigint): bigint => n * n;

const quota = (name: string, price: QuotaMethod['quota']): Method =>
  Object.freeze({ name, kind: 'quota', quota: price });

const divisor = (name: string, squared: SquaredDivisor): Method =>
  Object.freeze({ name, kind: 'divisor', divisor: squared });

/** The methods in use, the commonest first; names are for display and stay as they are. */
export const methods: readonly Method[] = Object.freeze([
  // Largest remainders: votes ÷ seats, and the smaller quotas with one or two seats more below the line.
  quota('Hare', (votes, seats) => rational(votes, seats)),
  quota('Droop', (votes, seats) => rational(droopQuota(votes, seats))),
  quota('Hagenbach-Bischoff', (votes, seats) => rational(votes, seats + 1n)),
  quota('Imperiali', (votes, seats) => rational(votes, seats + 2n)),
  // Highest averages, after M. L. Balinski and H. P. Young, Fair Representation (1982).
  divisor("D'Hondt", (held) => square(held + 1n)), // 1, 2, 3, …
  divisor('Sainte-Laguë', (held) => square(2n * held + 1n)), // 1, 3, 5, …
  divisor('modified Sainte-Laguë', (held) => square(held === 0n ? 7n : 5n * (2n * held + 1n))), // 1.4, 3, 5, …
  divisor('Huntington-Hill', (held) => held * (held + 1n)), // 0, √2, √6, √12, …
  divisor('Adams', (held) => square(held)), // 0, 1, 2, …
  divisor('Danish', (held) => square(3n * held + 1n)), // 1, 4, 7, …
  divisor('Imperiali highest averages', (held) => square(held + 2n)), // 2, 3, 4, …
]);

/**
 * All outcomes that a method allows: seats for each party, in the order of the votes.
 *
 * Only parties that take part belong in `votes`; those below a threshold must be left out or have none. A number of
 * votes below zero counts as none, as does a number of seats that is not a whole number above zero.
 */
export function allocate(method: Method, votes: readonly bigint[], seats: number): Allocation {
  const house = Number.isSafeInteger(seats) && seats > 0 ? seats : 0;
  const cast = votes.map((own) => (own > 0n ? own : 0n));
  const total = totalOf(cast);
  if (house === 0 || total === 0n) return { certain: cast.map(() => 0), vacant: house, excess: 0 };
  return method.kind === 'quota'
    ? largestRemainders(cast, house, method.quota(total, BigInt(house)))
    : highestAverages(cast, house, method.divisor);
}
