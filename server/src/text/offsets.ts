// The offset map: which piece of the source each piece of prose came from, found by binary search.
import { lastAtMostNear } from './search.ts';
import type { Span } from './span.ts';

/**
 * A piece of prose from `at` to the next segment's `at`, and the range of the source it came from. Where both are of
 * one length they match character by character; otherwise (an entity, collapsed white space) the piece maps whole.
 */
export interface Segment {
  readonly at: number;
  readonly from: number;
  to: number;
}

/** A piece of source that a range of prose came from, and how many characters of prose it holds. */
export interface Run extends Span {
  readonly length: number;
}

export interface OffsetMap {
  sourceSpan(span: Span): Span;
  /** The unbroken pieces of source under a range of prose, in order; what lies between them is markup. */
  runs(span: Span): readonly Run[];
}

/** `segments` cover the `length` characters of prose without a gap, in the order of the source. */
export function createOffsetMap(segments: readonly Segment[], length: number): OffsetMap {
  const endOf = (index: number): number => segments[index + 1]?.at ?? length;

  /** The last segment that starts at or before `offset`. */
  const find = lastAtMostNear(segments.length, (index) => segments[index]?.at ?? length);

  /** The source of the part of a segment that lies between two prose offsets. */
  function part(index: number, start: number, end: number): Run {
    const segment = segments[index] ?? { at: 0, from: 0, to: 0 };
    const stop = endOf(index);
    const from = Math.max(start, segment.at);
    const to = Math.min(end, stop);
    const whole = segment.to - segment.from !== stop - segment.at;
    return {
      start: whole ? segment.from : segment.from + (from - segment.at),
      end: whole ? segment.to : segment.from + (to - segment.at),
      length: to - from,
    };
  }

  function clamp({ start, end }: Span): Span {
    const from = Math.min(Math.max(start, 0), length);
    return { start: from, end: Math.min(Math.max(end, from), length) };
  }

  return {
    sourceSpan(span) {
      const { start, end } = clamp(span);
      if (start === end) {
        const place =
          start === length ? part(find(start), start, start).end : part(find(start), start, start + 1).start;
        return { start: place, end: place };
      }
      return { start: part(find(start), start, start + 1).start, end: part(find(end - 1), end - 1, end).end };
    },
    runs(span) {
      const { start, end } = clamp(span);
      const runs: Run[] = [];
      for (let index = find(start); index < segments.length && (segments[index]?.at ?? end) < end; index++) {
        const next = part(index, start, end);
        const last = runs.at(-1);
        if (last !== undefined && last.end === next.start) {
          runs[runs.length - 1] = { start: last.start, end: next.end, length: last.length + next.length };
        } else if (next.start < next.end) runs.push(next);
      }
      return runs;
    },
  };
}
