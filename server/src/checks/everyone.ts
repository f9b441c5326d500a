// Whether a list of seats names everybody: all whose shares make the whole, but for those who are too small to matter.
import type { Claim, Subject as Whom } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import { heldByAll } from '../claims/seatSums.ts';
import { unnamed } from '../claims/subjects.ts';
import { allocateBy } from '../elections/sharing.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { toNumber } from '../math/rational.ts';

/**
 * Whether the seats that those without any in the list could have are far fewer than what the list is short of, or all
 * but one of its numbers are what a usual method makes of the shares.
 */
export function namesAll(run: readonly Claim[], total: Claim, all: readonly Claim[]): boolean {
  const seated = gather(run, ({ subject, each }) => (each.length > 0 ? each : subject ? [subject] : []));
  const chamber = toNumber(total.figure.value);
  const sum = heldByAll(run);
  return completeShares(all).some((shares) => {
    const without = shares.filter(({ subject }) => !isSeated(subject, seated));
    const left = without.reduce((made, { figure }) => made + toNumber(figure.value), 0);
    const named = without.some(({ subject, figure }) => !isUnnamed(subject) && toNumber(figure.value) >= smallest);
    if (named || seated.length < fewest) return false;
    return Math.abs(chamber - sum) > (left / 100) * chamber + spare || follows(run, shares, chamber, sum);
  });
}

/** Whether the seats follow from the shares, but for one number of them, or for that of the whole chamber. */
function follows(run: readonly Claim[], shares: readonly Claim[], chamber: number, sum: number): boolean {
  const rivals = gather(shares, (share) => {
    const row = run.find(({ subject, each }) =>
      (each.length > 0 ? each : [subject]).some((one) => sameSubject(one, share.subject)),
    );
    return row ? [{ share, row }] : [];
  });
  if (rivals.length < fewestShared || new Set(rivals.map(({ row }) => row)).size < run.length) return false;
  const votes = rivals.map(({ share: { figure } }) =>
    BigInt(Math.round(toNumber(figure.value) / toNumber(figure.ulp))),
  );
  const wrong = (method: string, size: number): number => {
    const shared = allocateBy(method, votes, size);
    if (!shared || shared.tie) return rivals.length;
    const off = rivals.filter(({ row }, k) => shared.certain[k] !== toNumber(row.figure.value));
    return new Set(off.map(({ row }) => row)).size;
  };
  return usual.some((method) => wrong(method, chamber) === 1 || wrong(method, sum) === 0);
}

const usual: readonly string[] = ['Hare', "D'Hondt", 'Sainte-Laguë'];
const fewestShared = 4;

/** Per cent from which on whoever is named has seats. */
const smallest = 5;
const fewest = 3;
/** Seats more than their share that small parties may have. */
const spare = 1;

const isUnnamed = (subject: Whom | undefined): boolean => unnamed.includes(subject?.keys[0] ?? '');
const isSeated = (subject: Whom | undefined, seated: readonly Whom[]): boolean =>
  seated.some((one) => sameSubject(one, subject));

/** The lists of shares, each in one table column or in one stretch of text, that make the whole. */
function completeShares(all: readonly Claim[]): readonly (readonly Claim[])[] {
  const shares = all.filter(
    ({ kind, time, figure, headline, total }) =>
      kind === 'share' && time === 'now' && figure.unit === 'percent' && !headline && !total,
  );
  const lists = [...groupBy(shares, ({ cell }) => (cell ? `${cell.table}/${cell.column}` : '')).values()];
  return lists.filter((list) => {
    const sum = list.reduce((made, { figure }) => made + toNumber(figure.value), 0);
    const slack = list.reduce((made, { figure }) => made + toNumber(figure.ulp) / 2, 0);
    return list.length >= fewest && Math.abs(sum - 100) <= slack * 1.0001;
  });
}
