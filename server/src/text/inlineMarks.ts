// A stretch of text with marks in it: what is text is copied, each mark is left out, or stands for something else.
import type { ProseBuilder } from './proseBuilder.ts';

export interface Mark {
  /** Where the text goes on; beyond the mark's beginning. */
  readonly end: number;
  /** What the mark shows; nothing where it is not given. */
  readonly text?: string;
  /** Whether words on both sides of it stay apart. */
  readonly gap?: boolean;
}

/** The mark at an offset, if there is one. Looks no farther than a stretch of a bounded length. */
export type ReadMark = (source: string, at: number, end: number) => Mark | undefined;

/** The longest mark: a link with its address. */
export const longestMark = 2000;

export interface Marks {
  /** The characters that a mark may begin with. */
  readonly first: ReadonlySet<string>;
  readonly read: ReadMark;
}

export function copyMarked(builder: ProseBuilder, source: string, start: number, end: number, marks: Marks): void {
  let from = start;
  for (let at = start; at < end; at++) {
    if (!marks.first.has(source.charAt(at))) continue;
    const mark = marks.read(source, at, end);
    if (mark === undefined) continue;
    if (from < at) builder.copy(from, at);
    if (mark.text !== undefined) builder.put(mark.text, at, mark.end);
    else if (mark.gap === true) builder.blank();
    from = mark.end;
    at = from - 1;
  }
  if (from < end) builder.copy(from, end);
}

/** Where a word is found, if it is near. */
export function near(source: string, word: string, from: number, end: number): number | undefined {
  const place = source.slice(from, Math.min(end, from + longestMark)).indexOf(word);
  return place < 0 ? undefined : from + place;
}

/** Whether a sign of emphasis opens or closes there: it touches a word on one side only. */
export function isEmphasis(source: string, at: number, length: number): boolean {
  const before = /[\p{L}\p{N}]/u.test(source.charAt(at - 1));
  const after = /[\p{L}\p{N}]/u.test(source.charAt(at + length));
  const spaced = isBlankAt(source, at - 1) && isBlankAt(source, at + length);
  return !spaced && !(before && after);
}

const isBlankAt = (source: string, at: number): boolean =>
  at < 0 || at >= source.length || /\s/.test(source.charAt(at));
