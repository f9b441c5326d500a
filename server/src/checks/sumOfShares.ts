// sum-of-shares: the shares of one contest make no more than the whole, and a complete list makes all of it.
import type { Claim } from '../claims/claim.ts';
import { ofKind } from '../claims/ofKind.ts';
import { unnamed } from '../claims/subjects.ts';
import { distinctSubjects, repeats } from '../contest/contest.ts';
import type { Relation, Weight } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import type { Interval } from '../math/interval.ts';
import { add, compare, hundred, isZero, multiply, negate, type Rational, rational, zero } from '../math/rational.ts';
import type { Kind } from '../protocol.ts';
import { abstentions } from './abstention.ts';
import type { Check, Subject } from './check.ts';
import { loneWholes } from './loneWholes.ts';
import { scoresAlike } from './scoresAlike.ts';
import {
  answers,
  areBlank,
  endsInRest,
  equal,
  inScore,
  leavesBlank,
  leavesFew,
  leavesOthers,
  multiVote,
  relationFor,
  slips,
  together,
} from './shareSums.ts';
import { sumOf } from './votes.ts';
import { windowsOf } from './wholes.ts';

const kinds: readonly Kind[] = ['share', 'previous-share', 'poll-share'];

export const sumOfShares: Check = {
  code: 'sum-of-shares',
  severity: 'error',
  summary: 'Shares of one contest add up to no more than 100%, and to 100% when the list is complete.',
  // which shares of a table are of one place each, its counts tell as well
  relations: (subject) =>
    subject.contest.table
      ? sums(subject)
      : [...subject.once(sums, kinds), ...subject.once(abstentions, withTurnout), ...subject.once(together, kinds)],
  across: scoresAlike,
  alone: loneWholes,
};

const withTurnout: readonly Kind[] = ['share', 'turnout'];

const sums = (subject: Subject): readonly Relation[] =>
  gather(
    kinds.filter((kind) => ofKind(subject.contest.claims, kind).length > 1),
    (kind) => [
      ...gather(runs(subject, kind), (run) => relationOf(run, subject)),
      ...wholes(subject, kind),
      ...alike(subject, kind),
      ...complements(subject, kind),
      ...paragraphs(subject, kind),
    ],
  );

/** Lists of shares that stand together: a column, or neighbouring sentences of one time. */
function runs(subject: Subject, kind: Kind): readonly (readonly Claim[])[] {
  const shares = subject.contest
    .rows(kind)
    .filter((claim) => claim.figure.unit === 'percent' && claim.figure.hedge === undefined)
    // a share that was rounded first has its place in the list where it is given in full
    .sort((a, b) => a.figure.start - b.figure.start);
  const ofPlaces = new Set(
    gather(subject.ballots, ({ place, pairs }) => (place ? pairs.map(({ share }) => share) : [])),
  );
  const columns = groupBy(
    shares.filter((claim) => claim.cell && !claim.total && !claim.over && !claim.wholeWith && !ofPlaces.has(claim)),
    (claim) => claim.cell?.column,
  );
  // "2010 | 34.3% | 37.0% | …": where the columns are the rivals, each row is an election
  const rows = groupBy(
    shares.filter((claim) => claim.cell && !claim.total),
    (claim) => claim.cell?.row,
  );
  const across = [...rows.values()].filter(
    (row) => row.length > 2 && new Set(row.map(({ subject: whose }) => whose?.name)).size === row.length,
  );
  const columnsOfRivals = (areWholes([...rows.values()]) ? [] : [...columns.values()]).filter(
    (column) => !(compare(sumOf(column), farOver) > 0 && column.every(({ cell }) => isWithin(rows.get(cell?.row)))),
  );
  const found: Claim[][] = [...columnsOfRivals, ...across];
  let run: Claim[] = [];
  for (const claim of shares.filter((share) => !share.cell && (kind !== 'share' || share.time !== 'before'))) {
    const last = run.at(-1);
    const listed = last?.line && claim.line && claim.block - last.block <= 1;
    if (
      last &&
      ((claim.sentence !== last.sentence && !listed && !isAnswerTo(claim, last)) || claim.time !== last.time)
    ) {
      found.push(run);
      run = [];
    }
    run.push(claim);
  }
  found.push(run);
  return found.filter(
    (list) => list.length >= 2 && !list.some(({ subject, several, foreign }) => several || foreign || subject?.place),
  );
}

