// Lists of counts that nothing else bears out, and a total beside them: they make it, or would if one digit were another.
import type { Claim } from '../claims/claim.ts';
import { plus, type Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { toNumber } from '../math/rational.ts';
import { isExact } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Article } from './check.ts';
import { isTally, type Lone, slips } from './lone.ts';
import { equation } from './votes.ts';

const fewest = 3;
const most = 40;
/** Counts before a list and after it among which its total may be. */
const reach = 4;
/** A shorter total is soon a digit off. */
const shortest = 3;

const listed: ReadonlySet<Kind> = new Set<Kind>(['votes', 'previous-votes', 'invalid']);
const totals: ReadonlySet<Kind> = new Set<Kind>(['cast', 'valid', 'votes', 'previous-votes', 'other']);

/** For each list that is all of one kind the total that it makes; or else the one that it would make. */
export function loneLists(article: Article, lone: Lone): readonly (() => Relation)[] {
  const counts = article.all.filter((claim) => isTally(claim) && isExact(claim.figure) && !claim.headline);
  const at = new Map(counts.map((claim, k) => [claim, k] as const));
  return gather(listsIn(counts), (list) => {
    const [start, end] = [list[0], list.at(-1)];
    if (!start || !end || list.length < fewest || list.length > most) return [];
    const [first, last] = [at.get(start) ?? 0, at.get(end) ?? 0];
    const beside = [...counts.slice(Math.max(0, first - reach), first), ...counts.slice(last + 1, last + 1 + reach)];
    const near = beside.filter((total) => mayBeTotal(total, list));
    const made = (total: Claim, weight: Relation['weight']) => (): Relation => ({
      ...equation(article, list.map(plus), total, weight),
      surmised: true,
    });
    const sum = list.reduce((all, { figure }) => all + toNumber(figure.value), 0);
    const so = near.find(({ figure }) => toNumber(figure.value) === sum);
    if (so) return [so, ...list].some(lone.has) ? [made(so, 'guess')] : [];
    if (list.filter(lone.has).length * 4 < list.length * 3) return [];
    // what bears out a total told beside a sentence may be another sentence
    const told = list[0]?.sentence === list[1]?.sentence ? near.filter(lone.has) : near;
    const wanted = told.filter((total) => isMissed(list, sum, total, lone));
    return wanted.length === 1 ? wanted.map((total) => made(total, 'evidence')) : [];
  });
}

/** The items of a list, the lines of a count, the column of a table, the figures of a sentence. */
function listsIn(counts: readonly Claim[]): readonly (readonly Claim[])[] {
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
  const sentences = groupBy(prose, ({ sentence }) => sentence);
  return [...columns.values(), ...items.values(), ...linesOf(prose), ...sentences.values()];
}

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

const mayBeTotal = (total: Claim, list: readonly Claim[]): boolean =>
  totals.has(total.kind) &&
  total.figure.digits.length >= shortest &&
  !list.includes(total) &&
  (total.subject === undefined || total.kind !== 'votes');

/** Whether another digit of one of them makes the sum. */
const isMissed = (list: readonly Claim[], sum: number, total: Claim, lone: Lone): boolean => {
  const whole = toNumber(total.figure.value);
  return (
    slips(lone, total, sum) || list.some((claim) => slips(lone, claim, toNumber(claim.figure.value) + whole - sum))
  );
};
