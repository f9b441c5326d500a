// A text of the same length in which some stretches are out of sight, to be read by a reader that does not know of them.
import type { Prose } from './prose.ts';
import type { Span } from './span.ts';

export interface Hidden extends Span {
  /** Whether words on both sides of it stay apart. */
  readonly gap: boolean;
}

/** A character that every reader passes over. */
const unseen = '\u00ad';

/** @param hidden in order and apart. Line ends in them stay where `lines` is true. */
export function masked(source: string, hidden: readonly Hidden[], lines: boolean): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, gap } of hidden) {
    const filler = gap ? ' ' : unseen;
    const covered = source.slice(start, end);
    pieces.push(source.slice(at, start), lines ? covered.replace(/[^\r\n]/g, filler) : filler.repeat(covered.length));
    at = end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}

/** What was read of a masked text, as read of the text itself. */
export function unmasked(source: string, prose: Prose, comments: readonly Span[] = prose.comments): Prose {
  return { ...prose, source, comments };
}
