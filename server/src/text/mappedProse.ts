// A finished prose: the text and its blocks, and the way back to the source.
import { type Escape, escapeNothing, shareOut } from './edits.ts';
import { createOffsetMap, type Segment } from './offsets.ts';
import type { Block, Prose } from './prose.ts';
import type { Span } from './span.ts';

export interface Parts {
  readonly blocks: readonly Block[];
  /** For each block, how new text in it is spelt. */
  readonly escapes: readonly Escape[];
  readonly segments: readonly Segment[];
  readonly comments: readonly Span[];
}

export function createProse(source: string, text: string, { blocks, escapes, segments, comments }: Parts): Prose {
  const map = createOffsetMap(segments, text.length);

  function escapeAt(offset: number): Escape {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.end ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return escapes[low] ?? escapeNothing;
  }

  return {
    source,
    text,
    blocks,
    comments,
    sourceSpan: (span: Span) => map.sourceSpan(span),
    sourceEdits(span, newText) {
      const runs = map.runs(span);
      const place = map.sourceSpan(span);
      const spread = runs.length > 0 ? runs : [{ length: 0, ...place }];
      return shareOut(spread, source, newText, escapeAt(span.start));
    },
  };
}
