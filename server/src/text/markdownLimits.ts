// How far a Markdown file may go before it is read as plain text: the parser's time grows with the square of some marks.

/** Marks of emphasis, links, code, tags and quotation in one paragraph; no article comes near. */
const mostMarks = 1000;
/** Quotation and list markers at the start of one line. */
const mostNested = 60;

const marks = '*_[]`<~!(:@>';

export function isTame(source: string): boolean {
  let count = 0;
  let lineStart = 0;
  for (let index = 0; index <= source.length; index++) {
    const char = source.charAt(index);
    if (index < source.length && char !== '\n' && char !== '\r') {
      if (marks.includes(char) && ++count > mostMarks) return false;
      continue;
    }
    const line = source.slice(lineStart, Math.min(index, lineStart + 1000));
    if (countNested(line) > mostNested) return false;
    if (/^\s*$|^ {0,3}(?:[-*+] |#|\|)/.test(line)) count = 0;
    lineStart = index + 1;
  }
  return true;
}

function countNested(line: string): number {
  let nested = 0;
  for (const char of line) {
    if (char === '>' || char === '-' || char === '*' || char === '+' || char === '.' || char === ')') nested++;
    else if (!/[\s\d]/.test(char)) break;
  }
  return nested;
}
