// Where things stand in the file: lines and columns of offsets, and figures put back from prose into source.
import type { Edit, Range } from '../protocol.ts';
import type { Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';

export interface Placed extends Range {
  readonly line: number;
  readonly column: number;
}

export interface Places {
  of(span: Span): Placed;
  /** The same for a range of the file. */
  at(span: Span): Placed;
  edits(span: Span, newText: string): readonly Edit[];
  text(span: Span): string;
}

/** Lines end in LF, CRLF or CR; both counts start from 1. */
export function placesIn(prose: Prose): Places {
  const { source } = prose;
  const starts = [0];
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((starts[mid] ?? 0) <= offset) low = mid;
      else high = mid - 1;
    }
    return low;
  };
  const at = ({ start, end }: Span): Placed => {
    const line = lineOf(start);
    return { start, end, line: line + 1, column: start - (starts[line] ?? 0) + 1 };
  };
  return {
    of: (span) => at(prose.sourceSpan(span)),
    at,
    edits: (span, newText) => prose.sourceEdits(span, newText),
    text: (span) => {
      const { start, end } = prose.sourceSpan(span);
      return source.slice(start, end);
    },
  };
}