/** "Yes: 56.3%. No: 43.7%." */
const isAnswerTo = (claim: Claim, { option, short, block, sentence }: Claim): boolean =>
  short &&
  claim.short &&
  block === claim.block &&
  claim.sentence - sentence === 1 &&
  option !== undefined &&
  claim.option !== undefined &&
  option !== claim.option;

/** Rows of a place each, whose rivals head the columns: nearly all of them make about the whole. */
function areWholes(rows: readonly (readonly Claim[])[]): boolean {
  const whole = rows.filter(
    (row) => row.length >= fewestRivals && isWithin(row) && compare(sumOf(row), nearlyAll) >= 0,
  );
  return whole.length > 1 && whole.length * 3 >= rows.length * 2;
}

const fewestRivals = 3;
/** Others, too few to be listed, have the rest. */
const nearlyAll = rational(85);

/** No slip brings a column of a few shares so far over the whole where the shares beside each are within it: rows of places. */
const farOver = rational(140);
const isWithin = (row: readonly Claim[] | undefined): boolean =>
  row !== undefined && row.length > 1 && compare(sumOf(row), rational(101)) <= 0;

/** Shares of several sentences and paragraphs: too many, or with whoever is not named and too few. */
function paragraphs(subject: Subject, kind: Kind): readonly Relation[] {
  const given = ofKind(subject.contest.claims, kind);
  const shares = subject.contest
    .rows(kind)
    .map((row, k, rows) => nearest(row, rows[k + 1] ?? rows[k - 1], given))
    .filter(({ cell, figure }) => !cell && figure.unit === 'percent' && figure.style.places > 0);
  const far = shares.some((share, k) => share.block - (shares[k - 1]?.block ?? share.block) > mostApart);
  const sentences = new Set(shares.map(({ sentence }) => sentence)).size;
  if (far || shares.length < longRun || sentences < 2 || !distinctSubjects(shares)) return [];
  if (shares.some(({ several, subject: whose, partner }) => several || whose?.place || partner)) return [];
  const made = relationOf(shares, subject).map((relation) =>
    relation.state === 'fails' && relation.weight === 'proof' ? { ...relation, weight: 'evidence' as const } : relation,
  );
  return made.length > 0 || !shares.some(hasNoName) ? made : [equal(shares, subject)];
}

/** Blocks between one share of a list and the next. */
const mostApart = 3;

/** What is given first far above the list, and in it again, is looked at where the list has it. */
const nearest = (row: Claim, next: Claim | undefined, given: readonly Claim[]): Claim =>
  next === undefined || Math.abs(next.block - row.block) <= mostApart
    ? row
    : (given.find((claim) => repeats(claim, row) && Math.abs(next.block - claim.block) <= mostApart) ?? row);

/** So many shares of different rivals are of one contest. */
const longRun = 5;

/** "51.03 percent and 48.97": two neighbours that all but make the whole are meant to. */
function complements(subject: Subject, kind: Kind): readonly Relation[] {
  const shares = ofKind(subject.contest.claims, kind).filter(
    (claim) => !claim.cell && claim.figure.unit === 'percent' && claim.figure.hedge === undefined,
  );
  const inSentence = groupBy(shares, ({ sentence }) => sentence);
  return gather(shares, (one, k) => {
    const two = shares[k + 1];
    const places = Math.min(one.figure.style.places, two?.figure.style.places ?? 0);
    if (!two || two.sentence !== one.sentence || places < 1) return [];
    if (one.figure.style.places !== two.figure.style.places) return [];
    const miss = add(add(one.figure.value, two.figure.value), rational(-100));
    // with a third beside them the two are not meant to make it
    const alone = inSentence.get(one.sentence)?.length === 2;
    // answers that were cut off make 99.99
    const nearly = answers([one, two]) ? [zero, one.figure.ulp, negate(one.figure.ulp)] : [zero];
    const slipped = nearly.some((off) => slips(add(miss, off), places));
    if (!isZero(miss) && !(alone && slipped && !leavesFew([one, two]) && !areBlank([one, two]))) return [];
    const [relation] = relationOf([one, two], subject);
    if (!relation) return [];
    return [{ ...relation, weight: places >= 2 || answers([one, two]) ? ('evidence' as const) : ('guess' as const) }];
  });
}

