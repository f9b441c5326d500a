// Tables of reStructuredText, drawn as a grid or as columns under a ruler.
import type { Line } from './plainLines.ts';
import type { Span } from './span.ts';

export interface RstTable {
  /** The pieces of text of each cell, row by row. */
  readonly rows: readonly (readonly (readonly Span[])[])[];
  /** How many lines it takes up. */
  readonly lines: number;
  /** How many rows are heads of columns. */
  readonly header: number;
}

const grid = /^\+(?:[-=]{2,}\+){1,60}$/;
const ruler = /^={2,}(?:[ \t]+={2,}){1,60}$/;
const longest = 500;

/** +-----+-----+ with | cell | cell | between. */
export function gridTable(source: string, lines: readonly Line[], at: number): RstTable | undefined {
  const border = textOf(source, lines[at]);
  if (!grid.test(border)) return undefined;
  const rows: Span[][][] = [];
  let row: Span[][] | undefined;
  let header = 0;
  let next = at + 1;
  for (; next < lines.length; next++) {
    const line = lines[next];
    const words = textOf(source, line);
    if (line === undefined || line.first) break;
    if (grid.test(words)) {
      if (row) rows.push(row);
      else if (rows.length === 0) return undefined;
      if (words.includes('=')) header = rows.length;
      row = undefined;
    } else if (words.startsWith('|')) {
      const pieces = parted(source, line);
      const into: Span[][] = row ?? pieces.map(() => []);
      row = into;
      for (const [index, piece] of pieces.entries()) into[index]?.push(piece);
    } else break;
  }
  if (row) rows.push(row);
  return rows.length === 0 ? undefined : { rows, lines: next - at, header };
}

/** The columns stand under the parts of a ruler; a ruler ends the heads, and one ends the table. */
export function simpleTable(source: string, lines: readonly Line[], at: number): RstTable | undefined {
  const top = lines[at];
  if (top === undefined || !ruler.test(textOf(source, top)) || !followed(source, lines, at)) return undefined;
  const columns = [...textOf(source, top).matchAll(/=+/g)].map(({ index }) => index);
  const offset = top.start - top.indent;
  const rows: Span[][][] = [];
  let header = 0;
  let rulers = 1;
  let next = at + 1;
  for (; next < lines.length && rulers < 3; next++) {
    const line = lines[next];
    if (line === undefined) break;
    if (ruler.test(textOf(source, line))) {
      if (rulers === 1 && followed(source, lines, next)) header = rows.length;
      else {
        next++;
        break;
      }
      rulers++;
    } else rows.push(columns.map((from, index) => [cut(source, line, offset + from, columns[index + 1])]));
  }
  return rows.length === 0 ? undefined : { rows, lines: next - at, header };

  function cut(text: string, line: Line, from: number, to: number | undefined): Span {
    const start = Math.min(line.indent + from, line.end);
    const end = to === undefined ? line.end : Math.min(line.indent + offset + to, line.end);
    return { start, end: Math.max(start, end, text.length === 0 ? 0 : start) };
  }
}

/** Whether another ruler comes before the table is out. */
function followed(source: string, lines: readonly Line[], at: number): boolean {
  for (let next = at + 1; next < Math.min(lines.length, at + 200); next++)
    if (ruler.test(textOf(source, lines[next]))) return true;
  return false;
}

function parted(source: string, { start, end }: Line): Span[] {
  const pieces: Span[] = [];
  let from = start + 1;
  for (let at = start + 1; at < end; at++) {
    if (source.charAt(at) !== '|') continue;
    pieces.push({ start: from, end: at });
    from = at + 1;
  }
  return pieces;
}

const textOf = (source: string, line: Line | undefined): string =>
  line === undefined || line.end - line.start > longest ? '' : source.slice(line.start, line.end);
