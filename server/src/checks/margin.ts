// margin: the difference between two counts, or two shares.
import type { Claim } from '../claims/claim.ts';
import { ofKind } from '../claims/ofKind.ts';
import { repeats } from '../contest/contest.ts';
import { keyOf } from '../contest/keys.ts';
import { amongst, linear, minus, plus, type Relation } from '../contest/relation.ts';
import { inWords, number, percent, printed, type Voice, whole } from '../contest/wording.ts';
import { isOneDigit } from '../math/keystrokes.ts';
import { compare, subtract, toNumber } from '../math/rational.ts';
import { say } from '../messages/messages.ts';
import { isExact } from '../numerals/figure.ts';
import type { Check, Subject } from './check.ts';
import { nearTriples } from './nearSums.ts';
import { pointsOf } from './points.ts';
import { neighboursApart, tableMargin } from './tableMargins.ts';
import { counted, isTerm, telltale, triplesOf } from './triples.ts';

export const margin: Check = {
  code: 'margin',
  severity: 'error',
  summary: 'A margin is the difference between two rivals.',
  relations: (subject) => {
    const gaps = new Set(ofKind(subject.contest.claims, 'margin-votes'));
    const close = gaps.size === 0 ? [] : subject.near;
    const holding = [...unannounced(close, gaps, subject), ...inPoints(subject)];
    const told = announced(subject, new Set(holding.flatMap(({ terms }) => terms.slice(-1))));
    const tried = new Set(
      [...holding, ...told.filter(({ state }) => state !== 'fails')].flatMap(({ terms }) => terms.slice(-1)),
    );
    const elsewhere = [...gaps].filter((gap) => !tried.has(gap)).flatMap((gap) => lonely(gap, close, subject));
    const sums = [...holding, ...elsewhere, ...near(close, gaps, subject)];
    const explained = new Set([...sums, ...told].filter(({ state }) => state === 'holds').map(rivalsOf));
    // one pair has one margin: another gap beside it is that of others
    return [...sums, ...told.filter((relation) => relation.state !== 'fails' || !explained.has(rivalsOf(relation)))];
  },
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
    .map(({ high, low, gap, many }) => amongst(equation(gap, high, low, subject), many))
    .filter(({ digits }) => digits > 0);
}

function announced(subject: Subject, known: ReadonlySet<Claim>): readonly Relation[] {
  return subject.contest.claims.flatMap((claim) => {
    if (claim.headline || known.has(claim)) return [];
    if (claim.time === 'before') return past(claim, subject);
    const compared = comparedBy(claim, subject.contest.claims);
    if (compared) return eitherWay(claim, compared, subject);
    if (claim.kind === 'margin-votes' && claim.figure.unit === 'none')
      return relationOf(claim, rowsAbout(claim, subject), subject);
    if (claim.kind === 'margin-points')
      return relationOf(claim, subject.contest.rows(claim.time === 'poll' ? 'poll-share' : 'share'), subject);
    return [];
  });
}

/** The rows of its contest, as its own sentence gives them where it gives them again. */
function rowsAbout(gap: Claim, { contest }: Subject): readonly Claim[] {
  const here = ofKind(contest.claims, 'votes').filter(({ sentence }) => sentence === gap.sentence);
  const rows = contest.rows('votes');
  return here.length === 0 ? rows : rows.map((row) => here.find((claim) => repeats(claim, row)) ?? row);
}

/** "by 6,120 votes to 5,987, a margin of 133": that of an earlier election, where its sentence gives both. */
function past(gap: Claim, subject: Subject): readonly Relation[] {
  if (gap.kind !== 'margin-votes' || gap.cell) return [];
  const [a, b, ...more] = subject.contest.claims.filter(
    ({ kind, sentence, figure }) => kind === 'previous-votes' && sentence === gap.sentence && figure.unit === 'none',
  );
  return a && b && more.length === 0 && [a, b].every(isTerm) ? [equation(gap, a, b, subject)] : [];
}