/** Neighbouring shares, over several sentences, that make exactly the whole, or would but for the slip of one key. */
function wholes(subject: Subject, kind: Kind): readonly Relation[] {
  const shares = subject.contest
    .rows(kind)
    .filter(({ cell, figure, time }) => !cell && figure.unit === 'percent' && (kind !== 'share' || time !== 'before'));
  // "He had 51.74 percent. She was put at 48.26.": two, and no third
  return gather(windowsOf(shares, shares.length === 2 ? 2 : undefined), ({ run, exact }) => {
    const relation = exact ? relationOf(run, subject)[0] : undefined;
    if (relation) return relation.state === 'holds' ? [relation] : [];
    const one =
      distinctSubjects(run) &&
      (run.length > 2 || run.every(({ figure }) => figure.style.places > 1)) &&
      !run.some(
        ({ figure, several, foreign, of, over, subject: whose }) =>
          several || foreign || of || over || whose?.place || figure.hedge,
      );
    return one && !exact && !holdsWhole(run) && !leavesFew(run) && !leavesOthers(run)
      ? [{ ...equal(run, subject), surmised: true }]
      : [];
  });
}

/** What makes the whole in row after row. */
const alike = (subject: Subject, kind: Kind): readonly Relation[] =>
  gather(ofKind(subject.contest.claims, kind), (share) =>
    share.wholeWith?.every(({ figure }) => figure.start > share.figure.start) && !leavesBlank(share)
      ? [inScore(share, equal([share, ...share.wholeWith], subject))]
      : [],
  );

function relationOf(run: readonly Claim[], subject: Subject): readonly Relation[] {
  const sum = sumOf(run);
  const slack = run.reduce<Rational>((all, { figure }) => add(all, multiply(figure.ulp, rational(1, 2))), zero);
  const places = run.reduce((most, { figure }) => Math.max(most, figure.style.places), 0);
  const make = (target: Interval, weight: Weight): Relation => relationFor(run, subject, target, weight);
  const whole: Interval = { low: hundred, high: hundred };
  const complete = make(whole, 'evidence');
  if (complete.state !== 'fails') return [complete];
  // some were asked and had no answer; some papers had none
  if (run.some(({ kind }) => kind === 'poll-share') && run.length < 3) return [];
  const over = compare(sum, add(hundred, slack)) > 0;
  if (over && holdsWhole(run)) return [];
  // the shares of a row may be of as many places
  const column = run.every(({ cell }) => cell !== undefined && cell.column === run[0]?.cell?.column);
  const score = run.length === 2 && run[0]?.against === run[1];
  if (over && !multiVote(run) && (score || distinctSubjects(run)))
    return [
      make({ low: zero, high: hundred }, column && run.length > 2 && compare(sum, farOver) <= 0 ? 'proof' : 'evidence'),
      make(whole, 'guess'),
    ];
  // a table that has a row for all the others leaves nobody out
  const listed = run.length > 2 && run.every(({ cell }) => cell) && run.some(hasNoName);
  if ((listed && !multiVote(run) && distinctSubjects(run)) || endsInRest(run)) return [complete];
  const fine = places >= 2 && slips(add(sum, rational(-100)), places);
  return (answers(run) && !areBlank(run)) || (fine && run.length === 2 && !leavesFew(run))
    ? [complete]
    : fine
      ? [make(whole, 'guess')]
      : [];
}

/** Some of the shares make the whole already: the others are of something else. */
const holdsWhole = (run: readonly Claim[]): boolean => windowsOf(run, 2).some(({ exact }) => exact);
const hasNoName = ({ subject }: Claim): boolean => unnamed.includes(subject?.keys[0] ?? '');
