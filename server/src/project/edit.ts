// Adds a rule to the text of a project file, and leaves what else stands there as it is.
import { applyEdits, modify } from 'jsonc-parser';
import type { Edit } from '../protocol.ts';
import type { BaseRule, IgnoreRule } from './project.ts';
import { treeOf } from './tree.ts';

export type NewRule = { readonly ignore: IgnoreRule } | { readonly bases: BaseRule };

/** The edits of the file; undefined where it is no JSON, or where what stands there is no list. An empty text becomes a file. */
export function rulesAdded(text: string, rule: NewRule): readonly Edit[] | undefined {
  const [key, value] = 'ignore' in rule ? (['ignore', rule.ignore] as const) : (['bases', rule.bases] as const);
  if (text.trim() === '')
    return [{ start: 0, end: text.length, newText: `${JSON.stringify({ [key]: [value] }, null, 2)}\n` }];
  const { root, fault } = treeOf(text);
  if (fault || root?.type !== 'object' || text.startsWith('\uFEFF')) return undefined;
  const member = root.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
  if (member && member.type !== 'array') return undefined;
  const list = member?.children ?? [];
  const earlier = 'bases' in rule ? list.findIndex((child) => isAbout(child, rule.bases)) : -1;
  const at = earlier >= 0 ? earlier : list.length;
  const tabs = /\n\t/.test(text);
  const formattingOptions = { insertSpaces: !tabs, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  const edits = member
    ? modify(text, [key, at], value, { formattingOptions, isArrayInsertion: earlier < 0 })
    : modify(text, [key], [value], { formattingOptions });
  return treeOf(applyEdits(text, edits)).fault
    ? undefined
    : edits.map(({ offset, length, content }) => ({ start: offset, end: offset + length, newText: content }));
}

/** Whether a rule chooses a base for the same contest of the same article. */
function isAbout({ children = [] }: NonNullable<ReturnType<typeof treeOf>['root']>, rule: BaseRule): boolean {
  const own = new Map(children.map((child) => [child.children?.[0]?.value, child.children?.[1]?.value]));
  return own.get('article') === rule.article && own.get('contest') === rule.contest;
}
