// Judgements on lines of plain text that carry no marks: what is a heading, what goes on from the line before.
import { hasDigit, hasLetter } from './characters.ts';
import { beginsLower, type Line } from './plainLines.ts';
import type { Span } from './span.ts';

const longestHeading = 90;
/** A title that no line is broken in may be longer. */
const longestTitle = 140;
/** A line that is broken to a width is at least this long. */
const shortestFull = 40;

/** A line with more figures than this is no heading. */
const mostFigures = 3;

const wordsOf = (source: string, line: Span): readonly string[] => source.slice(line.start, line.end).split(/\s+/);

/** "1,613", "(+7", "44%", but not "1st". */
const isFigure = (word: string): boolean => hasDigit(word) && !hasLetter(word);

/** Short, with a letter, no stop at its end, and not a row of figures. */
export function looksLikeHeading(source: string, line: Span, longest = longestHeading): boolean {
  if (line.end - line.start >= longest || '.!?:;,…'.includes(source.charAt(line.end - 1))) return false;
  const words = wordsOf(source, line);
  return words.some(hasLetter) && words.filter(isFigure).length <= mostFigures;
}

/** "Andy Wilson (Ind) 211", "Valid votes: 8,265", "59 votes": a figure among the last two words of a short line. */
export function looksLikeResult(source: string, line: Line): boolean {
  return line.end - line.start < longestHeading && wordsOf(source, line).slice(-2).some(isFigure);
}

/** Whether a line goes on with the sentence of the line before it. */
function goesOn(source: string, before: Line, line: Line): boolean {
  const full = before.end - before.start >= shortestFull;
  if (source.charAt(before.end - 1) === ',' && full) return true;
  if (!beginsLower(source, line.start)) return false;
  return full || !looksLikeResult(source, before) || !looksLikeResult(source, line);
}

/** Whether the lines of a paragraph are prose broken to a width, rather than one statement a line. */
export function isWrapped(source: string, lines: readonly Line[]): boolean {
  return lines.some((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && goesOn(source, before, line);
  });
}

/** Whether the first line of a paragraph stands over the rest, or alone. */
export function headsParagraph(source: string, lines: readonly Line[], opening: boolean, wrapped: boolean): boolean {
  const [line, next] = lines;
  if (line === undefined || !looksLikeHeading(source, line)) return false;
  const result = looksLikeResult(source, line);
  if (next === undefined) return opening || !result;
  if (wrapped) {
    const stub = (line.end - line.start) * 5 < (next.end - next.start) * 3;
    return stub && !result && !goesOn(source, line, next);
  }
  if (opening) return !result || !looksLikeResult(source, next);
  return !result && (looksLikeResult(source, next) || !looksLikeHeading(source, next));
}

/** Whether the paragraph that opens a text with marks is a title without one: a short line over a longer one of prose. */
export function looksLikeTitle(source: string, { start, end }: Span): boolean {
  if (end - start >= longestTitle || source.slice(start, end).includes('\n')) return false;
  const [next = ''] = source
    .slice(end, end + 2 * longestTitle)
    .trimStart()
    .split('\n', 1);
  return (
    looksLikeHeading(source, { start, end }, longestTitle) &&
    next.length > end - start &&
    !'#|>-+='.includes(next.charAt(0))
  );
}
