// Seats of one passage of which one number is what the others make: "eight contests ended three, three and two".
import { type Claim, isCount } from '../claims/claim.ts';
import { type SeatSum, seatSumsOf } from '../claims/seatSums.ts';
import { isExact } from '../numerals/figure.ts';

/** Of each sentence, paragraph and list, the number that is the sum of all before it, after it, or beside it. */
export const madeUp = (claims: readonly Claim[]): readonly SeatSum[] =>
  seatSumsOf(
    claims.filter(
      (claim) =>
        (claim.kind === 'seats' || claim.kind === 'seats-total') &&
        isCount(claim) &&
        !claim.cell &&
        isExact(claim.figure) &&
        claim.figure.sign === undefined,
    ),
    true,
  );
