// change: before, after and the difference between them; any two give the third.
import type { Claim } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import { ofKind, ofSentence } from '../claims/ofKind.ts';
import { amongst, linear, minus, type Relation, type Term } from '../contest/relation.ts';
import { inWords, printed, type Voice } from '../contest/wording.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { absolute, compare, isZero, rational, subtract, toNumber, zero } from '../math/rational.ts';
import type { Kind } from '../protocol.ts';
import { equation } from './changeSum.ts';
import type { Check, Subject } from './check.ts';
import { directionOf } from './direction.ts';
import { loneDigits } from './loneDigits.ts';
import { pointsOf } from './points.ts';
import { rowChanges } from './rowChanges.ts';
import { shiftOf } from './shift.ts';
import { signedChanges } from './signedChanges.ts';
import { transfers } from './transfers.ts';

export const change: Check = {
  code: 'change',
  severity: 'error',
  summary: 'Before and change make after.',
  relations: (subject) => [
    ...(subject.contest.table ? [...columnLaws(subject), ...rowChanges(subject)] : []),
    ...swings(subject),
    ...shifts(subject),
    ...inPoints(subject),
    ...signedChanges(subject),
    ...gather(subject.contest.claims, (claim) => directionOf(claim, subject)),
  ],
  alone: (article, lone) => loneDigits(article, lone, 'change'),
  across: (article) => (article.all.some(isHandedOn) ? transfers(article) : nothing),
};

const nothing = (): readonly Relation[] => [];

/** What came to somebody in a count, or a score right behind what was of no use to anybody. */
const isHandedOn = ({ noun, against }: Claim, k: number, all: readonly Claim[]): boolean =>
  noun === 'transfer' || (against !== undefined && all[k - 1]?.kind === 'invalid');

/** Columns a, b, c of which most rows say a ± b = c. */
function columnLaws(subject: Subject): readonly Relation[] {
  const cells = subject.contest.claims.filter(
    ({ figure, total }) =>
      (figure.unit === 'none' || figure.unit === 'percent') &&
      figure.form === 'digits' &&
      !(total && figure.unit === 'percent'),
  );
  const columns = [...groupBy(cells, ({ cell }) => cell?.column ?? 0)]
    .filter(([, list]) => list.length >= 2)
    .slice(0, 10);
  const rowOf = (list: readonly Claim[]): Map<number | undefined, Claim> =>
    new Map(list.map((claim) => [claim.cell?.row, claim]));
  const found: Relation[] = [];
  for (const [i, before] of columns)
    for (const [j, difference] of columns) {
      if (i === j) continue;
      for (const [k, after] of columns) {
        // before comes before after, unless the heading says otherwise
        const turned = isPast(before) !== isPast(after);
        if (k === i || k === j || (turned ? isPast(after) : k < i)) continue;
        const [changes, afters] = [rowOf(difference), rowOf(after)];
        const rows = gather(before, (b) => {
          const [d, a] = [changes.get(b.cell?.row), afters.get(b.cell?.row)];
          return d && a && d.figure.unit === b.figure.unit && a.figure.unit === b.figure.unit && !isSum(b, d, a)
            ? [lawOf(b, d, a, subject)]
            : [];
        });
        const telling = rows.filter(({ terms }) => terms.filter(({ figure }) => !isZero(figure.value)).length >= 2);
        const holding = telling.filter(({ state }) => state !== 'fails').length;
        if (holding >= 2 && holding * 5 >= telling.length * 3)
          for (const row of rows) found.push(isOnly(row, rows) ? { ...row, weight: 'proof' } : row);
      }
    }
  return found;
}

/** Seats that one row lacks another has: where no more than one misses the law, with signs that tell of changes, it is a slip. */
const isOnly = (row: Relation, rows: readonly Relation[]): boolean =>
  row.state === 'fails' &&
  rows.every((other) => other === row || other.state === 'holds') &&
  rows.every(({ terms: [, difference] }) => difference && (difference.figure.sign || isZero(difference.figure.value)));

/** Which of the three is made of the others is known: they are no change. */
const isSum = (...three: readonly Claim[]): boolean =>
  three.some(({ madeOf }) => madeOf.some((parts) => parts.length === 2 && parts.every((part) => three.includes(part))));

