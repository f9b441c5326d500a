// How far a Markdown file may go before it is read as plain text: the parser's time grows with the square of some marks.
import { stopsIn } from './search.ts';

/** Marks of emphasis, links, code, tags and quotation in one paragraph; no article comes near. */
const mostMarks = 1000;
/** Quotation and list markers at the start of one line. */
const mostNested = 60;

const marksAndEnds = /[*_[\]`<>~!\r\n]/g;
const bulletLike = new Set([...'-*+.)'].map((mark) => mark.charCodeAt(0)));

export function isTame(source: string): boolean {
  let count = 0;
  let lineStart = 0;
  const nextOf = stopsIn(source, marksAndEnds);
  for (let index = nextOf(0); ; index = nextOf(index + 1)) {
    const code = index < source.length ? source.charCodeAt(index) : 0x0a;
    if (code !== 0x0a && code !== 0x0d) {
      if (++count > mostMarks) return false;
      continue;
    }
    if (startsBlock(source, lineStart, index)) count = 0;
    if (countNested(source, lineStart, index) > mostNested) return false;
    if (index >= source.length) return true;
    lineStart = index + 1;
  }
}

/** A blank line, a row of a table, a bullet or a heading ends the paragraph before it. */
function startsBlock(source: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  const first = source.charAt(at);
  if (at === end || first === '|' || first === '#') return true;
  return (first === '-' || first === '*' || first === '+') && isBlank(source.charCodeAt(at + 1));
}

function countNested(source: string, start: number, end: number): number {
  let nested = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x3e) nested++;
    else if (bulletLike.has(code) && isBlank(source.charCodeAt(at + 1))) nested++;
    else if (!isBlank(code) && (code < 0x30 || code > 0x39)) break;
  }
  return nested;
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09;
