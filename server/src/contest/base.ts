// The vote for the base: of all totals that a contest's shares could be shares of, the one on which most pairs agree.
import { type Claim, isIgnored } from '../claims/claim.ts';
import { deepest } from '../math/agreement.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { holds, type Interval, meets } from '../math/interval.ts';
import { add, compare, divide, hundred, multiply, type Rational, rational, zero } from '../math/rational.ts';
import { loose, type Printed } from '../numerals/figure.ts';
import { completeRuns } from './completePairs.ts';
import type { Contest } from './contest.ts';
import { almost, fits, implied, isBeside, isBounded, near, telling } from './fitting.ts';
import { kindred } from './kindred.ts';
import { nameBySum } from './mendedSum.ts';
import { agreeingRuns, blocksApart, rowsApart } from './passages.ts';
import type { Base } from './ratio.ts';
import { isPoint, plus, widthOf } from './relation.ts';
import { withNeighbours } from './strays.ts';
import { baseOf, basesOf, hasTotal, pastBasesOf, seatBasesOf } from './totals.ts';

/** A count and its share. */
export interface Pair {
  readonly share: Claim;
  readonly part: Claim;
}

/** Pairs that should have one base. */
export interface Ballot {
  readonly pairs: readonly Pair[];
  readonly admissible: readonly Base[];
  /** The base that won; undefined where the pairs do not agree and no total decides. */
  readonly base: Base | undefined;
  /** How many pairs it fits. */
  readonly votes: number;
  /** Where most pairs meet, whatever the totals say. */
  readonly implied: Interval | undefined;
  readonly depth: number;
  /** The writer chose the base. */
  readonly chosen?: true;
  /** The sum of the pairs' counts, where their shares make the whole. */
  readonly whole?: Base;
  /** Of one place of several that the contest tells of. */
  readonly place?: true;
  /** The listed votes, where the base is their sum with one count mended. */
  readonly listed?: { readonly rows: readonly Claim[]; readonly sum: Rational };
}

const partKinds = new Set(['votes', 'seats', 'invalid', 'valid', 'other', 'cast', 'previous-votes', 'margin-votes']);

/** The ballots of a contest: its pairs in prose, and those of each share column of its table. */
export function ballotsOf(contest: Contest, all: readonly Claim[]): readonly Ballot[] {
  const pairs = gather(contest.claims, (share) => {
    const part = share.partner;
    const fits =
      part &&
      (share.kind === 'share' || share.kind === 'previous-share' || share.kind === 'margin-points') &&
      partKinds.has(part.kind) &&
      part.figure.unit === 'none' &&
      ![share, part].some((claim) => isIgnored(claim, 'share-of-total'));
    return fits ? [{ share, part }] : [];
  });
  const rows = [...rowsApart(pairs), ...(hasTotal(contest) ? [] : blocksApart(pairs))];
  const placed = new Set(rows.flat());
  const groups = groupBy(
    pairs.filter((pair) => !placed.has(pair)),
    ({ share, part }) => `${share.cell?.column ?? ''}/${part.kind === 'seats'}/${share.time}`,
  );
  const ballots = gather([...groups.values()], (group) => {
    const seats = group[0]?.part.kind === 'seats';
    const past = group[0]?.share.time === 'before';
    const bases = past ? pastBasesOf(contest) : seats ? seatBasesOf(contest, all) : basesOf(contest, all);
    // a pair that names a total of its own has no say in the others' base
    const own = group.filter(isOwn);
    const clusters = gather(
      clustersOf(
        group.filter((pair) => !isOwn(pair)),
        bases,
        seats,
      ),
      (ballot) => (seats ? [ballot] : completed(ballot)),
    ).map((ballot) => (seats ? ballot : nameBySum(ballot, contest)));
    return own.length > 0 ? [...clusters, { ...elect([], bases), pairs: own }] : clusters;
  });
  const apart = rows.map((row) => ({ ...elect(row, []), place: true as const }));
  return [...kindred(withNeighbours(inPassages(ballots), isRight), isRight, elect), ...apart];
}

