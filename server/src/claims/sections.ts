// Lists of lines one after another, for a place, a round or an office each: what stands under one label adds up, and each makes one total.
import { groupBy } from '../math/groups.ts';
import { toNumber } from '../math/rational.ts';
import { isSlip } from '../math/slips.ts';
import type { Kind } from '../protocol.ts';
import { type Claim, sumOf } from './claim.ts';
import { isTerm, telling } from './grid.ts';
import { sumLaws } from './laws.ts';

/** Fewer lists are no parts and their sum. */
const fewest = 3;
const mostSections = 24;
/** A longer list is read in pieces. */
const longest = 80;
/** Blocks between two lines of a section: a heading, and what announces the list. */
const mostBetween = 3;

const listed: ReadonlySet<Kind> = new Set<Kind>(['registered', 'cast', 'valid', 'invalid', 'votes', 'other']);
const parts: ReadonlySet<Kind> = new Set<Kind>(['votes', 'invalid', 'other']);
const totals: ReadonlySet<Kind> = new Set<Kind>(['cast', 'valid']);

/** Tells each figure of the lists what makes it. */
export function bindSections(claims: readonly Claim[]): void {
  const lines = claims.filter(
    (claim) => claim.line && listed.has(claim.kind) && !claim.cell && !claim.headline && isTerm(claim),
  );
  if (lines.length < fewest) return;
  for (const run of sectionsOf(lines)) bindLabels(run);
  const runs = runsOf(lines);
  bindTotals(claims, runs);
  bindSubtotals(runs);
}

/** "14 … 48 … 24 … 86": lists of which each ends, or begins, with what its other lines make. */
function bindSubtotals(runs: readonly (readonly Claim[])[]): void {
  const sums = [-1, 0].map((at) =>
    runs.flatMap((run) => {
      const sum = run.at(at);
      const others = run.filter((claim) => claim !== sum);
      return sum && others.length > 1 ? [{ sum, others, miss: sumOf(others) - toNumber(sum.figure.value) }] : [];
    }),
  );
  for (const list of sums) {
    const holding = list.filter(({ miss }) => miss === 0);
    const digits = holding.reduce((all, { others }) => all + agreed(others), 0);
    if (holding.length < 2 || digits < telling) continue;
    const near = list.filter(({ miss }) => miss !== 0 && isSlip(Math.abs(miss)));
    const bound = holding.length > near.length ? [...holding, ...near] : holding;
    for (const { sum, others } of bound) sum.madeOf = [...sum.madeOf, others];
  }
}

/** Whose votes they are; of a total what it counts. */
const labelOf = ({ subject, kind, noun }: Claim): string =>
  (parts.has(kind) ? (subject?.keys[0] ?? subject?.name) : undefined) ?? `${kind}/${noun}`;

/** Lists that stand near one another; a label that comes again opens the next. */
function sectionsOf(lines: readonly Claim[]): readonly (readonly ReadonlyMap<string, Claim>[])[] {
  const runs: Map<string, Claim>[][] = [];
  let last: Claim | undefined;
  for (const claim of lines) {
    const run = runs.at(-1);
    const section = run?.at(-1);
    const label = labelOf(claim);
    const goesOn = last !== undefined && claim.block - last.block <= mostBetween;
    last = claim;
    if (!run || !section || !goesOn) runs.push([new Map([[label, claim]])]);
    else if (section.has(label) || section.size >= longest) run.push(new Map([[label, claim]]));
    else section.set(label, claim);
  }
  return runs.filter(({ length }) => length >= fewest && length <= mostSections);
}

/** "Accord – 31 … Accord – 118 … Accord – 149": lists of the parts, and of the whole. */
function bindLabels(sections: readonly ReadonlyMap<string, Claim>[]): void {
  const labels = new Set(sections.flatMap((section) => [...section.keys()]));
  const grid = [...labels].map((label) => sections.map((section) => section.get(label)));
  for (const { bonds } of sumLaws(grid))
    for (const { parts, sum } of bonds) if (sum) sum.madeOf = [...sum.madeOf, parts];
}

/** Lines right under one another. */
function runsOf(lines: readonly Claim[]): readonly (readonly Claim[])[] {
  const runs: Claim[][] = [];
  let labels = new Set<string>();
  for (const claim of lines) {
    const last = runs.at(-1)?.at(-1);
    const again = claim.list === undefined && labels.has(labelOf(claim));
    const goesOn = last && claim.block - last.block === 1 && claim.list === last.list && !again;
    const counts = parts.has(claim.kind);
    if (counts && goesOn) runs.at(-1)?.push(claim);
    else {
      runs.push(counts ? [claim] : []);
      labels = new Set();
    }
    if (counts) labels.add(labelOf(claim));
  }
  return runs.filter(({ length }) => length > 1 && length < longest);
}

/** "4,384 ballots were cast", and then who had how many of them for each of the offices. */
function bindTotals(claims: readonly Claim[], runs: readonly (readonly Claim[])[]): void {
  const whole = claims.filter((claim) => totals.has(claim.kind) && !claim.cell && !claim.headline && isTerm(claim));
  const sums = runs.map(sumOf);
  const values = [...groupBy(whole, ({ figure }) => toNumber(figure.value)).values()];
  for (const [total] of values.slice(0, mostSections)) {
    if (!total) continue;
    const misses = sums.map((sum) => sum - toNumber(total.figure.value));
    const made = runs.filter((_, k) => misses[k] === 0);
    const digits = made.reduce((all, run) => all + agreed(run), 0) - Math.log10(whole.length);
    if (digits < telling) continue;
    // what is a few short may leave out blank papers
    const most = little * toNumber(total.figure.value);
    const near = runs.filter((_, k) => {
      const miss = misses[k] ?? 0;
      return (miss > 0 || -miss > most) && isSlip(Math.abs(miss));
    });
    total.madeOf = [...total.madeOf, ...made, ...(made.length > near.length && made.length > 1 ? near : [])];
  }
}

const little = 0.02;

/** Digits of the sum that the largest of its parts does not give away. */
const agreed = (run: readonly Claim[]): number =>
  Math.log10(Math.max(1, sumOf(run) - Math.max(...run.map(({ figure }) => toNumber(figure.value)))));
