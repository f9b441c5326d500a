// The arithmetic of a table shows itself: columns that make another in row after row, whatever their headings say.
import { gather } from '../math/gather.ts';
import { toNumber } from '../math/rational.ts';
import { isSlip } from '../math/slips.ts';
import type { Claim } from './claim.ts';
import { columnsWhere, fewColumns, type Grid, isTerm, mostMissed, telling } from './grid.ts';

/** What makes what in one row, as it does in most: without a sum, the whole in per cent. */
export interface Bond {
  readonly parts: readonly Claim[];
  readonly sum: Claim | undefined;
}

/** Columns of which the parts make the sum, or the whole, and the rows in which they are meant to. */
export interface Law {
  readonly parts: readonly number[];
  readonly sum: number | undefined;
  readonly bonds: readonly Bond[];
  /** Decimal digits of agreement, the choice of the columns taken off. */
  readonly digits: number;
}

/** More columns are rather rows. */
const mostColumns = 40;
const longest = 25;
/** Where a row does not agree, so many digits; where several do not, so many. */
const tellingAll = 3;
const tellingMost = 8;

/** The laws of the counts of a grid, the best for each column that is made of others. */
export function sumLaws(grid: Grid): readonly Law[] {
  const columns = columnsWhere(grid, isTerm);
  if (columns.length < 3 || columns.length > mostColumns) return [];
  const best = new Map<number, Law>();
  for (const { parts, sum } of candidates(columns)) {
    const law = judged(grid, parts, sum, Math.log10(isRun(parts, sum, columns) ? columns.length : columns.length ** 2));
    const known = best.get(sum);
    if (law && (!known || law.digits > known.digits)) best.set(sum, law);
  }
  return [...best.values()];
}

/** Neighbouring columns of shares that make the whole in row after row. */
export function wholeLaws(grid: Grid, isShare: (claim: Claim) => boolean): readonly Law[] {
  const columns = columnsWhere(grid, isShare);
  if (columns.length > mostColumns) return [];
  const found = gather(columns, (_, from) =>
    gather(
      columns.slice(from + 1, from + longest),
      (__, k) => judged(grid, columns.slice(from, from + k + 2), undefined, Math.log10(columns.length)) ?? [],
    ),
  );
  const taken = new Set<number>();
  return found
    .sort((a, b) => b.digits - a.digits)
    .filter(({ parts }) => {
      const free = !parts.some((column) => taken.has(column));
      if (free) for (const column of parts) taken.add(column);
      return free;
    });
}

function* candidates(
  columns: readonly number[],
): Generator<{ readonly parts: readonly number[]; readonly sum: number }> {
  for (const [at, sum] of columns.entries()) {
    for (let from = at - 2; from >= 0 && at - from <= longest; from--) yield { parts: columns.slice(from, at), sum };
    for (let to = at + 3; to <= columns.length && to - at <= longest; to++)
      yield { parts: columns.slice(at + 1, to), sum };
    if (columns.length > fewColumns) continue;
    for (const [i, one] of columns.entries())
      for (const two of columns.slice(i + 1)) {
        const parts = [one, two];
        if (!parts.includes(sum) && !isRun(parts, sum, columns)) yield { parts, sum };
      }
  }
}

/** Neighbours with their sum before or behind them. */
function isRun(parts: readonly number[], sum: number, columns: readonly number[]): boolean {
  const at = [...parts, sum].map((column) => columns.indexOf(column));
  const own = columns.indexOf(sum);
  const [low, high] = [Math.min(...at), Math.max(...at)];
  return high - low === parts.length && (own === low || own === high);
}

/** One row held against a law. */
interface Row extends Bond {
  /** All the columns have a figure in it. */
  readonly full: boolean;
  /** What the parts lack of the sum. */
  readonly miss: number;
  readonly slack: number;
  readonly digits: number;
  readonly total: number;
}

/** The law, if the rows bear it out: nearly all do, with more digits than chance gives. */
function judged(grid: Grid, parts: readonly number[], sum: number | undefined, cost: number): Law | undefined {
  const rows: Row[] = [];
  let missed = 0;
  for (const row of grid) {
    const read = readRow(row, parts, sum);
    if (!read) continue;
    if (!holds(read) && ++missed > (missed === rows.length + 1 ? mostAtFirst : mostMissed(grid.length)))
      return undefined;
    rows.push(read);
  }
  const holding = rows.filter(holds);
  const missing = rows.filter((row) => !holds(row));
  const digits = holding.reduce((all, row) => all + row.digits, 0) - cost;
  // of two rows one may miss by a slip what the other makes
  const slipped = holding.length === 1 && missing.length === 1 && missing.every(({ miss }) => isSlip(Math.abs(miss)));
  if ((holding.length < 2 && !slipped) || missing.length > mostMissed(holding.length)) return undefined;
  if (digits < (missing.length > 1 ? tellingMost : missing.length > 0 ? tellingAll : telling)) return undefined;
  // a few are over in some rows: blank papers, or others
  const sure = holding.length >= manyTimes * missing.length;
  const meant = missing.filter(({ miss, total }) => sure || miss < 0 || miss > little * total);
  return { parts, sum, bonds: [...holding, ...meant], digits };
}

/** Rows that may miss before the first one holds: most columns make no other, and are soon given up. */
const mostAtFirst = 4;
const manyTimes = 8;
const little = 0.02;

const holds = ({ miss, slack }: Row): boolean => Math.abs(miss) <= slack;

/** The row as the law has it; undefined where it says nothing of it. */
function readRow(row: Grid[number], parts: readonly number[], at: number | undefined): Row | undefined {
  const sum = at === undefined ? undefined : row[at];
  const given = gather(parts, (part) => row[part] ?? []);
  if ((at !== undefined && (!sum || !isTerm(sum))) || given.length < 2) return undefined;
  if (new Set([...given, ...(sum ? [sum] : [])].map(({ figure }) => figure.unit)).size > 1) return undefined;
  const values = given.map(({ figure }) => toNumber(figure.value));
  if (values.filter((value) => value > 0).length < 2) return undefined;
  const all = values.reduce((made, value) => made + value, 0);
  const total = sum ? toNumber(sum.figure.value) : 100;
  const ulps = sum ? 0 : given.reduce((made, { figure }) => made + toNumber(figure.ulp), 0);
  const read: Row = {
    ...{ parts: given, sum, total, miss: total - all, slack: ulps * (0.5 + 1e-6) },
    full: given.length === parts.length,
    digits: Math.log10(Math.max(1, (all - Math.max(...values)) / (ulps || 1))),
  };
  const [a = 0, b = 0] = values;
  // of what was lost the sign is often lost as well
  const turnedRound = sum !== undefined && values.length === 2 && Math.abs(a - b) === total;
  return holds(read) || (read.full && !turnedRound) ? read : undefined;
}
