// How far one figure of the text stands from another: by paragraphs, and in one paragraph by words. Characters are not
// counted, so that what is written between two figures mostly takes none nearer (claims/statement.ts).
import type { Claim } from '../claims/claim.ts';

export const apart = (a: Claim, b: Claim): number =>
  a.block === b.block ? Math.abs(a.figure.from - b.figure.from) : Math.abs(a.block - b.block) * aBlock;

/** The same, for the order of nearness to `from`: as many paragraphs off, what stands before it is nearer than what comes after. */
export function away(claim: Claim, from: Claim): number {
  const blocks = claim.block - from.block;
  // of those before, the last is the nearest; of those after, the first
  return apart(claim, from) + Math.sign(blocks) * claim.figure.from;
}

/** More than twice the words of any paragraph. */
const aBlock = 2 ** 30;
