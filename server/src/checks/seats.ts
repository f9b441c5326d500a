// seats: what the parties hold makes the chamber, and the parts of a chamber make the whole.
import type { Claim } from '../claims/claim.ts';
import { outermost } from '../claims/joint.ts';
import { ofKind } from '../claims/ofKind.ts';
import { fills } from '../claims/seatSlips.ts';
import { isSeat, type SeatSum } from '../claims/seatSums.ts';
import { unnamed } from '../claims/subjects.ts';
import { distinctSubjects } from '../contest/contest.ts';
import { keptWhileAlike } from '../contest/kept.ts';
import { amongst, type Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { compare, rational } from '../math/rational.ts';
import { isExact } from '../numerals/figure.ts';
import type { Article, Check, Subject } from './check.ts';
import { namesAll } from './everyone.ts';
import { loneChambers } from './loneLists.ts';
import { equation, sumOf } from './seatEquation.ts';
import { ofOnePlace, seatPartsOf } from './seatParts.ts';
import { seatRuns } from './seatRuns.ts';

export const seats: Check = {
  code: 'seats',
  severity: 'error',
  summary: 'Seats add up to the chamber.',
  relations: (subject) => (subject.contest.table ? [] : subject.once(lists, ['seats', 'seats-total', 'share'])),
  alone: loneChambers,
  across: (article) => {
    const whole = chambers(article);
    const numbers = article.all.filter(isSeat);
    const beside = keptWhileAlike(numbers, () => unannounced(numbers, article));
    const sums = article.all.filter((claim) => claim.joint !== undefined);
    const together = keptWhileAlike(
      gather(sums, (sum) => [sum, ...sum.madeOf.flat()]),
      () => joint(sums, article),
    );
    const runs = keptWhileAlike(numbers, () => seatRuns(numbers, article));
    return () => [...whole(), ...beside(), ...together(), ...runs()];
  },
};

/** Runs of neighbouring seat figures against every size of chamber that the article names. */
function lists(subject: Subject): readonly Relation[] {
  const counts = subject.contest
    .rows('seats')
    .filter(({ figure, time }) => figure.unit === 'none' && time !== 'before');
  const rows = outermost(ofOnePlace(counts));
  if (rows.length < 2) return [];
  const totals = distinct(ofKind(subject.all, 'seats-total').filter(({ figure }) => figure.unit === 'none'));
  const byList = groupBy(rows, ({ list, sentence }) => (list === undefined ? `${sentence}` : `list ${list}`));
  const runs = [rows, ...byList.values(), ...itemsOf(rows), ...passagesOf(rows)].filter(
    (run) => run.length >= 2 && run.length <= 40,
  );
  const found: Relation[] = [];
  let sums: readonly SeatSum[] | undefined;
  for (const run of runs) {
    const made = totals
      .filter((total) => run.every(({ figure }) => compare(figure.value, total.figure.value) <= 0))
      .map((total) => equation(run, total, subject));
    const holding = made.find(({ state }) => state !== 'fails');
    const plain = holding?.state === 'open' ? totals.map((total) => equation(run, total, subject, true)) : [];
    const exact = plain.find(({ state }) => state === 'holds');
    if (exact) found.push({ ...exact, weight: 'guess' });
    else if (holding) found.push(holding);
    else {
      const failed = failing(run, rows, totals, subject);
      if (failed.some(({ weight }) => weight !== 'guess')) sums ??= seatPartsOf(subject.near).made;
      found.push(...failed.map((relation) => unlessMade(relation, run, sums ?? [], subject.near)));
    }
  }
  return found;
}

/** A run is not held against a chamber that others make with it, or that is one of those that make another. */
function unlessMade(
  relation: Relation,
  run: readonly Claim[],
  sums: readonly SeatSum[],
  beside: readonly Claim[],
): Relation {
  const total = relation.terms.at(-1);
  const made = sums.some(
    (sum) =>
      (sum.total === total && run.some((claim) => sum.parts.includes(claim))) ||
      (total && sum.parts.includes(total) && run.includes(sum.total)),
  );
  return made || (total && goesWithout(run, total)) || holdsSum(run, beside)
    ? { ...relation, weight: 'guess' }
    : relation;
}

/** "Two vacancies apart the Reds have 77 and the Blues 62, 139 in all": without the first, or the last, the list makes the total. */
const goesWithout = (run: readonly Claim[], total: Claim): boolean =>
  run.length > 2 && [run.slice(1), run.slice(0, -1)].some((rest) => compare(sumOf(rest), total.figure.value) === 0);

/** "With 41 of 48 declared: Reds 22, Blues 15, Greens four": what the others of its sentence make is none of their list. */
function holdsSum(run: readonly Claim[], beside: readonly Claim[]): boolean {
  const largest = run.reduce((most, claim) => (compare(claim.figure.value, most.figure.value) > 0 ? claim : most));
  const others = beside.filter(
    (claim) =>
      claim !== largest && claim.kind === 'seats' && claim.sentence === largest.sentence && isExact(claim.figure),
  );
  return others.length > 1 && compare(sumOf(others), largest.figure.value) === 0;
}

/** Parts and their sum side by side, though no words say so: that they hold bears them out. */
function unannounced(numbers: readonly Claim[], article: Article): readonly Relation[] {
  const { made, missed } = seatPartsOf(numbers);
  return [
    ...made.map(({ parts, total, many }) => amongst(equation(parts, total, article), many)),
    ...missed().map(({ parts, total }) => equation(parts, total, article)),
  ];
}

/** What several have together, as the words say or as their numbers do. */
const joint = (sums: readonly Claim[], article: Article): readonly Relation[] =>
  gather(sums, (sum) =>
    sum.madeOf.map((parts) => ({
      ...equation(parts, sum, article),
      weight: sum.joint?.said && !goesWithout(parts, sum) ? ('evidence' as const) : ('guess' as const),
    })),
  );

/** Rows of neighbouring blocks, one in each: the items of a list, whatever stands around it. */
function itemsOf(rows: readonly Claim[]): readonly (readonly Claim[])[] {
  const inBlock = groupBy(rows, ({ block }) => block);
  const runs: Claim[][] = [];
  for (const row of rows) {
    if (inBlock.get(row.block)?.length !== 1) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && row.block - last.block === 1 && row.list === last.list) run.push(row);
    else runs.push([row]);
  }
  return runs.filter((run) => run.length >= 3 && run.length < rows.length);
}

