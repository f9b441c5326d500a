// margin: the difference between two counts, or two shares.
import type { Claim } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import { ofKind, ofSentence } from '../claims/ofKind.ts';
import { areOfTwo, areOthers } from '../contest/contest.ts';
import { amongst, type Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { isOneDigit } from '../math/keystrokes.ts';
import { absolute, compare, subtract } from '../math/rational.ts';
import { isExact, isFirm } from '../numerals/figure.ts';
import { shortfallsOf } from './bar.ts';
import { between, rowsAbout } from './between.ts';
import { carriedLeads } from './carriedLeads.ts';
import type { Check, Subject } from './check.ts';
import { eitherWay, gapBetween } from './gap.ts';
import { headlineMargin } from './headlineMargin.ts';
import { loneDigits } from './loneDigits.ts';
import { pointsOf } from './points.ts';
import { neighboursApart, tableMargin } from './tableMargins.ts';
import { counted, isTerm, telltale, triplesOf } from './triples.ts';

export const margin: Check = {
  code: 'margin',
  severity: 'error',
  summary: 'A margin is the difference between two rivals.',
  relations: (subject) => {
    const short = shortfallsOf(subject).filter(({ state }) => state === 'holds');
    const toBar = new Set([
      ...subject.contest.claims.filter(isToBar),
      ...gather(short, ({ terms }) => terms.slice(-1)),
    ]);
    const gaps = new Set(
      ofKind(subject.contest.claims, 'margin-votes').filter((gap) => !toBar.has(gap) && !gap.against),
    );
    const close = gaps.size === 0 ? [] : subject.near;
    const holding = [...unannounced(close, gaps, subject), ...carriedLeads(gaps, close, subject), ...inPoints(subject)];
    const told = announced(subject, new Set([...gather(holding, ({ terms }) => terms.slice(-1)), ...toBar]));
    const tried = new Set(
      gather([...holding, ...told.filter(({ state }) => state !== 'fails')], ({ terms }) => terms.slice(-1)),
    );
    const elsewhere = gather(
      [...gaps].filter((gap) => !tried.has(gap)),
      (gap) => lonely(gap, close, subject),
    );
    const sums = [...holding, ...elsewhere];
    const explained = new Set([...sums, ...told].filter(({ state }) => state === 'holds').map(rivalsOf));
    const isMeant = (relation: Relation): boolean => relation.state !== 'fails' || !explained.has(rivalsOf(relation));
    return [...sums.filter(isMeant), ...told.filter((relation) => !isOneTwice(relation) && isMeant(relation))];
  },
  alone: (article, lone) => loneDigits(article, lone, 'margin'),
};

const rivalsOf = ({ terms }: Relation): string =>
  terms
    .slice(0, 2)
    .map(({ figure }) => figure.start)
    .sort((a, b) => a - b)
    .join();

/** Points between two shares near them, of whatever contest. */
function inPoints(subject: Subject): readonly Relation[] {
  return pointsOf(ofKind(subject.contest.claims, 'margin-points'), subject.near)
    .map(({ high, low, gap, many }) => amongst(gapBetween(gap, high, low, subject), many))
    .filter(({ digits }) => digits > 0);
}

function announced(subject: Subject, known: ReadonlySet<Claim>): readonly Relation[] {
  return gather(subject.contest.claims, (claim) => {
    // "backed it by 9 votes to 6": what is set against another parts no two
    if (claim.against || known.has(claim)) return [];
    if (claim.headline) return headlineMargin(claim, subject);
    if (claim.time === 'before') return past(claim, subject);
    const compared = comparedBy(claim, subject.contest.claims);
    if (compared) return eitherWay(claim, compared[0], compared[1], subject);
    if (claim.kind === 'margin-votes' && claim.figure.unit === 'none')
      return between(claim, rowsAbout(claim, 'votes', subject), subject).map((relation) =>
        relation.terms.every(isSomebodys) &&
        areRivals(relation, claim) &&
        !isOneOfMany(claim, subject) &&
        isOfPlace(relation, claim)
          ? spelledFar(claim, relation)
          : { ...relation, weight: 'guess' as const },
      );
    if (claim.kind === 'margin-points')
      return between(claim, rowsAbout(claim, claim.time === 'poll' ? 'poll-share' : 'share', subject), subject);
    return [];
  });
}

/** "He reached 168, and on the 29th again 168: 12 too few": one rival's votes, told twice; or one answer's, in two counts. */
const isOneTwice = ({ terms: [a, b, gap] }: Relation): boolean =>
  a !== undefined &&
  ((a.option !== undefined && a.option === b?.option) ||
    (a.figure.digits === b?.figure.digits &&
      (sameSubject(a.subject, b.subject) ||
        (a.sentence === b.sentence && !(gap?.sentence === a.sentence && areOfTwo(a, b))))));

/** Two counts of one answer are no rivals', nor are two of one name unless they stand beside the margin, or in a score. */
const areRivals = ({ terms: [a, b] }: Relation, gap: Claim): boolean => {
  if (!a || !b) return true;
  // nobody is ahead by more votes than he has, unless a digit is wrong
  const apart = absolute(subtract(a.figure.value, b.figure.value)).n;
  const isSlip = isOneDigit(String(apart), gap.figure.digits);
  if (!isSlip && [a, b].every(({ figure }) => compare(gap.figure.value, figure.value) > 0)) return false;
  // "The winner was 132 votes ahead of Silva", who is neither; "hers by 2,390 to 1,871, but elsewhere Silva was 636 ahead"
  if (
    !gap.subject?.place &&
    [a, b].every((one) => {
      const isAfter = gap.sentence - one.sentence === 1 && !a.against;
      const isApart = one.sentence === gap.sentence && (gap.clause > one.clause || gap.turns > one.turns);
      return areOthers(one, gap) && one.block === gap.block && (isAfter || (isApart && !isSlip));
    })
  )
    return false;
  if (a.against === b) return true;
  if (a.option !== undefined && b.option !== undefined) return a.option !== b.option;
  const isBeside = [a, b].every(({ sentence }) => sentence === gap.sentence);
  const areOfOne = a.subject !== undefined && a.subject.name === b.subject?.name && a.option === b.option;
  return (isBeside || !areOfOne) && ![a, b].every(isOfPeople);
};

/** "282 men and 222 women": of people, and nobody's votes. */
const isOfPeople = ({ noun, subject, option, against }: Claim): boolean =>
  noun === 'voters' && !(subject || option || against);

/** "Majorities of 2,118, 2,640 and 1,377": so many in one sentence are of as many elections. */
const isOneOfMany = ({ sentence, cell }: Claim, { contest }: Subject): boolean =>
  !cell &&
  ofSentence(contest.claims, sentence).filter(({ kind, figure }) => kind === 'margin-votes' && figure.unit === 'none')
    .length >= ofElections;
const ofElections = 3;

/** What is told of a place is told of the votes there. */
const isOfPlace = ({ terms }: Relation, gap: Claim): boolean => {
  const rivals = terms.filter((claim) => claim !== gap);
  const isHere = rivals.some(({ sentence, subject }) => sentence === gap.sentence || sameSubject(subject, gap.subject));
  return (!gap.local || rivals.some(({ local }) => local)) && (!gap.subject?.place || isHere);
};

/** "Under 1,000" is nobody's count. */
const isSomebodys = ({ figure, kind }: Claim): boolean =>
  kind !== 'votes' || figure.hedge === undefined || isFirm(figure);

/** "279 above the quota of 2,043": what lies between votes and a bar lies between no rivals. */
const isToBar = (gap: Claim, k: number, claims: readonly Claim[]): boolean =>
  gap.kind === 'margin-votes' &&
  gap.figure.unit === 'none' &&
  (gap.noun === 'short' ||
    [claims[k - 1], claims[k + 1]].some(
      (other) => other?.kind === 'threshold' && other.figure.unit === 'none' && other.sentence === gap.sentence,
    ));

/** "was behind by three": of a margin spelled out only counts right beside it, and no semicolon away, say that it is wrong. */
const spelledFar = (gap: Claim, relation: Relation): Relation =>
  gap.figure.form !== 'words' ||
  relation.terms.every(
    ({ sentence, clause }) =>
      Math.abs(sentence - gap.sentence) <= 1 && (sentence !== gap.sentence || clause === gap.clause),
  )
    ? relation
    : { ...relation, weight: 'guess' };

/** "by 6,120 votes to 5,987, a margin of 133": that of an earlier election, where its sentence gives both. */
function past(gap: Claim, subject: Subject): readonly Relation[] {
  if (gap.kind !== 'margin-votes' || gap.cell) return [];
  const [a, b, ...more] = ofSentence(subject.contest.claims, gap.sentence).filter(
    ({ kind, figure }) => kind === 'previous-votes' && figure.unit === 'none',
  );
  return a && b && more.length === 0 && [a, b].every(isTerm) ? [gapBetween(gap, a, b, subject)] : [];
}

/** "46,472, which is 109 more than the 46,363 before": the only two counts of its sentence, one on each side of it. */
function comparedBy(gap: Claim, claims: readonly Claim[]): readonly [Claim, Claim] | undefined {
  if (gap.kind === 'margin-points') return sharesAbout(gap, claims);
  if (gap.kind !== 'margin-votes' || gap.figure.form !== 'digits' || gap.cell) return undefined;
  const counts = ofSentence(claims, gap.sentence).filter(
    (claim) => claim !== gap && counted.includes(claim.kind) && claim.figure.unit === 'none',
  );
  const [a, b] = counts;
  if (!a || !b || counts.length > 2 || !counts.every(isTerm)) return undefined;
  return a.figure.start < gap.figure.start &&
    gap.figure.start < b.figure.start &&
    a.figure.digits.length === b.figure.digits.length
    ? [a, b]
    : undefined;
}

/** "18.92%, 5.51 points in front of Rojas's 13.41%": the shares right before and behind it, of two. */
function sharesAbout(gap: Claim, claims: readonly Claim[]): readonly [Claim, Claim] | undefined {
  const own = ofSentence(claims, gap.sentence);
  const at = own.indexOf(gap);
  const [a, b] = [own[at - 1], own[at + 1]];
  return [a, b].every((one) => one?.kind === 'share' && one.time === gap.time && one.figure.unit === 'percent') &&
    a?.clause === b?.clause &&
    !sameSubject(a?.subject, b?.subject)
    ? a && b && [a, b]
    : undefined;
}

const isCounted = ({ kind }: Claim): boolean => kind !== 'margin-votes';

/** A margin that is the difference of two counts near it, of whatever contest. */
function unannounced(close: readonly Claim[], gaps: ReadonlySet<Claim>, subject: Subject): readonly Relation[] {
  return gather(triplesOf(close, isCounted), ({ a, b, sum, many }) => {
    const gap = [a, b].find((claim) => gaps.has(claim));
    return gap
      ? [amongst(gapBetween(gap, sum, gap === a ? b : a, subject), many)].filter(({ digits }) => digits >= telltale)
      : [];
  });
}

/** A margin that no rivals of its contest explain: of two that stand beside it, or in a table. */
function lonely(gap: Claim, close: readonly Claim[], subject: Subject): readonly Relation[] {
  if (gap.figure.unit !== 'none' || (gap.cell && subject.contest.rows('votes').length > 1)) return [];
  const beside = gap.cell ? undefined : neighboursApart(gap, close);
  if (beside) return [{ ...gapBetween(gap, beside[0], beside[1], subject), weight: 'guess', digits: 0 }];
  const found = isExact(gap.figure) && gap.time === 'now' ? tableMargin(gap, subject.contests) : undefined;
  return found
    ? [
        {
          ...gapBetween(gap, found.more, found.fewer, subject),
          ...{ weight: found.exact ? 'guess' : 'evidence', digits: found.digits, surmised: true },
        },
      ]
    : [];
}
