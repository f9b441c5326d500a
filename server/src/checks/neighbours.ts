// What stands about a contest: its own claims, and those not far before and after them.
import type { Claim } from '../claims/claim.ts';
import type { Contest } from '../contest/contest.ts';
import { gather } from '../math/gather.ts';
import { firstAtLeast } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { Subject } from './check.ts';

/** Characters before and after a contest within which an unannounced sum may reach. */
const reach = 1500;

/** The part of the prose whose figures a contest may join; of a table no more than its own. */
export function reachOf({ claims, table }: Contest): Span {
  const [first, last] = [claims[0]?.figure.start ?? 0, claims.at(-1)?.figure.start ?? 0];
  return table ? { start: first, end: last } : { start: first - reach, end: last + reach };
}

/** The claims of prose within reach of each contest, in reading order; none for a table. */
export function neighboursOf(contests: readonly Contest[], all: readonly Claim[]): readonly (readonly Claim[])[] {
  const prose = all.filter(({ cell }) => !cell);
  let from = 0;
  return contests.map((contest) => {
    if (contest.table) return [];
    const { start, end } = reachOf(contest);
    while ((prose[from]?.figure.start ?? end) < start) from++;
    let to = from;
    while ((prose[to]?.figure.start ?? Number.POSITIVE_INFINITY) <= end) to++;
    return prose.slice(from, to);
  });
}

/**
 * How many of the claims stand before what each contest reaches, and how many before its end: while these are the same,
 * and the claims in the same order, the same stand within reach, however many characters lie between.
 */
export function reachesOf(contests: readonly Contest[], claims: readonly Claim[]): readonly number[] {
  const starts = claims.map(({ figure }) => figure.start).sort((a, b) => a - b);
  const before = (offset: number): number => firstAtLeast(starts.length, (k) => starts[k] ?? 0, offset);
  return gather(contests, (contest) => {
    const { start, end } = reachOf(contest);
    return [before(start), before(end + 1)];
  });
}

/** Whether the figure is one of the contest's own. */
export const isOwn = (claim: Claim, { contest, contestOf }: Subject): boolean => contestOf(claim) === contest.index;