/** Rows of one paragraph, and of those next to it. */
function passagesOf(rows: readonly Claim[]): readonly (readonly Claim[])[] {
  const runs: Claim[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row.block - (run.at(-1)?.block ?? 0) <= 1) run.push(row);
    else runs.push([row]);
  }
  return runs.length > 1 ? runs : [];
}

/** A list that is too long for its chamber, or that is said to be complete and falls short of it. */
function failing(
  run: readonly Claim[],
  rows: readonly Claim[],
  totals: readonly Claim[],
  subject: Subject,
): readonly Relation[] {
  const [first, last] = [run[0], run.at(-1)];
  const here = totals.filter(
    (total) =>
      run.some(({ sentence }) => Math.abs(sentence - total.sentence) <= 1) ||
      (total.block < (first?.block ?? 0) && run.every(({ line }) => line)),
  );
  const around = totals.filter(
    ({ block }) => first && last && run.length >= 3 && block >= first.block - 1 && block <= last.block + beyond,
  );
  const total = [here, around, totals].find((list) => list.length === 1)?.[0];
  if (
    !total ||
    compare(total.figure.value, rational(smallest)) < 0 ||
    !isExact(total.figure) ||
    !run.every(({ figure }) => isExact(figure))
  )
    return [];
  const relation = equation(run, total, subject);
  if (!distinctSubjects(run)) return [{ ...relation, weight: 'guess' }];
  if (exceeds(run, total)) {
    if (run.length < 3 && !inOneBlock([...run, total])) return [{ ...relation, weight: 'guess' }];
    const apart = run === rows && new Set(run.map(({ block, list }) => list ?? `block ${block}`)).size > 1;
    const sure = run !== rows && run.length >= 3 && inOne(run) && here.includes(total);
    return [
      { ...relation, weight: apart && !namesAll(run, total, subject.all) ? 'guess' : sure ? 'proof' : 'evidence' },
    ];
  }
  const complete =
    (total.whole && [...here, ...around].includes(total)) ||
    unnamed.includes(run.at(-1)?.subject?.keys[0] ?? '') ||
    namesAll(run, total, subject.all);
  const beside = (): readonly Claim[] =>
    subject.near.filter(
      (claim) =>
        isSeat(claim) && !run.includes(claim) && run.some((one) => Math.abs(one.sentence - claim.sentence) <= 1),
    );
  const sure = complete && run.length >= 3 && !fills(beside(), run, total);
  return [{ ...relation, weight: sure ? 'evidence' : 'guess' }];
}

const inOneBlock = (claims: readonly Claim[]): boolean => new Set(claims.map(({ block }) => block)).size === 1;

/** In one sentence. */
const inOne = (run: readonly Claim[]): boolean => run.every(({ sentence }) => sentence === run[0]?.sentence);

/** Blocks after a list in which its chamber may be named. */
const beyond = 2;

/** A smaller number of seats is rather some of them than all. */
const smallest = 7;

/** More seats in one sentence than the only chamber named has. */
const exceeds = (run: readonly Claim[], total: Claim): boolean => compare(sumOf(run), total.figure.value) > 0;

/** 75 list seats and 75 of districts make a chamber of 150. */
function chambers(article: Article): () => readonly Relation[] {
  const totals = ofKind(article.all, 'seats-total')
    .filter(({ figure }) => figure.unit === 'none')
    .slice(0, 12);
  const sums = gather(totals, (whole) =>
    gather(totals, (a, i) =>
      gather(totals.slice(i + 1), (b) => (a === whole || b === whole ? [] : [{ parts: [a, b], whole }])),
    ),
  );
  return keptWhileAlike(totals, () =>
    sums
      .filter(({ parts, whole }) => mayHold(parts, whole))
      .map(({ parts, whole }) => equation(parts, whole, article))
      .filter(({ state }) => state === 'holds'),
  );
}

/** Of exact figures a look at the sum tells. */
const mayHold = (parts: readonly Claim[], whole: Claim): boolean =>
  ![whole, ...parts].every(({ figure }) => isExact(figure)) || compare(sumOf(parts), whole.figure.value) === 0;

function distinct(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ figure }) => {
    const key = `${figure.value.n}/${figure.value.d}`;
    return !seen.has(key) && seen.add(key);
  });
}
