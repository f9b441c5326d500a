// How far a Markdown file may go before it is read as plain text: the parser's time grows with the square of some marks.

/** Marks of emphasis, links, code, tags and quotation in one paragraph; no article comes near. */
const mostMarks = 1000;
/** Quotation and list markers at the start of one line. */
const mostNested = 60;

/** By code unit, the mark's own place set. */
const marks = new Uint8Array(128);
for (const mark of '*_[]`<>~!') marks[mark.charCodeAt(0)] = 1;
const bulletLike = new Set([...'-*+.)'].map((mark) => mark.charCodeAt(0)));

export function isTame(source: string): boolean {
  let count = 0;
  let lineStart = 0;
  for (let index = 0; index <= source.length; index++) {
    const code = index < source.length ? source.charCodeAt(index) : 0x0a;
    if (marks[code] === 1 && ++count > mostMarks) return false;
    if (code !== 0x0a && code !== 0x0d) continue;
    if (startsBlock(source, lineStart, index)) count = 0;
    if (countNested(source, lineStart, index) > mostNested) return false;
    lineStart = index + 1;
  }
  return true;
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
