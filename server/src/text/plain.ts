// Reads plain text: paragraphs, hard-wrapped or not, headings, lists and typed tables.
import { type Columns, isRuler, readColumns } from './plainColumns.ts';
import { headsParagraph, isWrapped } from './plainJudgement.ts';
import { beginsLower, isIndented, type Line, type Marker, readLines, readMarker } from './plainLines.ts';
import type { Prose } from './prose.ts';
import { createProseBuilder, type ProseBuilder } from './proseBuilder.ts';

export function readPlain(source: string): Prose {
  const builder = createProseBuilder(source);
  const lines = readLines(source);
  const readParagraph = createParagraphReader(builder, source);
  let start = 0;
  while (start < lines.length) {
    let end = start + 1;
    while (lines[end]?.first === false) end++;
    readParagraph(lines.slice(start, end), start === 0);
    start = end;
  }
  return builder.finish();
}

/** Reads, one after another, the groups of lines that no blank line parts; a list may go on from one to the next. */
function createParagraphReader(builder: ProseBuilder, source: string) {
  let list: { readonly id: number; readonly number: number } | undefined;

  /** A bullet makes an item; a number does where it is 1, or counting goes on from the item before or to the next. */
  function itemMarker(lines: readonly Line[], at: number): Marker | undefined {
    const line = lines[at];
    const marker = line && readMarker(source, line);
    if (marker?.number === undefined) return marker && isDashInSentence(lines, at, marker) ? undefined : marker;
    if (marker.number === 1 || marker.number === (list?.number ?? -1) + 1) return marker;
    const next = lines[at + 1];
    return next !== undefined && readMarker(source, next)?.number === marker.number + 1 ? marker : undefined;
  }

  /** A dash at the start of a broken line goes on with the sentence. */
  function isDashInSentence(lines: readonly Line[], at: number, marker: Marker): boolean {
    const line = lines[at];
    const before = lines[at - 1];
    if (line === undefined || before === undefined || !'–—-'.includes(source.charAt(line.start))) return false;
    return beginsLower(source, marker.text) && list === undefined && !/[.:;!?]/.test(source.charAt(before.end - 1));
  }

  /** Copies a line from `start` on, and those after it that go on with it. Returns the index of the line after. */
  function copyLines(lines: readonly Line[], at: number, start: number, goesOn: (line: Line) => boolean): number {
    let end = lines[at]?.end ?? start;
    builder.copy(start, end);
    for (let next = at + 1; ; next++) {
      const line = lines[next];
      if (line === undefined || !goesOn(line) || itemMarker(lines, next) !== undefined) return next;
      builder.copy(end, line.end);
      end = line.end;
    }
  }

  return (lines: readonly Line[], opening: boolean): void => {
    const wrapped = isWrapped(source, lines);
    const headed = headsParagraph(source, lines, opening, wrapped);
    let noTableUntil = 0;
    let at = 0;
    while (at < lines.length) {
      const line = lines[at];
      if (line === undefined) return;
      const columns = at < noTableUntil ? 0 : readColumns(source, lines, at);
      if (typeof columns === 'object') {
        list = undefined;
        copyTable(builder, columns);
        at += columns.lines;
        continue;
      }
      noTableUntil = Math.max(noTableUntil, at + columns);
      const marker = itemMarker(lines, at);
      if (marker !== undefined) {
        list = { id: list?.id ?? builder.nextList(), number: marker.number ?? 0 };
        builder.start({ kind: 'item', list: list.id });
        at = copyLines(lines, at, marker.text, (next) => isIndented(next) || beginsLower(source, next.start));
        continue;
      }
      list = undefined;
      const heading = at === 0 && headed;
      builder.start(heading ? { kind: 'heading', level: opening ? 1 : 2 } : { kind: 'paragraph' });
      if (isRuler(source, line)) at++;
      else at = copyLines(lines, at, line.start, (next) => wrapped && !heading && !isRuler(source, next));
    }
  };
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
