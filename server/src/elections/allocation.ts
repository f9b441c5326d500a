// What votes and a method leave open and what they settle: the seats that every outcome gives, and the tie about the rest.

/** Parties that stand exactly equal before fewer seats than there are of them; each gets one of the seats or none. */
export interface Tie {
  /** Indexes of the parties, ascending; always more of them than seats. */
  readonly parties: readonly number[];
  /** The seats that lots must decide, at least one. */
  readonly seats: number;
}

/**
 * The set of results of one allocation. The certain seats, those of the tie and the vacant ones, less the excess,
 * make up the house; at most one of `tie`, `vacant` and `excess` is there.
 */
export interface Allocation {
  /** The seats that a party has in every outcome, by the party's place in the list of votes. */
  readonly certain: readonly number[];
  readonly tie?: Tie;
  /** Seats that nobody can be given: all of them where no vote was cast. */
  readonly vacant: number;
  /** Whole quotas beyond the seats of the house; what then happens is for the law to say, not for the method. */
  readonly excess: number;
}

/** A party's claim to one more seat. */
export interface Claimant<Claim> {
  readonly party: number;
  readonly claim: Claim;
}

/**
 * Gives `left` seats one at a time to the highest claims, on top of the seats already `held`.
 *
 * Claimants must come in ascending order. A party that is served comes back with the claim that `renew` gives, which
 * must be strictly lower, or not at all; equal claims are therefore always in the queue together.
 */
export function award<Claim>(
  held: readonly number[],
  left: number,
  claimants: readonly Claimant<Claim>[],
  order: (a: Claim, b: Claim) => number,
  renew: (party: number, seats: number) => Claim | undefined,
): Allocation {
  const certain = [...held];
  const queue = [...claimants];
  let vacant = left;
  while (vacant > 0) {
    const best = queue.pop();
    if (best === undefined) break;
    const equals = [best];
    for (let next = queue.at(-1); next !== undefined && order(next.claim, best.claim) === 0; next = queue.at(-1)) {
      equals.push(next);
      queue.pop();
    }
    const parties = equals.map(({ party }) => party).sort((a, b) => a - b);
    if (parties.length > vacant) return { certain, tie: { parties, seats: vacant }, vacant: 0, excess: 0 };
    vacant -= parties.length;
    for (const party of parties) {
      const seats = (certain[party] ?? 0) + 1;
      certain[party] = seats;
      const claim = renew(party, seats);
      if (claim !== undefined) queue.splice(placeOf(claim, queue, order), 0, { party, claim });
    }
  }
  return { certain, vacant, excess: 0 };
}

/** Where a claim belongs in a queue in ascending order. */
function placeOf<Claim>(
  claim: Claim,
  queue: readonly Claimant<Claim>[],
  order: (a: Claim, b: Claim) => number,
): number {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = queue[middle];
    if (there !== undefined && order(there.claim, claim) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether stated seats are one of the outcomes. None is where the quotas gave out more seats than the house has. */
export function allows({ certain, tie, excess }: Allocation, seats: readonly number[]): boolean {
  if (excess > 0 || seats.length !== certain.length) return false;
  const rivals = new Set(tie?.parties);
  let drawn = 0;
  for (const [party, sure] of certain.entries()) {
    const more = (seats[party] ?? 0) - sure;
    if (more !== 0 && !(more === 1 && rivals.has(party))) return false;
    drawn += more;
  }
  return drawn === (tie?.seats ?? 0);
}
