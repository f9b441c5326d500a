// The base of a set of shares as the shares themselves tell it: the number that most of them agree on.
import { gather } from './gather.ts';
import type { Interval } from './interval.ts';
import { compare, divide, hundred, multiply, type Rational, zero } from './rational.ts';

/** The bases for which `part` would be a share within `share` (in per cent); undefined where there is none. */
export function impliedBase(part: Rational, share: Interval): Interval | undefined {
  if (part.n <= 0 || share.high === undefined || share.high.n <= 0) return undefined;
  const top = multiply(part, hundred);
  const low = divide(top, share.high);
  const high = share.low && share.low.n > 0 ? divide(top, share.low) : undefined;
  return low && { low, high };
}

export interface Agreement {
  /** How many intervals meet there. */
  readonly depth: number;
  readonly interval: Interval | undefined;
}

/** Where most intervals overlap; of several such places the narrowest. O(n log n). */
export function deepest(intervals: readonly Interval[]): Agreement {
  const [first] = intervals;
  if (!first) return nowhere;
  const marks = gather(intervals, (interval, index) => [
    { at: interval.low ?? zero, open: true, index },
    ...(interval.high ? [{ at: interval.high, open: false, index }] : []),
  ]);
  marks.sort((a, b) => compare(a.at, b.at) || (a.open === b.open ? a.index - b.index : a.open ? -1 : 1));
  let depth = 0;
  let best: Agreement = nowhere;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark) continue;
    depth += mark.open ? 1 : -1;
    if (!mark.open || depth < best.depth) continue;
    const end = marks[i + 1];
    const found: Interval = { low: mark.at, high: end?.at };
    if (depth > best.depth || narrower(found, best.interval)) best = { depth, interval: found };
  }
  return best;
}

const nowhere: Agreement = { depth: 0, interval: undefined };

/** By relative width, so that small bases do not win by being small. */
function narrower(a: Interval, b: Interval | undefined): boolean {
  if (!b) return true;
  if (!a.low || !a.high || !b.low || !b.high) return a.high !== undefined && b.high === undefined;
  return compare(multiply(a.high, b.low), multiply(b.high, a.low)) < 0;
}
