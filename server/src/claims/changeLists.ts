// Lists of seats with what came or went behind each: "Labour 34 (-5), Greens 12 (+3)", whatever the words leave open.
import { groupBy } from '../math/groups.ts';
import { compare, hundred, isZero } from '../math/rational.ts';
import { type Claim, isCount } from './claim.ts';
import { isTold } from './seatSums.ts';

interface Item {
  readonly count: Claim;
  readonly change: Claim;
}

/** What is handed on from count to count takes from one and gives to others: what takes from several is no such list. */
export function changeLists(claims: readonly Claim[]): void {
  const items = claims.flatMap((count, k): readonly Item[] => {
    const change = claims[k + 1];
    const counted = mayBeSeats(count) || count.kind === 'seats-total';
    return change && counted && isChangeOf(change, count) ? [{ count, change }] : [];
  });
  for (const [block, list] of groupBy(items, ({ count }) => count.block)) {
    const lost = list.filter(({ change }) => change.figure.sign === '-' && !isZero(change.figure.value));
    if (list.length < fewest) continue;
    const near = claims.some((one) => block - one.block >= 0 && block - one.block <= back && isSeats(one));
    if (lost.length < 2 && !near) continue;
    for (const { count, change } of list) {
      Object.assign(count, { kind: 'seats', noun: 'seats', settled: true });
      Object.assign(change, { kind: 'other', noun: 'seats', settled: true });
    }
    // "TUV: 5": one that had as many before
    for (const claim of claims)
      if (claim.block === block && mayBeSeats(claim))
        Object.assign(claim, { kind: 'seats', noun: 'seats', settled: true });
  }
}

const fewest = 3;
/** Blocks from what tells of seats to a list of them. */
const back = 2;

const isSeats = (claim: Claim): boolean => (claim.kind === 'seats' && claim.sure) || isTold(claim);

/** A small whole number of somebody's that no word counts. */
const mayBeSeats = ({ figure, kind, settled, noun, partner, cell, subject, barred }: Claim): boolean =>
  figure.unit === 'none' &&
  figure.form === 'digits' &&
  figure.sign === undefined &&
  figure.style.places === 0 &&
  compare(figure.value, hundred) < 0 &&
  subject !== undefined &&
  !partner &&
  !cell &&
  !barred &&
  (!settled || kind === 'seats' || (kind === 'votes' && noun !== 'votes') || (kind === 'other' && noun === 'transfer'));

/** Signed and as small, right behind the count and a bracket or comma. */
const isChangeOf = (change: Claim, count: Claim): boolean =>
  isCount(change) &&
  change.figure.sign !== undefined &&
  change.figure.style.places === 0 &&
  compare(change.figure.value, hundred) < 0 &&
  change.block === count.block &&
  change.figure.from - count.figure.to <= 1;