/** "46,472, which is 109 more than the 46,363 before": the only two counts of its sentence, one on each side of it. */
function comparedBy(gap: Claim, claims: readonly Claim[]): readonly [Claim, Claim] | undefined {
  if (gap.kind !== 'margin-votes' || gap.figure.form !== 'digits' || gap.cell) return undefined;
  const counts = claims.filter(
    (claim) =>
      claim !== gap && claim.sentence === gap.sentence && counted.includes(claim.kind) && claim.figure.unit === 'none',
  );
  const [a, b] = counts;
  if (!a || !b || counts.length > 2 || !counts.every(isTerm)) return undefined;
  return a.figure.start < gap.figure.start &&
    gap.figure.start < b.figure.start &&
    a.figure.digits.length === b.figure.digits.length
    ? [a, b]
    : undefined;
}

/** As it holds, else both ways: which of the two was the larger, a slip may hide. */
function eitherWay(gap: Claim, [one, two]: readonly [Claim, Claim], subject: Subject): readonly Relation[] {
  const made = equation(gap, one, two, subject);
  if (made.state !== 'fails') return [made];
  return [[one, two] as const, [two, one] as const].map(([high, low]) => difference(gap, high, low, subject));
}

/** A margin that is the difference of two counts near it, of whatever contest. */
function unannounced(close: readonly Claim[], gaps: ReadonlySet<Claim>, subject: Subject): readonly Relation[] {
  return triplesOf(close).flatMap(({ a, b, sum, many }) => {
    const gap = [a, b].find((claim) => gaps.has(claim));
    return gap && sum.kind !== 'margin-votes'
      ? [amongst(equation(gap, sum, gap === a ? b : a, subject), many)].filter(({ digits }) => digits >= telltale)
      : [];
  });
}

/** A margin that would be such a difference but for the slip of one key. */
function near(close: readonly Claim[], gaps: ReadonlySet<Claim>, subject: Subject): readonly Relation[] {
  return nearTriples(close).flatMap(({ parts, sum, digits }) => {
    const gap = parts.find((claim) => gaps.has(claim));
    const rival = parts.find((claim) => claim !== gap);
    return gap && rival && sum.kind !== 'margin-votes'
      ? [{ ...equation(gap, sum, rival, subject), digits, surmised: true }]
      : [];
  });
}

/** A margin that no rivals of its contest explain: of two that stand beside it, or in a table. */
function lonely(gap: Claim, close: readonly Claim[], subject: Subject): readonly Relation[] {
  if (gap.cell || gap.figure.unit !== 'none') return [];
  const beside = neighboursApart(gap, close);
  if (beside) return [{ ...equation(gap, beside[0], beside[1], subject), weight: 'guess', digits: 0 }];
  const found = isExact(gap.figure) && gap.time === 'now' ? tableMargin(gap, subject.contests) : undefined;
  return found
    ? [
        {
          ...equation(gap, found.more, found.fewer, subject),
          ...{ weight: found.exact ? 'guess' : 'evidence', digits: found.digits, surmised: true },
        },
      ]
    : [];
}

const nearby = 24;
/** Blocks away from the margin that its rivals may stand. */
const reach = 5;

function relationOf(gap: Claim, rows: readonly Claim[], subject: Subject): readonly Relation[] {
  const close = [...rows]
    .filter((row) => (!row.cell || gap.cell) && (Math.abs(row.block - gap.block) <= reach || (row.line && gap.line)))
    .sort((a, b) => away(a, gap) - away(b, gap))
    .slice(0, nearby);
  const found: Relation[] = [];
  for (let i = 0; i < close.length; i++)
    for (let k = i + 1; k < close.length; k++) {
      const [a, b] = [close[i], close[k]];
      if (a && b) found.push(equation(gap, a, b, subject));
    }
  const primary = primaryOf(gap, rows, found, subject);
  if (primary && primary.state !== 'fails') return [primary];
  const holding = found.find(({ state }) => state === 'holds') ?? found.find(({ state }) => state !== 'fails');
  if (holding) return [amongst(holding, found.length)];
  const slip = found.slice(0, fewPairs).find((relation) => slips(gap, relation));
  if (slip && (!primary || keyOf(slip) !== keyOf(primary)))
    return [{ ...slip, weight: gap.figure.digits.length >= longGap ? 'evidence' : 'guess' }];
  return primary ? [primary] : [];
}

/** Pairs near a margin of which one may be meant, though the margin is a key away from it. */
const fewPairs = 28;
/** A shorter margin is a key away from too many differences. */
const longGap = 5;

