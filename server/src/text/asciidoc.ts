// Reads AsciiDoc: titles, paragraphs, lists, tables, captions; comments, attributes, code and pictures are left out.
import { asciidocMarks } from './asciidocMarks.ts';
import { copyMarked } from './inlineMarks.ts';
import { type Line, readLines } from './plainLines.ts';
import type { Prose } from './prose.ts';
import { createProseBuilder, type ProseBuilder } from './proseBuilder.ts';

/** Lines that open a block of something else than prose, up to the same line again. */
const closed = /^(?:\/{4,}|-{4,}|\.{4,}|\+{4,}|`{3,}.*)$/;
/** Lines that open and close a block of prose, or show nothing themselves. */
const bare = /^(?:={4,}|\*{4,}|_{4,}|--|<<<|'{3,}|\+|\[.*\]|:[^:\s][^:]{0,60}:.*|\/\/(?!\/).*)$/;
const macro = /^(?:image|video|audio|include|toc|ifdef|ifndef|ifeval|endif|anchor)::/;
const bullet = /^(?:[*.]{1,5}|-|\d{1,3}\.|<(?:\d+|\.)>)[ \t]+/;
const term = /^([^:\n]{1,120}?):{2,4}(?:[ \t]+|$)/;

export function readAsciidoc(source: string): Prose {
  const builder = createProseBuilder(source);
  const lines = readLines(source);
  let list: number | undefined;
  let fresh = true;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const words = source.slice(line.start, Math.min(line.end, line.start + 300));
    if (line.first) fresh = true;
    if (/^[|,:]={3,}$/.test(words)) {
      at = readTable(builder, source, lines, at);
      fresh = true;
    } else if (closed.test(words)) {
      at = skipBlock(source, lines, at, words.replace(/^(`{3,}).*/, '$1'));
      fresh = true;
    } else if (bare.test(words) || macro.test(words)) fresh = true;
    else {
      const mark = markOf(words);
      if (mark.kind !== 'paragraph' || fresh) {
        if (mark.kind !== 'item' && (mark.kind === 'heading' || line.first)) list = undefined;
        if (mark.kind === 'item') list ??= builder.nextList();
        builder.start({
          kind: mark.kind,
          ...(mark.level !== undefined && { level: mark.level }),
          ...(mark.kind === 'item' && list !== undefined && { list }),
        });
      } else builder.blank();
      copyMarked(builder, source, line.start + mark.length, line.end, asciidocMarks);
      fresh = mark.kind === 'heading' || mark.kind === 'caption';
    }
  }
  return builder.finish();
}

interface Opening {
  readonly kind: 'heading' | 'item' | 'caption' | 'paragraph';
  /** Characters of the sign before the text. */
  readonly length: number;
  readonly level?: number;
}

function markOf(words: string): Opening {
  const title = /^(={1,6}|#{1,6})[ \t]+/.exec(words);
  if (title) return { kind: 'heading', level: title[1]?.length ?? 1, length: title[0].length };
  if (/^\.[^\s.]/.test(words)) return { kind: 'caption', length: 1 };
  const item = bullet.exec(words);
  if (item) return { kind: 'item', length: item[0].length };
  return term.test(words) ? { kind: 'item', length: 0 } : { kind: 'paragraph', length: 0 };
}

/** The index of the line that closes a block, or of the last line. */
function skipBlock(source: string, lines: readonly Line[], first: number, close: string): number {
  let at = first + 1;
  while (at < lines.length && source.slice(lines[at]?.start ?? 0, lines[at]?.end ?? 0) !== close) at++;
  return at;
}

/** Reads a table from the line on that opens it: as many columns as its first line has cells. Returns its last line. */
function readTable(builder: ProseBuilder, source: string, lines: readonly Line[], first: number): number {
  const table = builder.nextTable();
  const close = source.slice(lines[first]?.start ?? 0, lines[first]?.end ?? 0);
  const cells: { from: number; to: number }[] = [];
  let columns = columnsOf(source, lines[first - 1]);
  let headed = false;
  let at = first + 1;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || source.slice(line.start, line.end) === close) break;
    const found = cellsIn(source, line, cells);
    if (at === first + 1) headed = found > 1 && lines[at + 1]?.first === true;
    columns ??= found;
  }
  const width = Math.max(columns ?? 1, 1);
  const header = headed || /header/.test(source.slice(lines[first - 1]?.start ?? 0, lines[first - 1]?.end ?? 0));
  for (const [index, { from, to }] of cells.entries()) {
    const [row, column] = [Math.floor(index / width), index % width];
    builder.start({ kind: 'cell', cell: { table, row, column, width: 1, header: header && row === 0 } });
    copyMarked(builder, source, from, to, asciidocMarks);
  }
  return at;
}

/** As many columns as 'cols="1,2,>1"' or 'cols="3*"' says. */
function columnsOf(source: string, line: Line | undefined): number | undefined {
  const said =
    line && /^\[.*cols="?([^"\]]{1,200})/.exec(source.slice(line.start, Math.min(line.end, line.start + 300)))?.[1];
  if (said === undefined) return undefined;
  const times = /^(\d{1,2})\*/.exec(said)?.[1];
  return times === undefined ? said.split(/[,;]/).length : Number(times);
}

/** Takes the cells that begin in a line; text before the first goes on with the one before. Answers how many begin. */
function cellsIn(source: string, { start, end }: Line, cells: { from: number; to: number }[]): number {
  let found = 0;
  for (let at = start; at < end; at++) {
    if (source.charAt(at) !== '|' || source.charAt(at - 1) === '\\') continue;
    // What a cell is like may stand right before its bar: "2+|", "a|", ">s|".
    const spec = /(?:^|\s)(?:[\d.]+[+*])?[<^>.]*[adehlms]?$/.exec(source.slice(Math.max(start, at - 8), at))?.[0] ?? '';
    const last = cells.at(-1);
    if (last && found > 0) last.to = at - spec.trimStart().length;
    cells.push({ from: at + 1, to: end });
    found++;
  }
  const last = cells.at(-1);
  if (found === 0 && last) last.to = end;
  return found;
}
