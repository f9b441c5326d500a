// Sums, leads and changes that lone figures make with two beside them, or would if one digit were another.

import { type Claim, isCount } from '../claims/claim.ts';
import { areOthers } from '../contest/contest.ts';
import { plus, type Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { isExact } from '../numerals/figure.ts';
import { equation as changed } from './changeSum.ts';
import type { Article } from './check.ts';
import { difference } from './gap.ts';
import { isTally, type Lone } from './lone.ts';
import { isChange, isGap, isMargin, type Three, triplesIn } from './loneTriples.ts';
import { areRivals } from './nearSums.ts';
import { equation as seated } from './seatEquation.ts';
import { equation } from './votes.ts';

/** Margins that two counts, or two shares, beside them make. */
export const loneMargins = (article: Article, lone: Lone): readonly (() => Relation)[] =>
  gather([...threes(lone), ...inPoints(lone).filter((three) => !isOf(three, isChange))], ({ a, b, sum, holds }) => {
    const gap = [a, b].find(isMargin) ?? (a.figure.unit === 'none' ? undefined : b);
    const other = gap === a ? b : a;
    const isOfThem = holds || (gap && !lone.isDisputed(gap) && gap.time === sum.time && sum.time === other?.time);
    return gap && isOfThem && !isMargin(other) ? [surmised(holds, () => difference(gap, sum, other, article))] : [];
  });

/** Changes in points that two shares beside them make. */
export const loneChanges = (article: Article, lone: Lone): readonly (() => Relation)[] =>
  inPoints(lone)
    .filter((three) => isOf(three, isChange) && (three.holds || isRise(three)))
    .map(({ a, b, sum, holds }) => {
      const [gap, low] = isChange(a) ? [a, b] : [b, a];
      return surmised(holds, () => changed(low, gap, sum, true, article));
    });

/** From what was before to what is now, of nobody else, and with no word or sign of a loss. */
const isRise = ({ a, b, sum }: Three): boolean => {
  const [gap, low] = isChange(a) ? [a, b] : [b, a];
  return gap.figure.sign !== '-' && low.time === 'before' && sum.time === 'now' && !areOthers(low, sum);
};

/** Counts that two others make. */
export const loneTotals = (article: Article, lone: Lone): readonly (() => Relation)[] =>
  threes(lone)
    .filter((three) => !isOf(three, isMargin) && !isOf(three, isOfSeats))
    .map(({ a, b, sum, holds }) => surmised(holds, () => equation(article, [plus(a), plus(b)], sum, 'evidence')));

/** Seats that two parties, or a party and its gains, make. */
export const loneSeats = (article: Article, lone: Lone): readonly (() => Relation)[] =>
  threes(lone)
    .filter((three) => !isOf(three, isMargin) && isOf(three, isOfSeats))
    .map(({ a, b, sum, holds }) => surmised(holds, () => seated([a, b], sum, article)));

const isOfSeats = ({ kind }: Claim): boolean => kind === 'seats' || kind === 'seats-total';
const isOf = ({ a, b, sum }: Three, is: (claim: Claim) => boolean): boolean => [a, b, sum].some(is);

const surmised = (holds: boolean, make: () => Relation) => (): Relation => {
  const relation = make();
  return { ...relation, weight: holds ? 'guess' : relation.weight, surmised: true };
};

/** What is found among some figures, for check after check asks for it. */
function foundOnce(find: (lone: Lone) => readonly Three[]): (lone: Lone) => readonly Three[] {
  const known = new WeakMap<Lone, readonly Three[]>();
  return (lone) => {
    const found = known.get(lone) ?? find(lone);
    known.set(lone, found);
    return found;
  };
}

const threes = foundOnce((lone) =>
  triplesIn(
    lone,
    (claim) => isCount(claim) && isExact(claim.figure),
    (three) => !areRivals(three),
    (three) => three.every(isTally),
  ),
);

/** Shares, or points, that lie as far apart as a third says. */
const inPoints = foundOnce((lone) =>
  triplesIn(
    lone,
    ({ figure, kind }) => figure.unit !== 'none' && kind !== 'poll-share' && kind !== 'threshold',
    (three) => three.filter(isGap).length < 2,
    (three) => three.some(isGap),
  ).filter(({ sum }) => !isGap(sum)),
);
