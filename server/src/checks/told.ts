// What is told of figures by their own words, and what was only inferred of them: a sum of the latter says little when it fails.
import type { Claim } from '../claims/claim.ts';

/** What it counts its own words say, its answer or its column; of others, as of a share's partner, it was inferred. */
export const isTold = ({ sure, option, cell }: Claim): boolean => sure || option !== undefined || cell !== undefined;

/** So many sentences, and no more, lie between the first and the last of them; in a table they stand together. */
export function areWithin(claims: readonly Claim[], most: number): boolean {
  const sentences = claims.filter(({ cell }) => !cell).map(({ sentence }) => sentence);
  return Math.max(...sentences) - Math.min(...sentences) <= most;
}
