// Columns of small numbers that make a chamber which is named outside of them: seats, whatever their heading leaves open.
import { groupBy } from '../math/groups.ts';
import { toNumber } from '../math/rational.ts';
import { isSlip } from '../math/slips.ts';
import type { Kind } from '../protocol.ts';
import { type Claim, isCount, sumOf } from './claim.ts';
import { isPlain, isTold, type SeatSum } from './seatSums.ts';
import { unnamed } from './subjects.ts';

/** Reads as seats the columns, of tables and of lines that are built alike, that make a chamber. */
export function seatColumns(claims: readonly Claim[]): void {
  for (const { parts, total } of columnSumsOf(claims)) {
    Object.assign(total, { kind: 'seats-total', noun: 'seats', settled: true });
    for (const part of parts) Object.assign(part, { kind: 'seats', noun: 'seats', settled: true });
  }
}

/** Names the chamber that a column of seats misses by the slip of one key, though it is complete or too long. */
export function nearColumns(claims: readonly Claim[]): void {
  const made = new Set(columnSumsOf(claims).flatMap(({ parts }) => parts));
  const told = claims.filter((claim) => !claim.cell && isTold(claim) && isPlain(claim));
  for (const column of told.length > 0 ? cellColumns(claims) : []) {
    if (column.length <= fewest || column.some((claim) => claim.kind !== 'seats' || made.has(claim))) continue;
    const sum = sumOf(column);
    const complete = column.some(({ subject }) => unnamed.includes(subject?.keys[0] ?? ''));
    const [total, ...others] = told.filter(({ figure }) => {
      const miss = sum - toNumber(figure.value);
      return miss !== 0 && isSlip(Math.abs(miss)) && (miss > 0 || complete);
    });
    const one = total && others.every(({ figure }) => toNumber(figure.value) === toNumber(total.figure.value));
    if (one) Object.assign(total, { kind: 'seats-total', noun: 'seats', settled: true });
  }
}

/** The columns of what may be seats whose sum is that of a chamber in the text. */
export function columnSumsOf(claims: readonly Claim[]): readonly SeatSum[] {
  const told = new Map<number, Claim>();
  for (const claim of claims)
    if (
      !claim.cell &&
      (isTold(claim) || claim.kind === 'seats') &&
      isPlain(claim) &&
      !told.has(toNumber(claim.figure.value))
    )
      told.set(toNumber(claim.figure.value), claim);
  if (told.size === 0) return [];
  return [...cellColumns(claims), ...lineColumns(claims)].flatMap((parts) => {
    const sum = sumOf(parts);
    const total = told.get(sum);
    const enough = total && parts.length >= (isTold(total) ? fewest : fewestUntold) && sum >= smallest;
    return enough && !parts.includes(total) ? [{ parts, total, many: 1 }] : [];
  });
}

const fewest = 3;
const fewestUntold = 5;
const smallest = 10;
const longest = 3;

const open: ReadonlySet<Kind> = new Set<Kind>(['seats', 'votes', 'previous-votes', 'other', 'reporting']);

/** Short, with no sign, share or total of its own. */
const mayBeSeats = (claim: Claim): boolean =>
  isCount(claim) &&
  claim.figure.sign === undefined &&
  claim.figure.style.places === 0 &&
  claim.figure.digits.length <= longest &&
  claim.partner === undefined &&
  claim.of === undefined &&
  (!claim.settled || open.has(claim.kind));

/** Of each table, the columns of nothing else, but for their totals. */
function cellColumns(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const cells = claims.filter(({ cell, total, kind }) => cell && !total && kind !== 'seats-total');
  return [...groupBy(cells, ({ cell }) => `${cell?.table}/${cell?.column}`).values()].filter((column) =>
    column.every(mayBeSeats),
  );
}

/** Of neighbouring lines with several figures each, the one that may be seats in each of them. */
function lineColumns(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const runs: Claim[][] = [];
  let last = -2;
  for (const [block, line] of groupBy(
    claims.filter(({ cell }) => !cell),
    (claim) => claim.block,
  )) {
    const seats = line.filter(mayBeSeats);
    const [seat] = seats;
    if (!seat || seats.length > 1 || line.length < 2 || line.length > mostFigures) continue;
    const run = runs.at(-1);
    if (run && block - last === 1) run.push(seat);
    else runs.push([seat]);
    last = block;
  }
  return runs;
}

const mostFigures = 6;
