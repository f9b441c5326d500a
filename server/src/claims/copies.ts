// Claims that were read where their block stood before, put where it stands now.
import { type Printed, reprinted } from '../numerals/figure.ts';
import { type Claim, linksOf } from './claim.ts';

/** What is added to the places of a block's claims. */
export interface Shift {
  readonly start: number;
  readonly block: number;
  readonly sentence: number;
  readonly list: number | undefined;
}

export const shifted = (figure: Printed, by: number): Printed =>
  reprinted(figure, { start: figure.start + by, end: figure.end + by, unitEnd: figure.unitEnd + by });

/** Copies of the claims, joined among one another as the claims are. */
export function shiftedClaims(claims: readonly Claim[], by: Shift): readonly Claim[] {
  const copies = new Map<Claim, Claim>();
  const copyOf = (claim: Claim): Claim => {
    const known = copies.get(claim);
    if (known) return known;
    const figure = shifted(claim.figure, by.start);
    const { block, sentence, list } = by;
    const copy = { ...claim, figure, list, block: claim.block + block, sentence: claim.sentence + sentence };
    copies.set(claim, copy);
    return Object.assign(copy, linksOf(claim, copyOf));
  };
  return claims.map(copyOf);
}
