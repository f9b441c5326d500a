// Divisor methods: each seat in turn to the party whose votes, divided for the seats that it already has, are the most.
import { compare, type Rational } from '../math/rational.ts';
import { type Allocation, award } from './allocation.ts';

/**
 * The square of the divisor for a party that already has `held` seats, in any unit, so that square roots too are exact.
 * Measured in the step from one divisor to the next, the divisor is never below `held` nor above `held` + 2.
 */
export type SquaredDivisor = (held: bigint) => bigint;

/**
 * Allocates by highest averages. A first divisor of zero seats every party once before any gets a second seat; where
 * there are not seats enough for that, those with the most votes come first. A party without votes gets nothing.
 *
 * Time is about parties · log(parties), whatever the size of the house.
 */
export function highestAverages(votes: readonly bigint[], seats: number, divisor: SquaredDivisor): Allocation {
  const total = votes.reduce((sum, own) => sum + own, 0n);
  const running = BigInt(votes.filter((own) => own > 0n).length);
  const claimOf = (party: number, held: number): Rational => {
    const own = votes[party] ?? 0n;
    return { n: own * own, d: divisor(BigInt(held)) };
  };
  const held = votes.map((own) => (total > 0n ? Number(undisputed(own, total, BigInt(seats), running)) : 0));
  const left = held.reduce((rest, sure) => rest - sure, seats);
  const claimants = [...votes.keys()]
    .filter((party) => votes[party] !== 0n)
    .map((party) => ({ party, claim: claimOf(party, held[party] ?? 0) }))
    .sort((a, b) => rank(a.claim, b.claim));
  return award(held, left, claimants, rank, claimOf);
}

/**
 * Seats that a party has in every outcome, at most four a party short of the result.
 *
 * Let the last seat cost x votes a step. A party with s seats then has v/x ≥ s − 1 and v/x ≤ s + 2. Summed over p
 * parties with V votes and S seats, the first gives 1/x ≥ (S − p)/V; the second then gives s ≥ v(S − p)/V − 2.
 */
function undisputed(own: bigint, total: bigint, seats: bigint, parties: bigint): bigint {
  const sure = (own * (seats - parties)) / total - 2n;
  return sure > 0n ? sure : 0n;
}

/** Claims by size; a zero denominator stands above every number, and among such claims the votes decide. */
const rank = (a: Rational, b: Rational): number =>
  a.d === 0n && b.d === 0n ? compare({ n: a.n, d: 1n }, { n: b.n, d: 1n }) : compare(a, b);
