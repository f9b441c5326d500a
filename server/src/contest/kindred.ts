// Two pairs wherever in a contest they stand, of one total to so many digits that no chance explains it: of one ward each.
import { impliedBase } from '../math/agreement.ts';
import { gather } from '../math/gather.ts';
import { type Interval, meets } from '../math/interval.ts';
import { toNumber } from '../math/rational.ts';
import { interval } from '../numerals/figure.ts';
import type { Ballot, Pair } from './base.ts';

/** A total implied less narrowly than to within so much of it says nothing. */
const finely = 0.002;
/** Of so many pairs that might have met, and did by chance. */
const seldom = 0.2;
/** Of those that miss their bases so many have a fellow. */
const nearlyAll = 0.8;
/** More that miss their bases are of something else altogether. */
const mostStrays = 60;

interface Stray {
  readonly pair: Pair;
  readonly base: Interval;
  readonly low: number;
  readonly width: number;
}

/** The ballots, those of their pairs that miss their bases put together by twos and threes that agree among themselves. */
export function kindred(
  ballots: readonly Ballot[],
  isRight: (pair: Pair, ballot: Ballot) => boolean,
  elect: (pairs: readonly Pair[], admissible: Ballot['admissible']) => Ballot,
): readonly Ballot[] {
  const taken = blocksOf(gather(ballots, (ballot) => ballot.pairs.filter((pair) => isRight(pair, ballot))));
  const strays = gather(ballots, (ballot) =>
    ballot.whole ? [] : ballot.pairs.filter((pair) => !isRight(pair, ballot)),
  )
    .filter(({ share, part }) => !share.cell && (part.of ?? share.of ?? share.over) === undefined)
    // among those that are right one that is not is wrong, and of no other total
    .filter(({ share: { block } }) => ![block - 1, block, block + 1].some((near) => taken.has(near)));
  if (strays.length < 2 || strays.length > mostStrays) return ballots;
  const clusters = clustersOf(
    gather(strays, narrowly).sort((a, b) => a.low - b.low),
    strays.length,
  );
  const moved = new Set(clusters.flat());
  // where others are left over, one of those that meet may have come to by its slip
  if (moved.size < nearlyAll * strays.length) return ballots;
  const others = gather(ballots, (ballot) => {
    const pairs = ballot.pairs.filter((pair) => !moved.has(pair));
    return pairs.length === ballot.pairs.length ? [ballot] : pairs.length > 0 ? [{ ...ballot, pairs }] : [];
  });
  return [...others, ...clusters.map((pairs) => elect(pairs, []))];
}

const blocksOf = (pairs: readonly Pair[]): ReadonlySet<number> => new Set(pairs.map(({ share }) => share.block));

function narrowly(pair: Pair): readonly Stray[] {
  const base = impliedBase(pair.part.figure.value, interval(pair.share.figure));
  if (!base?.low || !base.high) return [];
  const [low, high] = [toNumber(base.low), toNumber(base.high)];
  const width = (high - low) / low;
  return width <= finely ? [{ pair, base, low, width }] : [];
}

/** Neighbours by the totals that they imply which meet. */
function clustersOf(strays: readonly Stray[], many: number): readonly (readonly Pair[])[] {
  const found: (readonly Pair[])[] = [];
  for (let k = 0; k < strays.length; ) {
    const first = strays[k];
    let to = k + 1;
    while (first && strays[to] && strays.slice(k, to).every((one) => meets(one.base, strays[to]?.base ?? one.base)))
      to++;
    const cluster = strays.slice(k, to);
    if (areOfTwo(cluster) && cluster.every(({ width }) => many * many * width <= seldom))
      found.push(cluster.map(({ pair }) => pair));
    k = to;
  }
  return found;
}

/** Different votes of one time, which leave none over. */
const areOfTwo = (cluster: readonly Stray[]): boolean =>
  cluster.length > 1 &&
  new Set(cluster.map(({ pair: { part } }) => part.figure.digits)).size === cluster.length &&
  new Set(cluster.map(({ pair: { share, part } }) => `${part.kind}/${share.time}`)).size === 1 &&
  cluster.reduce((sum, { pair: { share } }) => sum + toNumber(share.figure.value), 0) <= 100.1;
