// Counts and shares by turns: of "208 votes, or 64 percent, and 117, or 36 percent" nobody is left without the other.
import type { Claim } from './claim.ts';

/** Two neighbours that may say one thing, and what speaks against it. */
export interface Candidate {
  readonly a: Claim;
  readonly b: Claim;
  readonly cost: number;
}

/** So much nearer may the share stand to the next count than to its own. */
const nearer = 4;

/** In a chain that can be parted into pairs, none of which is much less likely, the links between the pairs are none. */
export function byTurns(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (let from = 0; from < candidates.length; ) {
    let to = from + 1;
    while (candidates[to]?.a === candidates[to - 1]?.b && to < candidates.length) to++;
    const chain = candidates.slice(from, to);
    const pairs = chain.filter((_, k) => k % 2 === 0);
    const links = chain.filter((_, k) => k % 2 === 1);
    const dearest = Math.max(...pairs.map(({ cost }) => cost));
    const parted = links.length + 1 === pairs.length && links.every(({ cost }) => dearest <= cost + nearer);
    kept.push(...(parted ? pairs : chain));
    from = to;
  }
  return kept;
}