/** Pairs of one passage that miss their ballot's base, and agree among themselves, are a ballot of their own. */
function inPassages(ballots: readonly Ballot[]): readonly Ballot[] {
  const strays = gather(ballots, (ballot) =>
    ballot.whole ? [] : ballot.pairs.filter((pair) => !isRight(pair, ballot)),
  );
  const runs = agreeingRuns(strays);
  if (runs.length === 0) return ballots;
  const moved = new Set(runs.flat());
  const admissible = ballots.find(({ pairs }) => pairs.some((pair) => moved.has(pair)))?.admissible ?? [];
  const others = gather(ballots, (ballot) => {
    const pairs = ballot.pairs.filter((pair) => !moved.has(pair));
    return pairs.length === ballot.pairs.length ? [ballot] : pairs.length > 0 ? [{ ...ballot, pairs }] : [];
  });
  return [...others, ...runs.map((run) => elect(run, admissible))];
}

const isRight = (pair: Pair, { base, votes }: Ballot): boolean =>
  isOwn(pair) || (base !== undefined && votes >= 2 && near(pair, base));

const isOwn = ({ share, part }: Pair): boolean => (part.of ?? share.of ?? share.over) !== undefined;

/** Pairs that leave nobody out, and miss the ballot's base, are no votes of it: their counts are a base of their own. */
function completed(ballot: Ballot): readonly Ballot[] {
  const { pairs, base, admissible } = ballot;
  const runs = completeRuns(pairs).filter((run) => !base || run.every((pair) => !near(pair, base)));
  if (runs.length === 0) return [ballot];
  const others = pairs.filter((pair) => !runs.some((run) => run.includes(pair)));
  return [
    ...(others.length > 0 ? [{ ...ballot, pairs: others }] : []),
    ...runs.map((run) => {
      const whole = baseOf(
        'listed',
        run.map(({ part }) => plus(part)),
      );
      return { ...elect(run, [...admissible, whole]), whole };
    }),
  ];
}

const mostClusters = 8;

/** Pairs that miss the base but agree among themselves have a base of their own: another question, another round. */
function clustersOf(pairs: readonly Pair[], bases: readonly Base[], onlyStated: boolean): readonly Ballot[] {
  const found: Ballot[] = [];
  let left = pairs;
  while (left.length > 0 && found.length < mostClusters) {
    const ballot = elect(left, bases, onlyStated);
    const { base } = ballot;
    const off = base ? left.filter((pair) => !near(pair, base)) : [];
    const second = elect(off, bases, onlyStated);
    if (ballot.votes < 2 || second.votes < 2 || off.length === left.length) return [...found, ballot];
    const inside = left.filter((pair) => !off.includes(pair));
    found.push({ ...ballot, pairs: inside });
    left = off;
  }
  return found;
}

/** A stated total that the listed votes add up to: nothing speaks louder. */
function confirmed(admissible: readonly Base[]): Base | undefined {
  const listed = admissible.find(({ name, terms }) => name === 'listed' && terms.length > 1);
  const sum = listed?.terms.reduce<Rational>((all, { claim }) => add(all, claim.figure.value), zero);
  return (
    sum &&
    admissible.find(
      ({ name, terms: [only, ...more] }) =>
        (name === 'valid' || name === 'cast') && only && more.length === 0 && isJust(only.claim.figure, sum),
    )
  );
}

/** Whether the number is printed, be it a round one. */
const isJust = ({ hedge, value }: Printed, number: Rational): boolean =>
  hedge === undefined && compare(value, number) === 0;

