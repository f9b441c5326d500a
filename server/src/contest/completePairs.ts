// Neighbouring pairs whose shares make the whole: nobody is left out, and so their counts are all the votes.
import type { Claim } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import { absolute, add, compare, hundred, negate, type Rational, rational, zero } from '../math/rational.ts';
import type { Pair } from './base.ts';

/** A longer list has a total of its own, or is a table. */
const longest = 16;

type Runs = readonly (readonly Pair[])[];

const known = new WeakMap<readonly Pair[], Runs>();

/** Runs of pairs of different rivals whose shares make 100 to the last digit, the first first, none in two of them; found once. */
export function completeRuns(pairs: readonly Pair[]): Runs {
  const found = known.get(pairs) ?? runsOf(pairs);
  known.set(pairs, found);
  return found;
}

function runsOf(pairs: readonly Pair[]): Runs {
  const found: (readonly Pair[])[] = [];
  for (let from = 0; from + 1 < pairs.length; ) {
    const run = runFrom(pairs, from);
    if (run) found.push(run);
    from += run?.length ?? 1;
  }
  return found;
}

function runFrom(pairs: readonly Pair[], from: number): readonly Pair[] | undefined {
  let sum = zero;
  for (let to = from; to < Math.min(pairs.length, from + longest); to++) {
    const pair = pairs[to];
    const before = pairs[to - 1];
    if (!pair || !isListed(pair) || (to > from && before && !goesOn(before, pair))) return undefined;
    sum = add(sum, pair.share.figure.value);
    const run = pairs.slice(from, to + 1);
    if (run.length >= 2 && isWhole(sum, run)) return apart(run) ? run : undefined;
    if (compare(sum, tooMuch) > 0) return undefined;
  }
  return undefined;
}

/** An exact share of a count of votes. */
const isListed = ({ share, part }: Pair): boolean =>
  share.figure.hedge === undefined &&
  (part.kind === 'votes' || part.kind === 'previous-votes') &&
  !share.subject?.place;

/** Blocks from one pair to the next. */
const farthest = 2;
const goesOn = (a: Pair, b: Pair): boolean => b.share.block - a.share.block <= farthest;

/** Two make it exactly; of more, each may be rounded. */
function isWhole(sum: Rational, run: readonly Pair[]): boolean {
  const miss = absolute(add(sum, negate(hundred)));
  const ulp = run[0]?.share.figure.ulp ?? zero;
  return compare(miss, run.length > 2 ? ulp : zero) <= 0;
}

const tooMuch = rational(101);

/** No two of one subject. */
const apart = (run: readonly Pair[]): boolean =>
  run.every((a, k) => run.slice(k + 1).every((b) => !sameSubject(subjectOf(a), subjectOf(b))));

const subjectOf = ({ share, part }: Pair): Claim['subject'] => share.subject ?? part.subject;
