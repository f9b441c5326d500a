// Pairs the share columns of a table with the count columns that they were worked out from, by the arithmetic itself.

import { deepest, impliedBase } from '../math/agreement.ts';
import { groupBy } from '../math/groups.ts';
import { toNumber, zero } from '../math/rational.ts';
import { interval, loose } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { bindRows } from './bindRows.ts';
import { type Claim, sumOf } from './claim.ts';
import type { Grid } from './grid.ts';
import { gridsOfLines } from './lines.ts';
import { bindMargins } from './marginLists.ts';
import { bindSections } from './sections.ts';
import { gridsOfTallies } from './tallies.ts';

const counted: ReadonlySet<Kind> = new Set<Kind>([
  ...(['votes', 'seats', 'valid', 'invalid', 'cast', 'seats-total', 'previous-votes'] as const),
]);
const shared: ReadonlySet<Kind> = new Set<Kind>(['share', 'previous-share']);

/** A count of the time that the share is of. */
const isPart = (count: Claim, share: Claim | undefined): boolean =>
  counted.has(count.kind) && count.figure.unit === 'none' && count.time === share?.time;

/** Sets the partner of each share in a table: the count in its row, in the column whose counts agree best on one base. */
export function pairColumns(claims: readonly Claim[]): void {
  nameColumns(claims);
  for (const grid of gridsOfLines(claims.filter((claim) => !claim.cell))) bindRows(grid);
  for (const grid of gridsOfTallies(claims)) bindRows(grid);
  bindSections(claims);
  bindMargins(claims);
  const tables = groupBy(
    claims.filter((claim) => claim.cell),
    (claim) => claim.cell?.table,
  );
  for (const cells of tables.values()) {
    const rows = groupBy(cells, (claim) => claim.cell?.row);
    bindRows(gridOf([...rows.values()]));
    for (const share of cells) if (share.over && share.partner) join(share, share.partner);
    const columns = groupBy(cells, (claim) => claim.cell?.column ?? 0);
    nameByShares(rows, columns.values());
    for (const [column, shares] of columns) {
      const parts = shares.filter((claim) => shared.has(claim.kind) && !claim.over);
      if (parts.length === 0) continue;
      let best: { column: number; depth: number } | undefined;
      for (const [other, counts] of columns) {
        if (other === column || !counts.some((claim) => isPart(claim, parts[0]))) continue;
        const bases = parts.flatMap((share) => {
          const count = rows.get(share.cell?.row)?.find((claim) => claim.cell?.column === other);
          return count && !count.total ? [impliedBase(count.figure.value, interval(share.figure))] : [];
        });
        const depth = deepest(bases.filter((base) => base !== undefined)).depth;
        const nearer = best && Math.abs(other - column) <= Math.abs(best.column - column) && other < column;
        if (!best || depth > best.depth || (depth === best.depth && nearer)) best = { column: other, depth };
      }
      for (const share of parts) {
        const count = rows.get(share.cell?.row)?.find((claim) => claim.cell?.column === best?.column);
        if (!count || !counted.has(count.kind)) continue;
        join(share, count);
      }
    }
  }
}

function join(share: Claim, count: Claim): void {
  share.partner = count;
  share.bond = count.bond = 'close';
  count.partner ??= share;
}

/** Fewer rows tell nothing of what a column counts. */
const fewestRows = 3;

/** "| # | % |": what the shares beside them are shares of, all of the column together, are votes. */
function nameByShares(
  rows: ReadonlyMap<number | undefined, readonly Claim[]>,
  columns: Iterable<readonly Claim[]>,
): void {
  for (const column of columns) {
    const counts = column.filter((claim) => isUnnamed(claim) && !claim.total);
    const whole = sumOf(counts);
    if (counts.length < fewestRows || whole === 0) continue;
    const beside = counts.map((count) => {
      const share = rows
        .get(count.cell?.row)
        ?.find(({ kind, cell }) => shared.has(kind) && (cell?.column ?? 0) > (count.cell?.column ?? 0));
      return share && { count, share };
    });
    const paired = beside.filter((pair) => pair !== undefined);
    const bases = paired.flatMap(({ count, share }) => impliedBase(count.figure.value, loose(share.figure)) ?? []);
    const { depth, interval: base } = deepest(bases);
    if (depth < fewestRows || depth * 4 < bases.length * 3 || paired.length * 4 < counts.length * 3) continue;
    // one of the counts may be wrong, and with it their sum: then it is the shares that leave nobody out
    const shares = paired.map(({ share }) => share);
    const complete = Math.abs(sumOf(shares) - 100) <= shares.reduce((all, { figure }) => all + toNumber(figure.ulp), 0);
    if (!complete && !(toNumber(base?.low ?? zero) <= whole && whole <= toNumber(base?.high ?? zero))) continue;
    for (const claim of counts) claim.kind = 'votes';
  }
}

/** A count of which the heading says nothing. */
const isUnnamed = ({ kind, figure }: Claim): boolean =>
  kind === 'other' && figure.unit === 'none' && figure.sign === undefined;

/** The rows of a table, each figure in its column. */
const gridOf = (rows: readonly (readonly Claim[])[]): Grid =>
  rows.map((row) => {
    const places: (Claim | undefined)[] = [];
    for (const claim of row) places[claim.cell?.column ?? 0] = claim;
    return Array.from(places);
  });

/** A column without a telling title counts what the prose counts in the same numbers. */
function nameColumns(claims: readonly Claim[]): void {
  const known = new Map<string, Kind>();
  for (const { cell, settled, figure, kind } of claims)
    if (!cell && settled && figure.digits.length >= 2) known.set(figure.digits, kind);
  const unnamed = claims.filter(
    ({ cell, kind, figure }) => cell && kind === 'other' && figure.unit === 'none' && figure.sign === undefined,
  );
  for (const column of groupBy(unnamed, ({ cell }) => `${cell?.table}/${cell?.column}`).values()) {
    const kinds = groupBy(
      column.flatMap(({ figure }) => known.get(figure.digits) ?? []),
      (kind) => kind,
    );
    const [best] = [...kinds.values()].sort((a, b) => b.length - a.length);
    const kind = best?.[0];
    if (!best || !kind || best.length < 2) continue;
    for (const claim of column) claim.kind = kind;
  }
}
