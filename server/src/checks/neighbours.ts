// The claims about a contest: its own, and those that stand not far before and after them.
import type { Claim } from '../claims/claim.ts';
import type { Subject } from './check.ts';

/** Characters before and after a contest within which an unannounced sum may reach. */
const reach = 1500;

/** Claims of prose within reach of the contest, in reading order; none for a table. */
export function neighbours({ contest, all }: Subject): readonly Claim[] {
  const [first, last] = [contest.claims[0], contest.claims.at(-1)];
  if (contest.table || !first || !last) return [];
  const [from, to] = [first.figure.start - reach, last.figure.start + reach];
  return all.filter(({ figure, cell }) => !cell && figure.start >= from && figure.start <= to);
}
