// Writing prose back: the edits of the source that put new text where a range of prose stands.
import type { Run } from './offsets.ts';

export interface SourceEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Spells prose in the source's own notation. */
export type Escape = (text: string) => string;

export const escapeNothing: Escape = (text) => text;

export const escapeHtml: Escape = (text) => text.replace(/[&<>]/g, (mark) => entities.get(mark) ?? mark);

/** For attribute values, quoted or not. */
export const escapeAttribute: Escape = (text) => text.replace(/[&<>"'`=\s]/g, (mark) => entities.get(mark) ?? mark);

export const escapeMarkdown: Escape = (text) => text.replace(/[\\`*_[\]<|]/g, (mark) => `\\${mark}`);

export const escapeLatex: Escape = (text) => text.replace(/[%&#_$]/g, '\\$&').replace(/\u202f/g, '\\,');

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/**
 * Shares `newText` out over the runs so that the markup between them stays where it is: each run gets as many
 * characters as it had (at least one while there are any, since emptied emphasis marks would show), the last the rest.
 */
export function shareOut(runs: readonly Run[], source: string, newText: string, spell: Escape): readonly SourceEdit[] {
  const edits: SourceEdit[] = [];
  let used = 0;
  for (const [index, run] of runs.entries()) {
    const left = runs.length - 1 - index;
    const most = Math.max(newText.length - used - left, Math.min(newText.length - used, 1));
    const size = left === 0 ? newText.length - used : Math.min(run.length, most);
    const share = spell(newText.slice(used, used + size));
    used += size;
    if (runs.length === 1 || share !== source.slice(run.start, run.end)) {
      edits.push({ start: run.start, end: run.end, newText: share });
    }
  }
  return edits;
}
