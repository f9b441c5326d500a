// A pair is of the election in whose passage it stands, be it right or wrong there.
import { groupBy } from '../math/groups.ts';
import type { Ballot, Pair } from './base.ts';

/**
 * Pairs that miss the base of their ballot, put with those that they stand among: what total a share is of must not hang on
 * whether it is right. `isRight` tells whether a pair is a share of a base on which others agree.
 */
export function withNeighbours(
  ballots: readonly Ballot[],
  isRight: (pair: Pair, ballot: Ballot) => boolean,
): readonly Ballot[] {
  if (ballots.length < 2) return ballots;
  const placed = ballots
    .flatMap((ballot) => ballot.pairs.map((pair) => ({ pair, ballot, right: isRight(pair, ballot) })))
    .filter(({ pair: { share, part } }) => !share.cell && (part.of ?? share.of ?? share.over) === undefined)
    .sort((a, b) => startOf(a.pair) - startOf(b.pair))
    .map((one, at) => ({ ...one, at }));
  const inBlock = groupBy(placed, ({ pair }) => pair.share.block);
  const moved = new Map<Pair, Ballot>();
  placed.forEach(({ pair, ballot, right }, k) => {
    if (right || ballot.whole) return;
    const fellows = (inBlock.get(pair.share.block) ?? []).filter((other) => other.right);
    const around = fellows.length > 1 ? fellows : aroundIn(placed, k);
    const [first] = around;
    const one =
      first &&
      around.length > 1 &&
      around.every((other) => other.right && other.ballot === first.ballot && standsBy(other.pair, pair, other.at - k));
    if (one && first.ballot !== ballot) moved.set(pair, first.ballot);
  });
  if (moved.size === 0) return ballots;
  return ballots.flatMap((ballot) => {
    const stay = ballot.pairs.filter((pair) => !moved.has(pair));
    const come = [...moved].flatMap(([pair, to]) => (to === ballot ? [pair] : []));
    if (stay.length + come.length === 0) return [];
    return [{ ...ballot, pairs: [...stay, ...come].sort((a, b) => startOf(a) - startOf(b)) }];
  });
}

/** Those before and behind; of the first and the last of a list the two next to it. */
function aroundIn<One extends { readonly pair: Pair }>(placed: readonly One[], k: number): readonly One[] {
  const own = placed[k]?.pair.share;
  const isListed = (at: number): boolean => {
    const other = placed[at]?.pair.share;
    return own?.list !== undefined ? other?.list === own.list : own?.line === true && other?.line === true;
  };
  const ends = isListed(k - 1) !== isListed(k + 1);
  const places = !ends ? [k - 1, k + 1] : isListed(k - 1) ? [k - 1, k - 2] : [k + 1, k + 2];
  return places.flatMap((at) => (ends && !isListed(at) ? [] : (placed[at] ?? [])));
}

const startOf = ({ share }: Pair): number => share.figure.start;

/** `places`: pairs from the one to the other in reading order, each at most a block from the next. */
const standsBy = (a: Pair, b: Pair, places: number): boolean =>
  a.part.kind === b.part.kind &&
  a.share.time === b.share.time &&
  Math.abs(a.share.block - b.share.block) <= Math.max(1, Math.abs(places));
