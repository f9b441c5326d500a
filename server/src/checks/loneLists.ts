// Lists of counts that nothing else bears out, and a total beside them: they make it, or would if one digit were another.
import { type Claim, sumOf } from '../claims/claim.ts';
import { plus, type Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { toNumber } from '../math/rational.ts';
import { isExact } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Article } from './check.ts';
import { isTally, type Lone, slips } from './lone.ts';
import { equation as seated } from './seatEquation.ts';
import { equation } from './votes.ts';

const fewest = 3;
const most = 40;
/** Counts before a list and after it among which its total may be. */
const reach = 4;
/** So many totals are told of elections that are told apart; of more any may be any list's. */
const mostWholes = 12;
/** A shorter total is soon a digit off. */
const shortest = 3;
/** So long a list of seats leaves few of them out. */
const manySeats = 5;
/** Of a total that is not listed, so much may be of spoilt papers or of those who had least. */
const few = 0.02;

/** Lists of one kind, and what they are told to make. */
interface Manner {
  readonly listed: ReadonlySet<Kind>;
  readonly totals: ReadonlySet<Kind>;
  /** Those that it may make wherever they stand. */
  readonly wholes: ReadonlySet<Kind>;
  isTerm(claim: Claim): boolean;
  equation(parts: readonly Claim[], total: Claim, article: Article): Relation;
  /** Whether a list that misses its total, one of so many, by a digit was meant to make it. */
  isMeant(list: readonly Claim[], sum: number, total: Claim, totals: number): boolean;
}

const ofVotes: Manner = {
  listed: new Set<Kind>(['votes', 'previous-votes', 'invalid']),
  totals: new Set<Kind>(['cast', 'valid', 'votes', 'previous-votes', 'other']),
  wholes: new Set<Kind>(['cast', 'valid']),
  isTerm: isTally,
  equation: (parts, total, article) => equation(article, parts.map(plus), total, 'evidence'),
  // what little a list leaves of its total may be spoilt, or others'; a total that words do not name is missed by chance, where
  // there are as many digits to mistype and totals to choose from as it is large
  isMeant: (list, sum, { figure, kind }, totals) =>
    figure.digits.length >= shortest &&
    !(sum < toNumber(figure.value) && sum > (1 - few) * toNumber(figure.value)) &&
    (kind === 'cast' || kind === 'valid' || sum > 9 * figure.digits.length * list.length * totals),
};

const ofSeats: Manner = {
  listed: new Set<Kind>(['seats']),
  totals: new Set<Kind>(['seats', 'seats-total']),
  wholes: new Set<Kind>(['seats-total']),
  isTerm: ({ kind, figure }) => (kind === 'seats' || kind === 'seats-total') && figure.unit === 'none',
  equation: seated,
  // what a list leaves of a chamber others may have, but no list, each of its items on one party, has more
  isMeant: (list, sum, { figure }) =>
    list.length >= manySeats &&
    sum > toNumber(figure.value) + 1 &&
    list.every(({ block, subject }, k) => subject !== undefined && block !== list[k + 1]?.block),
};

/** For each list of votes the total that it makes; or else the one that it would make. */
export const loneLists = (article: Article, lone: Lone): readonly (() => Relation)[] => among(article, lone, ofVotes);

/** The same of seats and a chamber. */
export const loneChambers = (article: Article, lone: Lone): readonly (() => Relation)[] =>
  among(article, lone, ofSeats);

