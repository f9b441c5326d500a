// The tree of a Markdown text. Of a text that was parsed before and has been edited since, only the blocks about the edit
// are parsed anew.
import { type Tree, TreeFragment } from '@lezer/common';
import { parser as commonMark, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { changeOf } from './change.ts';

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
