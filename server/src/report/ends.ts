// Where a finding ends, as reports for machines tell it.
import type { Finding } from '../protocol.ts';

/** The line and column behind its last character, both counted from 1. */
export function endOf({ line, column, start, end }: Finding, text: string): { line: number; column: number } {
  const lines = text.slice(start, end).split(/\r\n|[\r\n]/);
  const last = lines.at(-1) ?? '';
  return { line: line + lines.length - 1, column: (lines.length > 1 ? 1 : column) + last.length };
}
