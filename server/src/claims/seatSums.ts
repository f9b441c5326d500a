// Small numbers of one passage that make a chamber, or a total beside them: seats, whatever the words leave open.
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { toNumber } from '../math/rational.ts';
import { isExact } from '../numerals/figure.ts';
import type { Claim } from './claim.ts';
import { sameSubject } from './names.ts';

export interface SeatSum {
  readonly parts: readonly Claim[];
  readonly total: Claim;
  /** From how many such sums it is picked. */
  readonly many: number;
}

export const isPlain = ({ figure }: Claim): boolean =>
  isExact(figure) && figure.sign === undefined && figure.style.places === 0 && figure.value.n > 0;

export const isSeat = ({ kind }: Claim): boolean => kind === 'seats' || kind === 'seats-total';

/** The most numbers of one sum. */
const longest = 24;

/**
 * All sums of whole sentences and clauses, or of what stands beside a total, that make a total. That they are seats may be
 * sure, or is to be told by it.
 */
export const seatSumsOf = (list: readonly Claim[], sure = false): readonly SeatSum[] =>
  gather([false, true], (early) =>
    sumsIn(
      list.filter((claim) => (claim.time === 'before') === early || (early && isTold(claim))),
      sure,
    ),
  );

function sumsIn(list: readonly Claim[], sure: boolean): readonly SeatSum[] {
  const totals = groupBy(
    gather(list, (claim, at) => (mayBeTotal(claim) ? [{ claim, at }] : [])),
    ({ claim }) => toNumber(claim.figure.value),
  );
  return gather(stretchesOf(list), ({ from, to, sum, many }) => {
    const within = around(totals.get(sum / 2) ?? [], from, to).filter(({ at }) => at >= from && at <= to);
    return gather([...within, ...around(totals.get(sum) ?? [], from, to)], ({ claim: total, at }) => {
      const inside = at >= from && at <= to;
      if (inside && !within.some((one) => one.at === at)) return [];
      const parts = list.slice(from, to + 1).filter((claim) => claim !== total);
      const near = inside || at === from - 1 || at === to + 1;
      return isSum(parts, total, near, sure, many) ? [{ parts, total, many }] : [];
    });
  });
}

/** Of figures in their order those within a stretch, a few next to it on each side, and the first of all. */
function around<T extends { readonly at: number }>(list: readonly T[], from: number, to: number): readonly T[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < list.length && (list[end]?.at ?? 0) <= to) end++;
  const begin = Math.max(0, low - beside);
  return [...(begin > 0 ? list.slice(0, 1) : []), ...list.slice(begin, end + beside)];
}
const beside = 3;

/** Numbers from one place where something ends to another, with their sum. */
interface Stretch {
  readonly from: number;
  /** The last of them. */
  readonly to: number;
  readonly sum: number;
  /** How many such stretches begin there and end no later. */
  readonly many: number;
}

export function stretchesOf(list: readonly Claim[]): readonly Stretch[] {
  const found: Stretch[] = [];
  list.forEach((_, from) => {
    if (!parted(list, from)) return;
    let sum = 0;
    let many = 0;
    for (let to = from; to < list.length && to - from < longest; to++) {
      const [before, last] = [list[to - 1], list[to]];
      if (!last || (to > from && before && last.block - before.block > 1 + Number(last.line))) return;
      sum += heldBy(last);
      if (parted(list, to + 1)) found.push({ from, to, sum, many: ++many });
    }
  });
  return found;
}

/** Whether something ends before the number: a sentence, a part of it, or the telling of a total. */
function parted(list: readonly Claim[], at: number): boolean {
  const [before, after] = [list[at - 1], list[at]];
  if (!before || !after) return true;
  if (before.block !== after.block && (before.list ?? after.list) !== undefined) return before.list !== after.list;
  if (before.line && after.line) return false;
  if (before.sentence !== after.sentence || before.clause !== after.clause) return true;
  return isTold(before) || isTold(after);
}

/** Districts of which nobody says that their votes were counted. */
const isOfUnits = ({ kind, noun, of }: Claim): boolean => kind === 'reporting' && noun === 'units' && of === undefined;

/** Said to be a total, or a number of districts that may be all. */
export const isTold = (claim: Claim): boolean => claim.kind === 'seats-total' || isOfUnits(claim);

/** How many have a seat of these: of "five seats each" all whom it names. */
export const termsOf = (parts: readonly Claim[]): number =>
  parts.reduce((all, { each }) => all + Math.max(1, each.length), 0);

export const heldByAll = (parts: readonly Claim[]): number => parts.reduce((all, part) => all + heldBy(part), 0);

export const heldBy = ({ figure, each }: Claim): number => toNumber(figure.value) * Math.max(1, each.length);

const mayBeTotal = (claim: Claim): boolean => claim.each.length < 2 && claim.figure.value.n >= smallest;
const smallest = 4;

function isSum(parts: readonly Claim[], total: Claim, near: boolean, sure: boolean, many: number): boolean {
  const told = isTold(total);
  if (new Set(parts.map(({ time }) => time === 'before')).size > 1) return false;
  if (parts.some(({ headline }) => headline && !total.headline)) return false;
  const terms = termsOf(parts);
  // "24 Labour members, 13 Liberals and two independents, 39 in all"
  const wholes = parts.some(({ kind, sure }) => kind === 'seats-total' && sure);
  if (wholes && !(total.sums && terms > 2)) return false;
  const largest = Math.max(...parts.map(({ figure }) => toNumber(figure.value)));
  const digits = Math.log10((toNumber(total.figure.value) - largest) / many);
  if (sure && near) return terms >= (told || digits >= telling ? 2 : 3);
  const rivals = rivalsIn(parts);
  const together = parts.every(({ sentence }) => sentence === parts[0]?.sentence);
  if (rivals < Math.min(terms, fewestNamed) && !together) return false;
  const named = rivals === terms;
  // "one constituency and 10 from the list, giving it 11"
  if (total.sums && near && together && total.sentence === parts[0]?.sentence && terms === 2 && parts.some(isSeat))
    return true;
  // "Seven are women. Three of them are new, and four return."
  if (near && together && terms === 2 && parts[0]?.ofThem && parts[0].sentence > total.sentence) return true;
  // "There are 300 members. 253 are elected by constituencies and 47 by lists."
  const after = total.kind === 'seats' && total.sure && parts[0] && parts[0].sentence - total.sentence <= 1;
  if (near && after && together && digits >= telling && terms === 2) return true;
  if (!told) return near && terms >= (total.sums ? fewestNamed : fewestUntold) && parts.some(isSeat) && named;
  const here = near && Math.abs(total.sentence - (parts[0]?.sentence ?? 0)) <= 1;
  if (!named && !near) return false;
  return terms >= (here && (named || digits >= telling) ? 2 : 3);
}

/** One and the same has them all. */
export const areOfOne = ([first, ...rest]: readonly Claim[]): boolean =>
  first?.subject !== undefined &&
  rest.every(({ subject, each }) => each.length === 0 && (!subject || sameSubject(subject, first.subject)));

const fewestUntold = 4;
const fewestNamed = 3;
/** So many digits no two numbers share by chance. */
const telling = 1;

/** To how many they belong; what nobody told of so far has is one more's. */
export const rivalsIn = (parts: readonly Claim[]): number => new Set(gather(parts, bearersOf)).size;

const bearersOf = ({ subject, each, rest, against, figure }: Claim): readonly string[] =>
  rest || (against && against.figure.start < figure.start)
    ? ['#rest']
    : gather(each.length > 0 ? each : [subject], (one) => one?.keys[0] ?? []);