function slips(gap: Claim, { terms }: Relation): boolean {
  const [a, b] = terms;
  if (!a || !b || gap.figure.unit !== 'none' || !isExact(gap.figure)) return false;
  return isOneDigit(subtract(a.figure.value, b.figure.value).n.toString(), gap.figure.digits);
}

/** The two rivals that the margin must lie between: the only two near it, or the leading two of its contest. */
function primaryOf(
  gap: Claim,
  rows: readonly Claim[],
  found: readonly Relation[],
  subject: Subject,
): Relation | undefined {
  const beside = rows.filter((row) => Math.abs(row.sentence - gap.sentence) <= 1 && row.block === gap.block);
  const here = rows.filter((row) => row.sentence === gap.sentence);
  const exact = (list: readonly Claim[]): boolean =>
    list.every(({ figure }) => figure.unit !== 'none' || (figure.digits.length >= 3 && isExact(figure)));
  const named = rows.filter((row) => isNamedIn(gap, row));
  const two = [here, beside, named].find((list) => list.length === 2 && exact(list));
  const leading = [...rows].sort((a, b) => compare(b.figure.value, a.figure.value)).slice(0, 2);
  const wanted = two ?? leading;
  const relation = found.find(({ terms }) => wanted.length === 2 && wanted.every((claim) => terms.includes(claim)));
  const near =
    two === named ||
    wanted.every((row) => Math.abs(row.sentence - gap.sentence) <= 1 || row.block === gap.block) ||
    (gap.cell !== undefined && wanted.every(({ cell }) => cell !== undefined));
  const others = subject.contest.claims.some((claim) => claim !== gap && claim.sentence === gap.sentence);
  const plain =
    two !== undefined &&
    isExact(gap.figure) &&
    gap.figure.form === 'digits' &&
    new Set(two.map(({ sentence }) => sentence)).size === 1 &&
    (two[0]?.sentence === gap.sentence || !others);
  const same = wanted.every((row) => row.sentence === gap.sentence);
  const heard = gap.figure.unit === 'none' ? near : same;
  if (!relation) return undefined;
  const proves = plain && gap.figure.unit === 'none' && isOfSize(gap, wanted, same ? 10 : 2);
  return { ...relation, weight: proves ? 'proof' : heard ? 'evidence' : 'support' };
}

/** A margin that is many times the difference, or a small part of it, is one of something else. */
function isOfSize(gap: Claim, rivals: readonly Claim[], mostTimes: number): boolean {
  const [a, b] = rivals.map(({ figure }) => toNumber(figure.value));
  const times = toNumber(gap.figure.value) / Math.max(1, Math.abs((a ?? 0) - (b ?? 0)));
  return times < mostTimes && times > 1 / mostTimes;
}

/** "Moreau's lead over Okoye": the names beside the margin are those of the two. */
const isNamedIn = ({ subject: both }: Claim, { subject: own }: Claim): boolean =>
  both !== undefined && own?.keys[0] !== undefined && [...both.keys, ...both.aliases].includes(own.keys[0]);

const away = (a: Claim, b: Claim): number => Math.abs(a.figure.start - b.figure.start);

function equation(gap: Claim, one: Claim, two: Claim, subject: Subject): Relation {
  return compare(one.figure.value, two.figure.value) >= 0
    ? difference(gap, one, two, subject)
    : difference(gap, two, one, subject);
}

function difference(gap: Claim, a: Claim, b: Claim, { voice }: Subject): Relation {
  return linear({
    ...{ code: 'margin', weight: 'evidence', terms: [plus(a), minus(b), minus(gap)] },
    words: () =>
      inWords(voice, 'margin', {
        first: printed(a, voice),
        second: printed(b, voice),
        margin: gapOf(gap, a, b, voice),
      }),
  });
}

function gapOf(gap: Claim, { figure: a }: Claim, { figure: b }: Claim, voice: Voice): string {
  const made = subtract(a.value, b.value);
  const places = Math.max(a.style.places, b.style.places);
  if (gap.figure.unit === 'none') return whole(made, voice);
  return gap.figure.unit === 'points'
    ? say(voice.messages, 'unit.points', { number: number(made, places, voice) })
    : percent(made, places, voice);
}
