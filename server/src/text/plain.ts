// Reads plain text: paragraphs, hard-wrapped or not, headings, lists and typed tables.
import { hasDigit, hasLetter } from './characters.ts';
import { type Columns, readColumns } from './plainColumns.ts';
import { beginsLower, isIndented, type Line, type Marker, readLines, readMarker } from './plainLines.ts';
import type { Prose } from './prose.ts';
import { createProseBuilder, type ProseBuilder } from './proseBuilder.ts';

export function readPlain(source: string): Prose {
  const builder = createProseBuilder(source);
  const lines = readLines(source);
  let list: List | undefined;
  let start = 0;
  while (start < lines.length) {
    let end = start + 1;
    while (lines[end]?.first === false) end++;
    list = readParagraph(builder, source, lines.slice(start, end), start === 0, list);
    start = end;
  }
  return builder.finish();
}

/** The list that an item may go on with, and the number of its last item. */
interface List {
  readonly id: number;
  readonly number: number;
}

/** Reads lines that no blank line parts. Returns the list that is still open after them. */
function readParagraph(
  builder: ProseBuilder,
  source: string,
  lines: readonly Line[],
  opening: boolean,
  before: List | undefined,
): List | undefined {
  const wrapped = lines.slice(1).some((line) => beginsLower(source, line.start));
  let list = before;
  let at = 0;
  let noTableUntil = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    const columns = at < noTableUntil ? 0 : readColumns(source, lines, at);
    if (typeof columns === 'object') {
      copyTable(builder, columns);
      at += columns.lines;
      list = undefined;
      continue;
    }
    noTableUntil = Math.max(noTableUntil, at + columns);
    const marker = itemMarker(source, line, list?.number);
    if (marker !== undefined) {
      list = { id: list?.id ?? builder.nextList(), number: marker.number ?? 0 };
      builder.start({ kind: 'item', list: list.id });
      at = copyLines(builder, lines, at, marker.text, (next) => isIndented(next) || beginsLower(source, next.start));
      continue;
    }
    list = undefined;
    const heading = at === 0 && (opening || lines.length === 1) && isHeading(source, line, opening);
    builder.start(heading ? { kind: 'heading', level: opening ? 1 : 2 } : { kind: 'paragraph' });
    at = copyLines(builder, lines, at, line.start, () => wrapped && !heading);
  }
  return list;
}

/** Copies a line from `start` on, and those after it that go on with it. Returns the index of the line after. */
function copyLines(
  builder: ProseBuilder,
  lines: readonly Line[],
  at: number,
  start: number,
  goesOn: (line: Line) => boolean,
): number {
  let end = lines[at]?.end ?? start;
  builder.copy(start, end);
  for (let next = at + 1; ; next++) {
    const line = lines[next];
    if (line === undefined || !goesOn(line)) return next;
    builder.copy(end, line.end);
    end = line.end;
  }
}

function copyTable(builder: ProseBuilder, columns: Columns): void {
  const table = builder.nextTable();
  for (const [row, cells] of columns.rows.entries()) {
    for (const [column, { start, end }] of cells.entries()) {
      builder.start({ kind: 'cell', cell: { table, row, column, width: 1, header: columns.header && row === 0 } });
      builder.copy(start, end);
    }
  }
}

/** A bullet makes an item; a number does where it is 1 or goes on counting. */
function itemMarker(source: string, line: Line, before: number | undefined): Marker | undefined {
  const marker = readMarker(source, line);
  const counts = marker?.number === undefined || marker.number === 1 || marker.number === (before ?? -1) + 1;
  return counts ? marker : undefined;
}

const longestHeading = 90;

function isHeading(source: string, line: Line, opening: boolean): boolean {
  if (line.end - line.start >= longestHeading) return false;
  const text = source.slice(line.start, line.end);
  return hasLetter(text) && !/[.!?:;,…]$/.test(text) && (opening || !isResult(text));
}

/** "Andy Wilson (Ind) 211", "Valid votes: 8,265", "59 votes": a figure among the last two words. */
const isResult = (text: string): boolean => hasDigit(text.split(/\s+/).slice(-2).join(' '));
