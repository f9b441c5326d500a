// Lines one below the other with a count for each side, and a last one that sums them up: "Overall: 6,500 for, 4,500 against".
import { groupBy } from '../math/groups.ts';
import { toNumber } from '../math/rational.ts';
import { isSlip } from '../math/slips.ts';
import { isExact } from '../numerals/figure.ts';
import { type Claim, isCount, sumOf } from './claim.ts';

/** Joins each number of such a last line with those above it, where one column at least is right. */
export function lineTotals(claims: readonly Claim[]): void {
  let rows: (readonly Claim[])[] = [];
  for (const row of groupBy(
    claims.filter(({ cell, headline }) => !cell && !headline),
    ({ block }) => block,
  ).values()) {
    if (!isNext(rows.at(-1), row)) rows = [];
    const sums = row[0]?.sums && row[0].line;
    if (sums && rows.length >= fewest) bind(rows, row);
    rows = sums ? [] : [...rows, row].slice(-most);
  }
}

/** Sums of two say little, and a longer list is a table. */
const fewest = 3;
const most = 40;

function isNext(before: readonly Claim[] | undefined, row: readonly Claim[]): boolean {
  const alike = before?.length === row.length && (row[0]?.block ?? 0) - (before[0]?.block ?? 0) === 1;
  return alike && row.length > 1 && row.every((claim) => isCount(claim) && isExact(claim.figure));
}

function bind(rows: readonly (readonly Claim[])[], totals: readonly Claim[]): void {
  const columns = totals.map((_, k) => rows.flatMap((row) => row[k] ?? []));
  const misses = totals.map((total, k) => Math.abs(toNumber(total.figure.value) - sumOf(columns[k] ?? [])));
  if (!misses.includes(0)) return;
  totals.forEach((total, k) => {
    if (misses[k] === 0 || isSlip(misses[k] ?? 0)) total.madeOf = [columns[k] ?? []];
  });
}
