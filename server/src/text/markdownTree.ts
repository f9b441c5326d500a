// The tree of a Markdown text. Of a text that was parsed before and has been edited since, only the blocks about the edit
// are parsed anew.
import { type Tree, TreeFragment } from '@lezer/common';
import { parser as commonMark, Strikethrough, Table, TaskList } from '@lezer/markdown';

/** GitHub's dialect but for bare addresses, on which the parser takes quadratic time; copyRun leaves them out. */
const parser = commonMark.configure([Table, Strikethrough, TaskList]);

/** Owned by whoever parses one text again and again. */
export interface TreeMemory {
  last?: { readonly body: string; readonly tree: Tree };
}

export function parseMarkdown(body: string, memory: TreeMemory): Tree {
  const { last } = memory;
  const known = last ? TreeFragment.applyChanges(TreeFragment.addTree(last.tree), [changeOf(last.body, body)]) : [];
  const tree = parser.parse(body, known);
  memory.last = { body, tree };
  return tree;
}

/** The one stretch of the old text that gave way to a stretch of the new. */
function changeOf(before: string, after: string): { fromA: number; toA: number; fromB: number; toB: number } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head + step <= shorter && before.slice(head, head + step) === after.slice(head, head + step)) head += step;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  const [end, last] = [before.length - 1, after.length - 1];
  const lastOf = (text: string): string => text.slice(text.length - tail - step, text.length - tail);
  while (tail + step <= shorter - head && lastOf(before) === lastOf(after)) tail += step;
  while (tail < shorter - head && before.charCodeAt(end - tail) === after.charCodeAt(last - tail)) tail++;
  return { fromA: head, toA: before.length - tail, fromB: head, toB: after.length - tail };
}

/** So many characters are compared at once, which takes V8 hardly longer than to compare one. */
const step = 1000;
