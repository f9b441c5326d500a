// The bars that votes and seats have to clear: electoral thresholds, majorities and the quota of a single transferable vote.
import { compare, divide, lowest, type Rational, rational } from '../math/rational.ts';

/** An electoral threshold: what a list needs to take part in the allocation. */
export interface Threshold {
  /** The least share of the valid votes that is enough: 1/20 for five per cent. */
  readonly share: Rational;
  /** Lists that need not clear it (of a minority, or with a constituency won), by place in the list of votes. */
  readonly exempt?: readonly number[];
}

export const totalOf = (votes: readonly bigint[]): bigint => votes.reduce((sum, own) => sum + own, 0n);

/**
 * Which parties take part, in the order of the votes. `valid` is the number of votes that shares are taken of, where it
 * is more than the sum of the parties' own (votes against all, lists not named). A party without votes never does.
 */
export function admitted(
  votes: readonly bigint[],
  { share, exempt = [] }: Threshold,
  valid: bigint = totalOf(votes),
): readonly boolean[] {
  return votes.map((own, party) => own > 0n && (exempt.includes(party) || compare({ n: own, d: valid }, share) >= 0));
}

/**
 * The share of valid votes of the smallest party with a seat: no threshold at work can be higher, exemptions apart.
 * Undefined when no party with votes has a seat.
 */
export function highestThreshold(
  votes: readonly bigint[],
  seats: readonly number[],
  valid: bigint = totalOf(votes),
): Rational | undefined {
  return votes
    .flatMap((own, party) =>
      (seats[party] ?? 0) > 0 && own > 0n ? (divide(rational(own), rational(valid)) ?? []) : [],
    )
    .reduce<Rational | undefined>((least, share) => (least === undefined ? share : lowest(least, share)), undefined);
}

/** More than half: ⌊n/2⌋ + 1 of n votes or seats. Less than nothing counts as nothing. */
export const majority = (of: bigint): bigint => (of > 0n ? of : 0n) / 2n + 1n;

/** Two thirds or more: ⌈2n/3⌉ of n votes or seats. */
export const twoThirds = (of: bigint): bigint => (of > 0n ? 2n * of + 2n : 0n) / 3n;

/**
 * The quota of a single transferable vote: the least number of votes that only as many candidates can reach as there
 * are seats, ⌊valid / (seats + 1)⌋ + 1 (H. R. Droop, On Methods of Electing Representatives, 1881).
 */
export const droopQuota = (valid: bigint, seats: bigint): bigint =>
  (valid > 0n ? valid : 0n) / ((seats > 0n ? seats : 0n) + 1n) + 1n;
