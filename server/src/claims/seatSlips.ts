// Lists of seats that are complete, or too long, and miss their chamber by what the slip of one key makes.
import { toNumber } from '../math/rational.ts';
import { isSlip } from '../math/slips.ts';
import type { Claim } from './claim.ts';
import { heldBy, heldByAll, isTold, rivalsIn, type SeatSum, stretchesOf, termsOf } from './seatSums.ts';
import { unnamed } from './subjects.ts';

const fewest = 3;

/** Each beside the chamber that its words name; none of what makes one of the sums to the last digit. */
export function seatSlipsOf(list: readonly Claim[], sums: readonly SeatSum[]): readonly SeatSum[] {
  const made = new Set(sums.flatMap(({ parts, total }) => (parts.length >= fewest - 1 ? [...parts, total] : [])));
  return stretchesOf(list).flatMap(({ from, to, many }) => {
    const stretch = list.slice(from, to + 1);
    const totals = stretch.filter(isTold);
    const [total, ...more] =
      totals.length > 0 ? totals : [list[from - 1], list[to + 1]].filter((one) => one && isTold(one));
    if (!total || more.length > 0) return [];
    const parts = stretch.filter((claim) => claim !== total);
    const beside = list.slice(Math.max(0, from - 2), to + 3).filter((claim) => !stretch.includes(claim));
    if ([...parts, total].some((claim) => made.has(claim)) || fills(beside, parts, total)) return [];
    return isList(parts, total) ? [{ parts, total, many }] : [];
  });
}

/** "… and independents nine; five districts vote again": a number beside a list is what it is short of its chamber. */
export const fills = (beside: readonly Claim[], parts: readonly Claim[], total: Claim): boolean =>
  beside.some((claim) => heldByAll(parts) + heldBy(claim) === toNumber(total.figure.value));

/** Rivals of one sentence or list, told as all there are; or what is left over of a total, behind the other part of it. */
function isList(parts: readonly Claim[], total: Claim): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  const terms = termsOf(parts);
  if (!first || !last || terms < 2 || Math.abs(total.sentence - first.sentence) > apart) return false;
  const miss = heldByAll(parts) - toNumber(total.figure.value);
  if (miss === 0 || !isSlip(Math.abs(miss)) || parts.some(({ time }) => time === 'before')) return false;
  const ends = isUnnamed(last) || last.rest;
  const together = parts.every(
    ({ sentence, list, block }) =>
      (ends && block === first.block && sentence - first.sentence <= 1) ||
      sentence === first.sentence ||
      (list !== undefined && list === first.list),
  );
  if (!together) return false;
  if (last.rest && total.sentence <= first.sentence && parts.length === 2) return true;
  const whole = total.whole && total.sentence === first.sentence;
  const complete = whole || parts.some((part) => part.rest || isUnnamed(part));
  return terms >= fewest && rivalsIn(parts) === terms && (miss > 0 || complete);
}

const isUnnamed = ({ subject }: Claim): boolean => unnamed.includes(subject?.keys[0] ?? '');

/** Sentences between a list and its chamber. */
const apart = 2;