const isPast = ([first]: readonly Claim[]): boolean => first?.time === 'before';

/** The sign of a change is often lost; where it is, either direction will do. */
function lawOf(before: Claim, difference: Claim, after: Claim, subject: Subject): Relation {
  const signed = difference.figure.sign !== undefined;
  const up = signed ? difference.figure.sign === '+' : compare(after.figure.value, before.figure.value) >= 0;
  return equation(before, difference, after, up, subject);
}

/** "fell by 4.9 points, from 40.1% to 34.2%": the change, and the only two figures that it can lie between. */
function shifts(subject: Subject): readonly Relation[] {
  const { claims } = subject.contest;
  const told = gather(claims, (after) => toldIn(after, subject));
  const known = new Set(told.map(({ result }) => result));
  const supposed = gather(claims, (difference, k) => {
    if (known.has(difference)) return [];
    const counted = difference.figure.unit === 'none';
    const changes = inShares.has(difference.kind) || (counted && changed.has(difference.kind));
    if (!changes || difference.cell || difference.time === 'poll' || difference.figure.form === 'fraction') return [];
    const shift = shiftOf(claims, k, counted);
    if (!shift) return [];
    const { before, after, surmised } = shift;
    // "12.1%, 2.4 points more than the 9.7% they had": no lead over oneself
    if (
      difference.kind === 'margin-points' &&
      (before.time === after.time ||
        before.figure.start < difference.figure.start ||
        (before.subject && !sameSubject(before.subject, after.subject)))
    )
      return [];
    const told = after.moved?.was === before ? after.moved.up : undefined;
    const up = told ?? compare(after.figure.value, before.figure.value) >= 0;
    const relation = equation(before, difference, after, up, subject);
    const all = !surmised && difference.kind !== 'margin-votes' && saysAll(difference, before, after, claims);
    if (all) return [{ ...relation, weight: 'proof' as const }];
    return [{ ...relation, ...(surmised && { surmised }) }];
  });
  // "by 300 in the north and by 200 in the south, from 2,100 to 2,600": of two changes of the same figures neither need be all
  const isSole = ({ terms: [before, , after] }: Relation): boolean =>
    [...told, ...supposed].filter(({ terms }) => terms[0] === before && terms[2] === after).length === 1;
  return [...told, ...supposed.filter((one) => one.state !== 'fails' || isSole(one))].map((one) =>
    one.state === 'fails' && isToldOtherwise(one, subject.all) ? { ...one, weight: 'guess' as const } : one,
  );
}

/** "162 to 171, up nine, and 84,310 to 91,207, a gain of 6,897": of a change that two others make, or of ends that another parts, the rest says nothing. */
function isToldOtherwise({ terms }: Relation, claims: readonly Claim[]): boolean {
  const [before, by, after] = terms;
  // a sign leaves no doubt
  if (!before || !by || !after || by.figure.sign) return false;
  const own = ofSentence(claims, by.sentence).filter((claim) => claim !== by && claim.figure.unit === by.figure.unit);
  const apart = (one: Claim, two: Claim, gap: Claim): boolean =>
    compare(absolute(subtract(one.figure.value, two.figure.value)), absolute(gap.figure.value)) === 0;
  // "up 273 on four years ago and 67 on 2016": nobody's votes were those 67
  const [less = 0, more = 0] = [before, after].map(({ figure }) => toNumber(figure.value)).sort((a, b) => a - b);
  if (more > mostTimes * less) return true;
  if (own.length > mostBeside) return false;
  return own.some(
    (one, k) =>
      (!terms.includes(one) && apart(before, after, one)) || own.slice(k + 1).some((other) => apart(one, other, by)),
  );
}

const mostTimes = 12;
/** More figures of one sentence differ by anything. */
const mostBeside = 8;

/** "cut by 40, from 310 to 270": the words tell of all three what they are. */
function toldIn(after: Claim, subject: Subject): readonly Relation[] {
  const { was, by, up = compare(after.figure.value, after.moved?.was.figure.value ?? zero) >= 0 } = after.moved ?? {};
  if (!was || !by || by.kind === 'change-percent') return [];
  return [{ ...equation(was, by, after, up, subject), weight: 'proof' }];
}