/** Counts the votes; where only a stated base will do, as with seats, the pairs cannot imply one. */
export function elect(pairs: readonly Pair[], admissible: readonly Base[], onlyStated = false): Ballot {
  const intervals = pairs.map((pair) => implied(pair)).filter((one) => one !== undefined);
  const votesFor = (base: Base): number => intervals.filter((wanted) => meets(wanted, base.interval)).length;
  const { depth, interval: at } = deepest(intervals);
  let named: { base: Base; votes: number } | undefined;
  // "more than 900,000" is a base of nearly every share: where a total is told it has no vote
  const bounded = admissible.filter(isBounded);
  for (const base of bounded.some(({ name }) => name !== 'listed') ? bounded : admissible) {
    const votes = votesFor(base);
    if (votes > (named?.votes ?? 0)) named = { base, votes };
  }
  const sure = confirmed(admissible);
  const fitting = sure ? votesFor(sure) : 0;
  const won = (base: Ballot['base'], votes: number): Ballot => ({ pairs, admissible, base, votes, implied: at, depth });
  if (sure && fitting > 0) return won(sure, fitting + 1);
  const agreed = depth >= 2 && at !== undefined;
  // spoilt papers are a share of another total
  const most = pairs.filter(({ part }) => part.kind !== 'invalid').length;
  // two shares agree easily; a total that is stated, and all but right for both, is the likelier base
  const stated =
    depth === 2 &&
    named?.votes === 1 &&
    named.base.terms.length > 0 &&
    named.base.name !== 'listed' &&
    pairs.every((pair) => named && almost(pair, named.base));
  if (named && stated) return won(named.base, named.votes);
  // a total in round figures is met by shares that do not meet: where they agree more closely, that is the base, unless
  // its figure as it stands is as good: 10,000 may well be 10,000
  const vaguer =
    named &&
    agreed &&
    !onlyStated &&
    !isPoint(named.base.interval) &&
    widthOf(named.base.interval) > widthOf(at) &&
    !isBeside(named.base, at);
  if (named && !vaguer && (named.votes >= depth || !agreed)) return won(named.base, named.votes);
  if (agreed && !onlyStated && (depth * 2 > most || (depth >= 3 && depth * 3 >= most)))
    return won({ name: 'implied', interval: at, terms: [] }, depth);
  // some agree among themselves, and fewer with any total: of two elections, perhaps
  if (agreed && named && named.votes < depth) return won(undefined, 0);
  return won(named?.base, named?.votes ?? 0);
}

/** A base other than the winner on which the pair would be right; narrow enough to mean something. */
export function otherBase(pair: Pair, ballot: Ballot): Base | undefined {
  const wanted = implied(pair);
  return (
    wanted &&
    ballot.admissible.find((base) => base !== ballot.base && meets(wanted, base.interval) && telling(pair, base))
  );
}

const one = rational(1);

/** Whether all shares that miss the base miss it downwards by less than a unit: the contest truncates. */
export function truncates(ballot: Ballot): boolean {
  const { base } = ballot;
  if (!base || base.interval.low === undefined) return false;
  const off = ballot.pairs.filter((pair) => !fits(pair, base));
  return (
    off.length > 0 &&
    off.every((pair) => {
      const wide = implied(pair, (figure) => ({ low: figure.value, high: loose(figure).high }));
      return wide !== undefined && meets(wide, base.interval);
    }) &&
    ballot.pairs.every((pair) => {
      const exact = multiply(pair.part.figure.value, hundred);
      const low = divide(exact, base.interval.high ?? one) ?? exact;
      return holds({ low: pair.share.figure.value, high: undefined }, low) || fits(pair, base);
    })
  );
}

/** Whether the pair stands among those that agree: in their table, or no farther than two sentences off. */
export function beside(pair: Pair, { pairs }: Ballot): boolean {
  const at = pairs.indexOf(pair);
  return [pairs[at - 1], pairs[at + 1]].some(
    (other) =>
      other !== undefined &&
      (other.share.cell !== undefined || Math.abs(other.share.sentence - pair.share.sentence) <= 2),
  );
}