function among(article: Article, lone: Lone, manner: Manner): readonly (() => Relation)[] {
  const counts = article.all.filter((claim) => manner.isTerm(claim) && isExact(claim.figure) && !claim.headline);
  const at = new Map(counts.map((claim, k) => [claim, k] as const));
  const told = counts.filter(({ kind, figure }) => manner.wholes.has(kind) && figure.digits.length >= shortest);
  const wholes = told.length <= mostWholes ? told : [];
  // "by 198 votes to 171", and elsewhere "of the 369 votes": what the two of a score make is no other list's
  const scored = new Set(gather(counts, (one) => (one.against ? [sumOf([one, one.against])] : [])));
  return gather(listsIn(counts, at, manner), (list) => {
    const [start, end] = [list[0], list.at(-1)];
    if (!start || !end || list.length < fewest || list.length > most || list.some(({ several }) => several)) return [];
    const [first, last] = [at.get(start) ?? 0, at.get(end) ?? 0];
    const beside = [...counts.slice(Math.max(0, first - reach), first), ...counts.slice(last + 1, last + 1 + reach)];
    const near = new Set([
      ...beside.filter((total) => manner.totals.has(total.kind) && !(total.subject && total.kind === 'votes')),
      ...wholes.filter((total) => wholes.length === 1 || article.contestOf(total) === article.contestOf(start)),
    ]);
    const made = (total: Claim, weight?: 'guess') => (): Relation => {
      const relation = manner.equation(list, total, article);
      return { ...relation, weight: weight ?? relation.weight, surmised: true };
    };
    const sum = sumOf(list);
    const so = [...near].find(({ figure }) => toNumber(figure.value) === sum);
    if (so) return [so, ...list].some(lone.has) && !lone.isDisputed(so) ? [made(so, 'guess')] : [];
    if (list.filter(lone.has).length * 4 < list.length * 3) return [];
    // "All told 357 voted. In the next ballot 101 were for Hale, 83 for Orr, 64 for Lind": a total before it may be another's
    const isOthers = (total: Claim): boolean =>
      start.sentence === end.sentence && (lone.isMade(total) || scored.has(toNumber(total.figure.value)));
    const wanted = [...near].filter(
      (total) => manner.isMeant(list, sum, total, near.size) && !isOthers(total) && isMissed(list, sum, total, lone),
    );
    return wanted.length === 1 ? wanted.map((total) => made(total)) : [];
  });
}

/** The items of a list, the lines of a count, the column of a table, the figures of a sentence or of a paragraph. */
function listsIn(
  counts: readonly Claim[],
  at: ReadonlyMap<Claim, number>,
  { listed }: Manner,
): readonly (readonly Claim[])[] {
  const rows = counts.filter(({ kind, total, time }) => listed.has(kind) && !total && time !== 'before');
  const columns = groupBy(
    rows.filter(({ cell }) => cell),
    ({ cell }) => `${cell?.table} ${cell?.column}`,
  );
  const prose = rows.filter(({ cell }) => !cell);
  const items = groupBy(
    prose.filter(({ list }) => list !== undefined),
    ({ list }) => list,
  );
  const sentences = [...groupBy(prose, ({ sentence }) => sentence).values()];
  const paragraphs = [...groupBy(prose, ({ block }) => block).values()].filter(
    (list) => list.length >= ofEach * sentencesOf(list) && sentencesOf(list) > 1 && isUnbroken(list, at),
  );
  return [...columns.values(), ...items.values(), ...linesOf(prose), ...sentences, ...paragraphs];
}

const sentencesOf = (list: readonly Claim[]): number => 1 + (list.at(-1)?.sentence ?? 0) - (list[0]?.sentence ?? 0);
/** So many figures to a sentence are told one after the other. */
const ofEach = 2;

/** Whether no other count stands among those of the list. */
const isUnbroken = (list: readonly Claim[], at: ReadonlyMap<Claim, number>): boolean =>
  list.every((claim, k) => k === 0 || (at.get(claim) ?? 0) - (at.get(list[k - 1] ?? claim) ?? 0) === 1);

/** Lines of a count, one after the other. */
function linesOf(rows: readonly Claim[]): readonly (readonly Claim[])[] {
  const runs: Claim[][] = [];
  for (const row of rows) {
    const last = runs.at(-1)?.at(-1);
    if (!row.line || row.list !== undefined) continue;
    if (last && row.block - last.block === 1) runs.at(-1)?.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** Whether another digit of one of them makes the sum. */
const isMissed = (list: readonly Claim[], sum: number, total: Claim, lone: Lone): boolean => {
  const whole = toNumber(total.figure.value);
  return (
    slips(lone, total, sum) || list.some((claim) => slips(lone, claim, toNumber(claim.figure.value) + whole - sum))
  );
};