/** "up by 3 points, from 17.5 per cent to 20.5": the three stand together in one sentence, which tells of no other change. */
function saysAll(difference: Claim, before: Claim, after: Claim, claims: readonly Claim[]): boolean {
  const three = [difference, before, after];
  const own = ofSentence(claims, difference.sentence);
  const alike = own.filter(({ figure }) => (figure.unit === 'none') === (difference.figure.unit === 'none'));
  const first = alike.findIndex((claim) => three.includes(claim));
  // "2,410 (up 310 from 2,100), and now 1,955"; "grew from 24,736 to 26,436 as 3,784 new voters signed up"
  const counted = difference.figure.unit === 'none';
  if (counted && (alike[first] === difference || difference.noun === 'voters' || !three.every(isLongNumber)))
    return false;
  return (
    alike.slice(first, first + three.length).every((claim) => three.includes(claim)) &&
    three.every(({ clause, sentence }) => clause === difference.clause && sentence === difference.sentence) &&
    own.filter(({ kind }) => kind === difference.kind || inShares.has(kind)).length === 1
  );
}

/** "won 16 and was ahead in three more": what is told by few digits may be of something else. */
const isLongNumber = ({ figure }: Claim): boolean => figure.form === 'digits' && figure.digits.length >= 2;

const inShares: ReadonlySet<Kind> = new Set<Kind>(['change-points', 'margin-points']);
const changed: ReadonlySet<Kind> = new Set<Kind>(['other', 'margin-votes']);

/** Points between two shares near them, before and after. */
function inPoints(subject: Subject): readonly Relation[] {
  return pointsOf(ofKind(subject.contest.claims, 'change-points'), subject.near)
    .map(({ high, low, gap, many }) => amongst(equation(low, gap, high, true, subject), many))
    .filter(({ digits, state }) => digits > 0 && state !== 'fails');
}

/** A swing is half the sum of a gain and a loss. */
function swings({ contest, voice }: Subject): readonly Relation[] {
  const points = contest.claims.filter(({ kind, figure }) => kind === 'change-points' && figure.unit !== 'none');
  const signed = points.filter(({ figure }) => figure.sign !== undefined);
  return gather(
    points.filter(({ figure, cell }) => figure.sign === undefined && !cell),
    (swing) => {
      const near = signed.filter((other) => Math.abs(other.block - swing.block) <= 1).slice(0, 6);
      const made = gather(near, (a, i) => near.slice(i + 1).map((b) => swingOf(swing, a, b, voice)));
      const holding = made.find(({ state }) => state === 'holds');
      const top = leaders(swing, contest.claims);
      const expected = top && made.find(({ terms }) => terms.includes(top[0]) && terms.includes(top[1]));
      return holding ? [holding] : expected ? [expected] : [];
    },
  );
}

/** The changes of the two parties with most votes beside the swing, where both are given. */
function leaders(swing: Claim, claims: readonly Claim[]): readonly [Claim, Claim] | undefined {
  const rows = claims.filter(
    ({ kind, block, figure }) => kind === 'votes' && figure.unit === 'none' && Math.abs(block - swing.block) <= 1,
  );
  const [first, second] = [...rows].sort((a, b) => compare(b.figure.value, a.figure.value));
  const changeOf = (row: Claim | undefined): Claim | undefined => {
    const after = row ? claims.indexOf(row) + 2 : -1;
    const claim = claims[after];
    return row?.partner === claims[after - 1] && claim?.kind === 'change-points' && claim.figure.sign !== undefined
      ? claim
      : undefined;
  };
  const [a, b] = [changeOf(first), changeOf(second)];
  return a && b ? [a, b] : undefined;
}

function swingOf(swing: Claim, a: Claim, b: Claim, voice: Voice): Relation {
  const signOf = (claim: Claim): number => (claim.figure.sign === '-' ? -1 : 1);
  const first = compare(a.figure.value, zero) >= 0 && signOf(a) >= signOf(b) ? [a, b] : [b, a];
  const terms = first.map((claim, k): Term => ({ claim, times: rational(signOf(claim) * (k === 0 ? 1 : -1), 2) }));
  return linear({
    ...{ code: 'change', weight: 'evidence', terms: [...terms, minus(swing)] },
    words: () => {
      const blanks = { before: printed(a, voice), change: printed(b, voice), after: printed(swing, voice) };
      return inWords(voice, 'change', blanks);
    },
  });
}
