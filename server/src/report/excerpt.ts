// The line that a finding is in, cut to the width of the terminal, and a line of carets under the figure.
import type { Range } from '../protocol.ts';
import { columnsOf, visible } from './visible.ts';

export interface Excerpt {
  readonly line: string;
  /** Spaces, then carets: stands under `line`. */
  readonly carets: string;
}

/** A figure that runs over the end of its line is underlined up to there. */
export function excerptOf(text: string, range: Range, width: number): Excerpt {
  const lineStart = lastBreakBefore(text, range.start);
  const lineEnd = firstBreakFrom(text, range.start);
  const end = Math.max(Math.min(range.end, lineEnd), range.start);
  const room = Math.max(width - (end - range.start), 0);
  let from = lineStart;
  let to = lineEnd;
  if (lineEnd - lineStart > width) {
    // Two thirds of the room to what comes before: the count and the name that a share belongs to.
    from = Math.max(lineStart, range.start - Math.floor((room * 2) / 3));
    to = Math.min(lineEnd, from + width);
    from = Math.max(lineStart, Math.min(from, to - width));
    if (from > lineStart) from = wordStartFrom(text, from, range.start);
    if (to < lineEnd) to = wordEndBefore(text, to, end);
  }
  const before = (from > lineStart ? '… ' : '') + visible(text.slice(from, range.start));
  const figure = visible(text.slice(range.start, end));
  const after = visible(text.slice(end, to)) + (to < lineEnd ? ' …' : '');
  return {
    line: (before + figure + after).trimEnd(),
    carets: ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(columnsOf(figure), 1)),
  };
}

function lastBreakBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

function firstBreakFrom(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function wordStartFrom(text: string, offset: number, limit: number): number {
  const space = text.indexOf(' ', offset);
  return space >= 0 && space < limit ? space + 1 : offset;
}

function wordEndBefore(text: string, offset: number, limit: number): number {
  const space = text.lastIndexOf(' ', offset);
  return space > limit ? space : offset;
}
