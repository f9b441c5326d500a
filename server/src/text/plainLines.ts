// The lines of a plain text, whatever ends them, and what each begins with.
import { isDigit, isInvisible, isLineEnd, isSpace } from './characters.ts';
import type { Span } from './span.ts';

/** A line that is not blank. `start` and `end` leave out the white space around its text. */
export interface Line extends Span {
  /** Where the line itself starts, before any indent. */
  readonly indent: number;
  /** Whether a blank line, or the start of the file, comes before. */
  readonly first: boolean;
}

export interface Marker {
  /** Where the text after the marker starts. */
  readonly text: number;
  /** The number of a numbered item. */
  readonly number?: number;
}

export function readLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  let first = true;
  let indent = 0;
  for (let index = 0; index <= source.length; index++) {
    const code = index < source.length ? source.charCodeAt(index) : 0x0a;
    if ((code > 0x0d && code < 0x85) || !isLineEnd(code)) continue;
    const start = skipBlank(source, indent, index);
    if (start < index) {
      let end = index;
      while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
      lines.push({ indent, start, end, first });
      first = false;
    } else if (index > indent || !isCarriageReturnBefore(source, index)) first = true;
    indent = index + 1;
  }
  return lines;
}

/** CR LF is one line end, not an empty line. */
const isCarriageReturnBefore = (source: string, index: number): boolean =>
  source.charCodeAt(index) === 0x0a && source.charCodeAt(index - 1) === 0x0d;

const isBlank = (code: number): boolean => isSpace(code) || code === 0xa0 || isInvisible(code);

export function skipBlank(source: string, start: number, end: number): number {
  let index = start;
  while (index < end && isBlank(source.charCodeAt(index))) index++;
  return index;
}

export const isIndented = (line: Line): boolean => line.start - line.indent >= 2;

export function beginsLower(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  const point = source.codePointAt(at);
  return point !== undefined && /^\p{Ll}/u.test(String.fromCodePoint(point));
}

const bullets = '•‣◦▪▫●○■□·∙–—-*+';

/** The bullet or number that a line begins with. */
export function readMarker(source: string, line: Line): Marker | undefined {
  const { start, end } = line;
  const next = source.charCodeAt(start + 1);
  if (next > 0x39 && next < 0x85) return undefined;
  if (bullets.includes(source.charAt(start))) return markerEnd(source, start + 1, end);
  let index = start;
  while (index < end && index - start < 3 && isDigit(source.charCodeAt(index))) index++;
  if (index === start || (source.charAt(index) !== '.' && source.charAt(index) !== ')')) return undefined;
  const marker = markerEnd(source, index + 1, end);
  return marker && { number: Number(source.slice(start, index)), ...marker };
}

function markerEnd(source: string, at: number, end: number): Marker | undefined {
  const text = skipBlank(source, at, end);
  return text > at && text < end ? { text } : undefined;
}
