// What the engine says of a passage, as far as a page has to list it.
import type { Edit, Finding, Format } from '../../server/src/protocol.ts';
import { createChecker } from '../../server/src/service.ts';

const checker = createChecker();

/** All findings but hints. */
export function findingsIn(text: string, format: Format): readonly Finding[] {
  const path = format === 'html' ? 'passage.html' : 'passage.md';
  return checker.check({ path, text, format }).findings.filter(({ severity }) => severity !== 'hint');
}

/** The edits of what would be offered first. */
export const firstEdits = ({ repairs }: Finding): readonly Edit[] => repairs[0]?.edits ?? [];

export function applied(text: string, edits: readonly Edit[]): string {
  const backwards = [...edits].sort((a, b) => b.start - a.start);
  return backwards.reduce((made, { start, end, newText }) => made.slice(0, start) + newText + made.slice(end), text);
}

/** One line a finding, for messages of a failing test. */
export const shown = (text: string, { start, end, code, message }: Finding): string =>
  `“${text.slice(start, end)}” ${code}: ${message}`;
