// The lines of a text, which end in LF, CRLF or CR.
import { lastAtMostNear } from './search.ts';

/** Both counted from 1; the column in UTF-16 code units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Goes through the text once, and tells the line and column of any of its offsets. */
export function linesOf(text: string): (offset: number) => LinePlace {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const before = starts.length;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1))
    if (text.charCodeAt(at + 1) !== lineFeed) starts.push(at + 1);
  if (starts.length > before) starts.sort((a, b) => a - b);
  const startOf = (line: number): number => starts[line] ?? 0;
  const lineAt = lastAtMostNear(starts.length, startOf);
  return (offset) => {
    const line = lineAt(offset);
    return { line: line + 1, column: offset - startOf(line) + 1 };
  };
}

const lineFeed = 10;
