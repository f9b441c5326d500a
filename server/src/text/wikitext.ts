// Reads the wikitext of MediaWiki: headings, paragraphs, lists, tables; templates, notes and pictures are out of sight.
import { copyMarked, isEmphasis, type Marks, near } from './inlineMarks.ts';
import { masked, unmasked } from './masked.ts';
import { type Line, readLines } from './plainLines.ts';
import type { Prose } from './prose.ts';
import { createProseBuilder, type ProseBuilder } from './proseBuilder.ts';
import { hiddenInWikitext, shown } from './wikitextHidden.ts';

const marks: Marks = {
  first: new Set("'[]<{}|_&"),
  read(source, at, end) {
    const char = source.charAt(at);
    if (char === "'") return source.startsWith("''", at) ? { end: runEnd(source, at, "'") } : undefined;
    if (char === '[') return linkStart(source, at, end);
    if (char === ']') return { end: source.startsWith(']]', at) ? at + 2 : at + 1 };
    if (char === '<') {
      const close = near(source, '>', at, end);
      const isTag = close !== undefined && /^<\/?[a-z]/i.test(source.slice(at, at + 3));
      return isTag ? { end: close + 1, gap: /^<br/i.test(source.slice(at, at + 3)) } : undefined;
    }
    if (char === '&') return source.startsWith('&nbsp;', at) ? { end: at + 6, text: '\u00a0' } : undefined;
    if (char === '_') return source.startsWith('__', at) && isEmphasis(source, at, 2) ? { end: at + 2 } : undefined;
    const head = char === '{' ? shown.exec(source.slice(at, at + 30))?.[0] : undefined;
    if (head !== undefined) return { end: at + head.length };
    return source.startsWith('{{', at) || source.startsWith('}}', at) ? { end: at + 2 } : undefined;
  },
};

export function readWikitext(source: string): Prose {
  const { hidden, comments } = hiddenInWikitext(source);
  const seen = masked(source, hidden, false);
  const builder = createProseBuilder(seen);
  for (const { start, end } of comments) builder.comment(start, end);
  const lines = readLines(seen);
  const lists = new Map<string, number>();
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line === undefined) break;
    if (seen.startsWith('{|', line.start)) {
      at = readTable(builder, seen, lines, at);
      builder.start({ kind: 'paragraph' });
      continue;
    }
    readLine(builder, seen, line, lists);
    at++;
  }
  return unmasked(source, builder.finish());
}

function readLine(builder: ProseBuilder, source: string, line: Line, lists: Map<string, number>): void {
  const { start, end, first } = line;
  const heading = headingOf(source, line);
  const marker = /^[*#:;]{1,20}/.exec(source.slice(start, start + 20))?.[0];
  if (heading !== undefined) {
    lists.clear();
    builder.start({ kind: 'heading', level: heading });
    copyMarked(builder, source, start + heading, end - heading, marks);
  } else if (marker !== undefined) {
    const list = lists.get(marker) ?? builder.nextList();
    lists.set(marker, list);
    builder.start({ kind: 'item', list });
    copyMarked(builder, source, start + marker.length, end, marks);
  } else if (!source.startsWith('----', start)) {
    if (first || lists.size > 0) builder.start({ kind: 'paragraph' });
    else builder.blank();
    lists.clear();
    copyMarked(builder, source, start, end, marks);
  }
}

/** The level of a heading: how many signs stand before and behind it. */
function headingOf(source: string, { start, end }: Line): number | undefined {
  if (source.charAt(start) !== '=' || source.charAt(end - 1) !== '=') return undefined;
  const level = Math.min(runEnd(source, start, '=') - start, 6);
  return end - start > 2 * level && source.startsWith('='.repeat(level), end - level) ? level : undefined;
}

/** Reads a table from the line on that opens it. Returns the index of the line after. */
function readTable(builder: ProseBuilder, source: string, lines: readonly Line[], first: number): number {
  const table = builder.nextTable();
  let row = 0;
  let column = 0;
  for (let at = first + 1; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || source.startsWith('|}', line.start)) return at + 1;
    const { start, end } = line;
    if (source.startsWith('|-', start)) {
      if (column > 0) row++;
      column = 0;
    } else if (source.startsWith('|+', start)) {
      builder.start({ kind: 'caption' });
      copyMarked(builder, source, behindAttributes(source, start + 2, end), end, marks);
    } else if (source.charAt(start) === '|' || source.charAt(start) === '!') {
      const header = source.charAt(start) === '!';
      for (const { from, to } of cellsIn(source, start + 1, end, header)) {
        const width =
          Math.min(
            Number(/colspan\s*=\s*"?(\d{1,2})/i.exec(source.slice(from, Math.min(to, from + 200)))?.[1] ?? 1),
            50,
          ) || 1;
        builder.start({ kind: 'cell', cell: { table, row, column, width, header } });
        copyMarked(builder, source, behindAttributes(source, from, to), to, marks);
        column += width;
      }
    } else {
      builder.blank();
      copyMarked(builder, source, start, end, marks);
    }
  }
  return lines.length;
}

function cellsIn(source: string, start: number, end: number, header: boolean) {
  const cells: { from: number; to: number }[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const parts = source.startsWith('||', at) || (header && source.startsWith('!!', at));
    if (!parts) continue;
    cells.push({ from, to: at });
    from = at + 2;
    at++;
  }
  return [...cells, { from, to: end }];
}

/** Where the text of a cell begins, behind attributes: 'align="right" | 12,345'. */
function behindAttributes(source: string, start: number, end: number): number {
  const head = source.slice(start, Math.min(end, start + 300));
  const bar = head.indexOf('|');
  return bar > 0 && head.lastIndexOf('[[', bar) < 0 && /=/.test(head.slice(0, bar)) ? start + bar + 1 : start;
}

/** The part of a link that is not shown: "[[Page|", "[[", "[https://…  ". */
function linkStart(source: string, at: number, end: number) {
  if (source.startsWith('[[', at)) {
    const close = near(source, ']]', at, end);
    const bar = near(source, '|', at, close ?? at);
    return { end: bar === undefined ? at + 2 : bar + 1 };
  }
  if (!/^\[(?:https?:|mailto:|\/\/)/.test(source.slice(at, at + 10))) return undefined;
  const close = near(source, ']', at, end);
  const space = near(source, ' ', at, close ?? at);
  return { end: space ?? (close === undefined ? at + 1 : close) };
}

function runEnd(source: string, at: number, sign: string): number {
  let end = at;
  while (source.charAt(end) === sign) end++;
  return end;
}
