// Seats of one passage of which one number is what the others make: "eight contests ended three, three and two".
import { type Claim, isCount } from '../claims/claim.ts';
import { groupBy } from '../math/groups.ts';
import { toNumber } from '../math/rational.ts';
import { isExact } from '../numerals/figure.ts';

export interface SeatParts {
  readonly parts: readonly Claim[];
  readonly total: Claim;
}

const longest = 24;

/** Of each sentence, paragraph and list, the number that is the sum of all before it, after it, or beside it. */
export function seatPartsOf(claims: readonly Claim[]): readonly SeatParts[] {
  const seats = claims.filter(
    (claim) =>
      (claim.kind === 'seats' || claim.kind === 'seats-total') &&
      isCount(claim) &&
      !claim.cell &&
      !claim.headline &&
      isExact(claim.figure) &&
      claim.figure.sign === undefined,
  );
  const sentences = groupBy(seats, ({ sentence, time }) => `${sentence}/${time === 'before'}`);
  const blocks = groupBy(seats, ({ block, time }) => `${block}/${time === 'before'}`);
  return [...sentences.values(), ...blocks.values(), ...listsOf(seats)].flatMap(partsIn);
}

/** Runs of lines, with what stands in the block before them. */
function listsOf(seats: readonly Claim[]): readonly (readonly Claim[])[] {
  const found: Claim[][] = [];
  let run: Claim[] = [];
  for (const claim of seats.filter(({ time }) => time !== 'before')) {
    const last = run.at(-1);
    if (last && claim.block !== last.block && !(claim.line && claim.block - last.block <= 2)) {
      found.push(run);
      run = [];
    }
    run.push(claim);
  }
  return [...found, run];
}

function partsIn(list: readonly Claim[]): readonly SeatParts[] {
  if (list.length < 3 || list.length > longest) return [];
  return list.flatMap((total, at) => {
    const fewest = total.kind === 'seats-total' ? 2 : 3;
    const lists = [list.slice(0, at), list.slice(at + 1), [...list.slice(0, at), ...list.slice(at + 1)]];
    const parts = lists.find((others) => others.length >= fewest && sumOf(others) === toNumber(total.figure.value));
    return parts && !parts.some(({ kind }) => kind === 'seats-total' && total.kind === 'seats')
      ? [{ parts, total }]
      : [];
  });
}

const sumOf = (claims: readonly Claim[]): number => claims.reduce((all, { figure }) => all + toNumber(figure.value), 0);
