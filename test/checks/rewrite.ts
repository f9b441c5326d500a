// Writes into a page what the engine says of its passages, for a person to read before it is kept.
import type { Edit, Finding } from '../../server/src/protocol.ts';
import { findingsIn, firstEdits } from './engine.ts';
import { type Case, silence } from './page.ts';

/** The page with these cases' answers written anew. */
export function rewritten(text: string, cases: readonly Case[]): string {
  const lines = text.split('\n');
  for (const { passage, answer } of cases.toReversed()) {
    const said = findingsIn(passage, 'markdown').flatMap((finding) => linesOf(finding, passage));
    lines.splice(answer.from, answer.to - answer.from, '', ...(said.length > 0 ? said : [silence]), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function linesOf(finding: Finding, passage: string): readonly string[] {
  const { from, to } = around(finding, passage);
  const listing = `- “${passage.slice(from, to)}” ${finding.code}: ${finding.message}`;
  return [listing, ...firstEdits(finding).map((edit) => fixOf(edit, passage))];
}

function fixOf(edit: Edit, passage: string): string {
  const { from, to } = around(edit, passage);
  const after = passage.slice(from, edit.start) + edit.newText + passage.slice(edit.end, to);
  return `- fix “${passage.slice(from, to)}” to “${after}”`;
}

/** The place, with as many words around it as make it unlike any other of the passage. */
function around({ start, end }: { start: number; end: number }, passage: string): { from: number; to: number } {
  const lineStart = passage.lastIndexOf('\n', start - 1) + 1;
  const found = passage.indexOf('\n', end);
  const lineEnd = found < 0 ? passage.length : found;
  let [from, to] = [start, end + (/^(%| per cent\b| percent\b)/.exec(passage.slice(end))?.[0].length ?? 0)];
  const vague = (): boolean => {
    const quote = passage.slice(from, to);
    return quote === '' || passage.indexOf(quote) !== passage.lastIndexOf(quote);
  };
  for (let step = 0; vague() && (from > lineStart || to < lineEnd); step++) {
    if (step % 2 === 0) from = Math.max(lineStart, passage.lastIndexOf(' ', from - 2) + 1);
    else to = Math.min(lineEnd, nextSpace(passage, to + 1, lineEnd));
  }
  return { from, to };
}

function nextSpace(passage: string, at: number, end: number): number {
  const space = passage.indexOf(' ', at);
  return space < 0 ? end : space;
}
