// Seats of one passage of which one number is what the others make: "eight contests ended three, three and two".
import { type Claim, isCount } from '../claims/claim.ts';
import { outermost } from '../claims/joint.ts';
import { columnSumsOf } from '../claims/seatColumns.ts';
import { seatSlipsOf } from '../claims/seatSlips.ts';
import { type SeatSum, seatSumsOf } from '../claims/seatSums.ts';
import { isExact } from '../numerals/figure.ts';

/** Of each sentence, paragraph, list and column, the number that is the sum of all before it, after it, or beside it. */
export function madeUp(claims: readonly Claim[]): readonly SeatSum[] {
  const seats = outermost(claims.filter(isSeats));
  return [
    ...columnSumsOf(seats),
    ...seatSumsOf(
      seats.filter(({ cell }) => !cell),
      true,
    ),
  ];
}

/** The lists that are said to be complete, and miss their chamber by a slip. */
export const missing = (claims: readonly Claim[]): readonly SeatSum[] => {
  const seats = outermost(claims.filter((claim) => isSeats(claim) && !claim.cell));
  return seatSlipsOf(seats, seatSumsOf(seats, true));
};

const isSeats = (claim: Claim): boolean =>
  (claim.kind === 'seats' || claim.kind === 'seats-total') &&
  isCount(claim) &&
  isExact(claim.figure) &&
  claim.figure.sign === undefined;
