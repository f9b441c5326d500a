// Quota methods: a seat for every whole quota of votes, then one each for the largest remainders.
import { compare, floor, multiply, type Rational, rational, subtract } from '../math/rational.ts';
import { type Allocation, award } from './allocation.ts';

/**
 * Allocates by largest remainders; `quota` is in votes for one seat and above zero.
 *
 * A small quota can be had more often than there are seats (excess). A large one, in an electorate hardly larger than
 * the house, can leave more seats over than there are parties: each gets one, and the others stay vacant.
 */
export function largestRemainders(votes: readonly bigint[], seats: number, quota: Rational): Allocation {
  const price = { n: quota.d, d: quota.n };
  const quotas = votes.map((own) => multiply(rational(own), price));
  const whole = quotas.map((share) => Number(floor(share)));
  const left = whole.reduce((rest, full) => rest - full, seats);
  if (left < 0) return { certain: whole, vacant: 0, excess: -left };
  const claimants = quotas
    .map((share, party) => ({ party, claim: subtract(share, rational(floor(share))) }))
    .filter(({ party }) => votes[party] !== 0n)
    .sort((a, b) => compare(a.claim, b.claim));
  return award(whole, left, claimants, compare, () => undefined);
}
