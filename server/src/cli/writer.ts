// Puts the pieces of a report together on standard output.

import type { Summary } from '../protocol.ts';
import type { Reporter, Unread } from '../report/reporter.ts';
import type { Output } from './output.ts';

/** Each answers whether there is still somebody who reads. */
export interface Writer {
  start(): Promise<boolean>;
  piece(text: string): Promise<boolean>;
  unread(input: Unread): Promise<boolean>;
  end(summary: Summary): Promise<boolean>;
}

/** The most unread inputs that are kept for the end of the report. */
const mostKept = 1000;

/** `before` is called before anything is written. */
export function createWriter(output: Output, reporter: Reporter, before: () => void): Writer {
  const kept: Unread[] = [];
  let written = false;
  const write = (text: string): Promise<boolean> => {
    before();
    return output.write(text);
  };
  const piece = async (text: string): Promise<boolean> => {
    if (text === '') return true;
    const whole = written ? reporter.between + text : text;
    written = true;
    return write(whole);
  };
  return {
    start: () => write(reporter.start()),
    piece,
    unread(input) {
      if (kept.length < mostKept) kept.push(input);
      return piece(reporter.unread?.(input) ?? '');
    },
    end: (summary) => write(reporter.end(summary, kept)),
  };
}
