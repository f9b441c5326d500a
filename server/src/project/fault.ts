// What is wrong with a project file, and where.
import { type LinePlace, linesOf } from '../text/lines.ts';

export interface Place extends LinePlace {
  /** UTF-16 offsets into the file's text. */
  readonly start: number;
  readonly end: number;
}

export interface Fault extends Place {
  readonly message: string;
}

/** Ranges of a text with their lines. */
export function placer(text: string): (start: number, end: number) => Place {
  const placeOf = linesOf(text);
  return (start, end) => ({ start, end, ...placeOf(start) });
}
