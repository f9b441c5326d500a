// A prose written out line by line, one block a line, so that a test can show what was read.
import type { Format } from '../../server/src/protocol.ts';
import type { Block, Prose } from '../../server/src/text/prose.ts';
import { readProse } from '../../server/src/text/read.ts';

/** "heading1 Results", "item#0 Yes 44.7%", "cell 0:1,2 1,067" (table 0, row 1, column 2; `x2` its width, `H` a head). */
export function outline(prose: Prose): readonly string[] {
  return prose.blocks.map((block) => `${describe(block)} ${prose.text.slice(block.start, block.end)}`);
}

export const outlineOf = (source: string, format: Format): readonly string[] => outline(readProse(source, format));

function describe({ kind, level, list, cell }: Block): string {
  const place = cell && ` ${cell.table}:${cell.row},${cell.column}`;
  const spread = cell && cell.width > 1 ? `x${cell.width}` : '';
  return `${kind}${level ?? ''}${list === undefined ? '' : `#${list}`}${place ?? ''}${spread}${cell?.header ? 'H' : ''}`;
}

/** The range of `part`, which must stand in the prose once. */
export function find(prose: Prose, part: string): { readonly start: number; readonly end: number } {
  const start = prose.text.indexOf(part);
  if (start < 0 || prose.text.indexOf(part, start + 1) >= 0) throw new Error(`“${part}” does not stand there once`);
  return { start, end: start + part.length };
}

/** The source with `part` of its prose put otherwise. */
export function rewrite(prose: Prose, part: string, newText: string): string {
  let { source } = prose;
  for (const edit of [...prose.sourceEdits(find(prose, part), newText)].reverse()) {
    source = source.slice(0, edit.start) + edit.newText + source.slice(edit.end);
  }
  return source;
}
