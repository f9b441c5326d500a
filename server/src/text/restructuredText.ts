// Reads reStructuredText: titles, paragraphs, lists, tables; comments, code, pictures and options are left out.
import { copyMarked } from './inlineMarks.ts';
import { isIndented, type Line, readLines } from './plainLines.ts';
import type { Prose } from './prose.ts';
import { createProseBuilder } from './proseBuilder.ts';
import { rstMarks } from './rstMarks.ts';
import { gridTable, type RstTable, simpleTable } from './rstTables.ts';

/** Directives whose contents are prose of the article. */
const prose =
  /^(?:figure|table|note|warning|tip|hint|important|caution|attention|admonition|topic|sidebar|epigraph|highlights|pull-quote|container|rubric|compound|class|list-table|line-block|parsed-literal)::/;
const adornment = /^([=\-`:'"~^_*+#<>.!$%&(),/;?@[\\\]{|}])\1{2,}$/;
const bullet = /^(?:[*+•–-]|#\.|\(?\d{1,3}[.)])[ \t]+(?:-[ \t]+)?/;
const field = /^:[\w -]{1,40}:(?:[ \t]|$)/;

export function readRestructuredText(source: string): Prose {
  const builder = createProseBuilder(source);
  const lines = readLines(source);
  const levels: string[] = [];
  let list: number | undefined;
  let fresh = true;
  /** Lines that are indented by more than this are out of sight, while it is set. */
  let hidden: number | undefined;

  function heading(line: Line, style: string): void {
    const known = levels.indexOf(style);
    if (known < 0) levels.push(style);
    list = undefined;
    builder.start({ kind: 'heading', level: Math.min((known < 0 ? levels.length - 1 : known) + 1, 6) });
    copyMarked(builder, source, line.start, line.end, rstMarks);
    fresh = true;
  }

  function table({ rows, lines: count, header }: RstTable): number {
    const id = builder.nextTable();
    for (const [row, cells] of rows.entries())
      for (const [column, pieces] of cells.entries()) {
        builder.start({ kind: 'cell', cell: { table: id, row, column, width: 1, header: row < header } });
        for (const { start, end } of pieces) {
          builder.blank();
          copyMarked(builder, source, start, end, rstMarks);
        }
      }
    fresh = true;
    return count;
  }

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const indent = line.start - line.indent;
    if (hidden !== undefined && indent > hidden) continue;
    hidden = undefined;
    if (line.first) fresh = true;
    const words = source.slice(line.start, Math.min(line.end, line.start + 200));
    const found = gridTable(source, lines, at) ?? simpleTable(source, lines, at);
    const under = lines[at + 1];
    if (found) at += table(found) - 1;
    else if (words.startsWith('.. ') || words === '..') {
      if (!prose.test(words.slice(3))) hidden = indent;
      fresh = true;
    } else if (isAdornment(source, line)) {
      const title = lines[at + 1];
      if (title && !isAdornment(source, title) && isAdornment(source, lines[at + 2])) {
        heading(title, `over ${source.charAt(line.start)}`);
        at += 2;
      } else fresh = true;
    } else if (
      fresh &&
      under &&
      !under.first &&
      isAdornment(source, under) &&
      under.end - under.start >= Math.min(line.end - line.start, 4)
    ) {
      heading(line, source.charAt(under.start));
      at++;
    } else if (words.startsWith('>>>') || (fresh && field.test(words))) hidden = indent;
    else {
      const marker = bullet.exec(words)?.[0] ?? (words.startsWith('| ') ? '| ' : '');
      if (marker !== '') {
        list ??= builder.nextList();
        builder.start({ kind: 'item', list });
      } else if (fresh) {
        if (!isIndented(line)) list = undefined;
        builder.start({ kind: 'paragraph' });
      } else builder.blank();
      copyMarked(builder, source, line.start + marker.length, line.end, rstMarks);
      fresh = false;
      if (source.startsWith('::', line.end - 2) && lines[at + 1]?.first !== false) hidden = indent;
    }
  }
  return builder.finish();
}

function isAdornment(source: string, line: Line | undefined): boolean {
  if (line === undefined || line.end - line.start > 300) return false;
  return adornment.test(source.slice(line.start, line.end));
}
