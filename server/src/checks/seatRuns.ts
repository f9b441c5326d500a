// The seats of a whole chamber, told party by party over several sentences and lists.
import type { Claim } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import { heldByAll, isPlain, termsOf } from '../claims/seatSums.ts';
import { amongst, type Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { toNumber } from '../math/rational.ts';
import { isSlip } from '../math/slips.ts';
import type { Article } from './check.ts';
import { equation } from './seatEquation.ts';

/** Those of a chamber one after another, and that chamber. */
interface SeatRun {
  readonly parts: readonly Claim[];
  readonly total: Claim;
  /** From how many such runs it is picked. */
  readonly many: number;
  /** Nobody can be missing. */
  readonly whole: boolean;
}

/** A chamber party by party over several sentences: that a run of many makes it bears it out. */
export const seatRuns = (numbers: readonly Claim[], article: Article): readonly Relation[] =>
  seatRunsOf(numbers).map(({ parts, total, many, whole }) => {
    const made = equation(parts, total, article);
    return whole ? made : amongst(made, many);
  });

/** The runs that make one of the chambers, or that should, being complete, but miss the only one by the slip of a key. */
function seatRunsOf(claims: readonly Claim[]): readonly SeatRun[] {
  const chambers = chambersOf(claims);
  if (chambers.length === 0) return [];
  return gather([...runsOf(claims), ...columnsOf(claims)], (run): readonly SeatRun[] => {
    const starts = run.flatMap((claim, k) =>
      k === 0 || claim.sentence !== run[k - 1]?.sentence ? [run.slice(k)] : [],
    );
    const tried = starts.filter((parts) => termsOf(parts) >= fewest).slice(0, mostStarts);
    const [made] = gather(tried, (parts, k) => {
      const total = chambers.find(({ figure }) => toNumber(figure.value) === heldByAll(parts));
      return total ? [{ parts, total, many: (k + 1) * chambers.length, whole: k === 0 && isWhole(run) }] : [];
    });
    if (made) return [made];
    const [total, ...more] = chambers.filter((chamber) => missesBySlip(run, chamber));
    return total && more.length === 0 ? [{ parts: run, total, many: 1, whole: true }] : [];
  });
}

/** One claim for each size of a chamber that is told. */
function chambersOf(claims: readonly Claim[]): readonly Claim[] {
  const sizes = new Map<number, Claim>();
  for (const claim of claims)
    if (claim.kind === 'seats-total' && !claim.cell && isPlain(claim) && claim.figure.value.n >= smallest)
      sizes.set(toNumber(claim.figure.value), claim);
  return [...sizes.values()].slice(0, mostChambers);
}

/** The seats of a table without those of its total. */
function columnsOf(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const cells = claims.filter(({ cell, kind, time, total }) => cell && kind === 'seats' && time === 'now' && !total);
  return [...groupBy(cells, ({ cell }) => `${cell?.table}/${cell?.column}`).values()].filter(
    (run) => run.length >= fewest && run.every(isHeld),
  );
}

/** What each has now, up to where somebody is told of anew, something else is, or nothing for a while. */
function runsOf(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const runs: Claim[][] = [];
  for (const claim of claims) {
    if (claim.kind !== 'seats' || claim.cell || claim.headline || claim.time !== 'now' || claim.madeOf.length > 0)
      continue;
    const run = runs.at(-1)?.at(-1)?.list === claim.list ? runs.at(-1) : undefined;
    const last = run?.at(-1);
    // items of a list are on one each: "Harbour 24 (+8, the two had 16 between them)"
    const listed = claim.list !== undefined;
    const known = run?.find((one) => share(one, claim) && (!listed || one.block === claim.block));
    if (known && (listed || toNumber(known.figure.value) === toNumber(claim.figure.value))) continue;
    const goesOn = last && !known && claim.block - last.block <= apart && isHeld(claim) && isHeld(last);
    if (run && goesOn && run.length < longest) run.push(claim);
    else runs.push([claim]);
  }
  return runs.filter((run) => termsOf(run) >= fewest);
}

const isHeld = (claim: Claim): boolean => (claim.subject !== undefined || claim.each.length > 0) && isPlain(claim);

const bearers = ({ each, subject }: Claim): readonly Claim['subject'][] => (each.length > 0 ? each : [subject]);
const share = (one: Claim, other: Claim): boolean =>
  bearers(one).some((a) => bearers(other).some((b) => a && b && sameSubject(a, b)));

/** Down to those who have one or two: nobody is left out who could make much of a difference. */
const isWhole = (run: readonly Claim[]): boolean =>
  termsOf(run) >= fewestOfAll && run.some(({ figure }) => toNumber(figure.value) <= few);

function missesBySlip(run: readonly Claim[], total: Claim): boolean {
  const miss = Math.abs(heldByAll(run) - toNumber(total.figure.value));
  return isWhole(run) && miss > leftOut && isSlip(miss);
}

const smallest = 9;
const fewest = 4;
const fewestOfAll = 6;
const few = 2;
/** So many seats together may be those of parties that nobody names. */
const leftOut = 5;
const apart = 3;
const longest = 40;
const mostStarts = 8;
const mostChambers = 6;
