// Tables typed into plain text: neighbouring lines whose cells are parted by tabs, bars, or wide gaps.
import { hasDigit, isDigit, isSpace } from './characters.ts';
import type { Line } from './plainLines.ts';
import { skipBlank } from './plainLines.ts';
import type { Span } from './span.ts';

export type CellRow = readonly Span[];

export interface Columns {
  readonly rows: readonly CellRow[];
  /** Whether the first row names the columns. */
  readonly header: boolean;
  /** How many lines the table takes up, rulers included. */
  readonly lines: number;
}

/** The table that starts at line `from` of a paragraph, or how many lines from there on cannot begin one. */
export function readColumns(source: string, lines: readonly Line[], from: number): Columns | number {
  const rows: CellRow[] = [];
  let width = 0;
  let count = 0;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (rows.length === 0 || !isRuler(source, line)) {
      const cells = splitCells(source, line);
      if (rows.length === 0) width = cells.length;
      if (cells.length < 2 || !isLike(source, cells, rows[0] ?? cells)) break;
      rows.push(cells);
    }
    count++;
  }
  if (rows.length < 2) return Math.max(count, 1);
  const text = (cell: Span | undefined): string => (cell === undefined ? '' : source.slice(cell.start, cell.end));
  const isNumeric = (column: number): boolean => rows.slice(1).every((row) => hasDigit(text(row[column])));
  const numeric = [...Array(width).keys()].filter(isNumeric);
  const indentedOnly = width === 2 && rows.every((row) => text(row[0]) === '');
  if (numeric.length === 0 || indentedOnly) return count;
  return { rows, header: numeric.every((column) => !hasDigit(text(rows[0]?.[column]))), lines: count };
}

/** As wide as the first row, or without its last cells, and each cell written as the one above: "10   –3", and then "0". */
function isLike(source: string, row: CellRow, first: CellRow): boolean {
  if (row.length >= first.length || row.length < fewest) return row.length === first.length;
  return row.every((cell, k) => k === 0 || shapeOf(source, cell) === shapeOf(source, first[k] ?? cell));
}

/** Cells of a row that leaves some out: a name, and two numbers. */
const fewest = 3;

/** Whether a cell has a number, decimals, a unit. */
const shapeOf = (source: string, { start, end }: Span): string => {
  const text = source.slice(start, end);
  return [/\d/.test(text), /\d\.\d/.test(text), text.includes('%')].join();
};

/** A line of dashes and such. */
export function isRuler(source: string, line: Line): boolean {
  for (let index = line.start; index < line.end; index++) {
    const code = source.charCodeAt(index);
    if (!isSpace(code) && !'-=_+|:─═┼│'.includes(source.charAt(index))) return false;
  }
  return true;
}

/** Tabs part cells before anything else does, then bars, then gaps of two blanks or four dots. */
function splitCells(source: string, line: Line): CellRow {
  if (!mayHoldCells(source, line)) return [line];
  const tabbed = split(source, line.indent, line.end, 0x09);
  if (tabbed.length > 1) return tabbed;
  const outer = (at: number): boolean => source.charAt(at) === '|';
  const start = outer(line.start) ? line.start + 1 : line.start;
  const end = outer(line.end - 1) && line.end - 1 > start ? line.end - 1 : line.end;
  const barred = split(source, start, end, 0x7c);
  return barred.length > 1 ? barred : splitAtGaps(source, line.start, line.end);
}

/** Whether there is a tab, a bar, or two blanks or four dots together. */
function mayHoldCells(source: string, line: Line): boolean {
  let fillers = 0;
  for (let index = line.indent; index < line.end; index++) {
    const code = source.charCodeAt(index);
    if (code > 0x2e && code < 0x7c) fillers = 0;
    else if (code === 0x09 || code === 0x7c) return true;
    else if (!isFiller(code)) fillers = 0;
    else if (++fillers > 1 && (fillers > 3 || (code !== 0x2e && source.charCodeAt(index - 1) !== 0x2e))) return true;
  }
  return false;
}

function split(source: string, start: number, end: number, parting: number): readonly Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let index = start; index < end; index++) {
    if (source.charCodeAt(index) !== parting) continue;
    cells.push(trim(source, from, index));
    from = index + 1;
  }
  cells.push(trim(source, from, end));
  return cells;
}

/** A gap after a full stop is the old typist's, not a column's, unless a figure follows. */
function splitAtGaps(source: string, start: number, end: number): readonly Span[] {
  const cells: Span[] = [];
  let from = start;
  let index = start;
  while (index < end) {
    let to = index;
    let dots = 0;
    while (to < end && isFiller(source.charCodeAt(to))) if (source.charCodeAt(to++) === 0x2e) dots++;
    const sentence = dots === 0 && '.!?'.includes(source.charAt(index - 1)) && !isDigit(source.charCodeAt(to));
    if (dots >= 4 || (dots === 0 && to - index >= 2 && !sentence)) {
      cells.push({ start: from, end: index });
      from = to;
    }
    index = Math.max(to, index + 1);
  }
  cells.push({ start: from, end });
  return cells;
}

const isFiller = (code: number): boolean => code === 0x20 || code === 0x2e || code === 0xa0;

function trim(source: string, start: number, end: number): Span {
  const from = skipBlank(source, start, end);
  let to = end;
  while (to > from && isSpace(source.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
