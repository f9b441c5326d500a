// Seats of one passage of which one number is what the others make: "eight contests ended three, three and two".
import { type Claim, isCount } from '../claims/claim.ts';
import { outermost } from '../claims/joint.ts';
import { columnSumsOf } from '../claims/seatColumns.ts';
import { seatSlipsOf } from '../claims/seatSlips.ts';
import { isSeat, type SeatSum, seatSumsOf } from '../claims/seatSums.ts';
import { gather } from '../math/gather.ts';
import { isExact } from '../numerals/figure.ts';

export interface SeatParts {
  /** Of each sentence, paragraph, list and column, the number that is the sum of all before it, after it, or beside it. */
  readonly made: readonly SeatSum[];
  /** The lists that are said to be complete, and miss their chamber by a slip; looked for when asked for. */
  missed(): readonly SeatSum[];
}

export function seatPartsOf(claims: readonly Claim[]): SeatParts {
  const seats = outermost(ofOnePlace(claims.filter(isSeats)));
  const told = seats.filter(({ cell }) => !cell);
  const sums = seatSumsOf(told, true);
  return { made: [...columnSumsOf(seats), ...sums], missed: () => seatSlipsOf(told, sums) };
}

const isSeats = (claim: Claim): boolean =>
  isSeat(claim) && isCount(claim) && isExact(claim.figure) && claim.figure.sign === undefined;

/** Without those that have a total each, "7 of 13, 12 of 15": they are of places of their own. */
export function ofOnePlace(claims: readonly Claim[]): readonly Claim[] {
  const wholes = new Set(gather(claims, ({ of }) => (of?.kind === 'seats-total' ? [of] : [])));
  return wholes.size < fewestPlaces
    ? claims
    : claims.filter((claim) => !wholes.has(claim) && !(claim.of && wholes.has(claim.of)));
}

const fewestPlaces = 2;
