// Where things stand in the file: lines and columns of offsets, and figures put back from prose into source.
import type { Edit, Range } from '../protocol.ts';
import { type LinePlace, linesOf } from '../text/lines.ts';
import type { Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';

export interface Placed extends Range, LinePlace {}

export interface Places {
  readonly source: string;
  of(span: Span): Placed;
  /** The same for a range of the file. */
  at(span: Span): Placed;
  edits(span: Span, newText: string): readonly Edit[];
  text(span: Span): string;
}

export function placesIn(prose: Prose): Places {
  const { source } = prose;
  const placeOf = linesOf(source);
  const at = ({ start, end }: Span): Placed => ({ start, end, ...placeOf(start) });
  return {
    source,
    of: (span) => at(prose.sourceSpan(span)),
    at,
    edits: (span, newText) => prose.sourceEdits(span, newText),
    text: (span) => {
      const { start, end } = prose.sourceSpan(span);
      return source.slice(start, end);
    },
  };
}
