// Three figures beside one another, one of which nothing else bears out: two make the third, or would if a digit were another.
import { type Claim, isCount } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import type { Relation } from '../contest/relation.ts';
import { minus, plus } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { toNumber } from '../math/rational.ts';
import { digitsPrinted, isExact } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { equation as changed } from './changeSum.ts';
import type { Article } from './check.ts';
import { difference } from './gap.ts';
import { about, isTally, type Lone, slips } from './lone.ts';
import { areRivals } from './nearSums.ts';
import { equation as seated } from './seatEquation.ts';
import { equation } from './votes.ts';

/** Of so many digits each the three may be looked for among so many figures: in more, or in shorter ones, they agree by chance. */
const exact = { digits: 2, among: 6 };
const missed = { digits: 3, among: 3 };
const missedLong = { digits: 4, among: 6 };

/** a + b = sum, or nearly. */
interface Three {
  readonly a: Claim;
  readonly b: Claim;
  readonly sum: Claim;
  readonly holds: boolean;
}

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
      return surmised(holds, () => changed([plus(low), plus(gap), minus(sum)], low, gap, sum, true, article));
    });

/** From what was before to what is now, of nobody else, and with no word or sign of a loss. */
const isRise = ({ a, b, sum }: Three): boolean => {
  const [gap, low] = isChange(a) ? [a, b] : [b, a];
  const isAnother = low.subject && sum.subject && !sameSubject(low.subject, sum.subject);
  return gap.figure.sign !== '-' && low.time === 'before' && sum.time === 'now' && !isAnother;
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
const isChange = ({ kind }: Claim): boolean => kind === 'change-points';
const isOf = ({ a, b, sum }: Three, is: (claim: Claim) => boolean): boolean => [a, b, sum].some(is);

const surmised = (holds: boolean, make: () => Relation) => (): Relation => {
  const relation = make();
  return { ...relation, weight: holds ? 'guess' : relation.weight, surmised: true };
};

const isMargin = ({ kind }: Claim): boolean => kind === 'margin-votes' || kind === 'margin-points';

const threes = (lone: Lone): readonly Three[] =>
  triplesIn(
    lone,
    (claim) => isCount(claim) && isExact(claim.figure),
    (three) => !areRivals(three),
    (three) => three.every(isTally),
  );

/** Shares, or points, that lie as far apart as a third says. */
const inPoints = (lone: Lone): readonly Three[] =>
  triplesIn(
    lone,
    ({ figure, kind }) => figure.unit !== 'none' && kind !== 'poll-share' && kind !== 'threshold',
    (three) => three.filter(isGap).length < 2,
    (three) => three.some(isGap),
  ).filter(({ sum }) => !isGap(sum));

const isGap = (claim: Claim): boolean => isMargin(claim) || isChange(claim);

/** In the figures about each, the threes in whose midst it stands. */
function triplesIn(
  lone: Lone,
  isTerm: (claim: Claim) => boolean,
  mayBe: (three: readonly Claim[]) => boolean,
  mayMiss: (three: readonly Claim[]) => boolean,
): readonly Three[] {
  return gather(lone.claims, (middle, at) => {
    if (!isTerm(middle)) return [];
    const all = about(lone, at).filter(
      (claim) =>
        isTerm(claim) &&
        !claim.headline &&
        claim.figure.hedge === undefined &&
        claim.figure.digits.length >= exact.digits,
    );
    const here = all.indexOf(middle);
    if (here < 0) return [];
    const long = all.filter(({ figure }) => figure.digits.length >= missed.digits).length;
    return gather(all.slice(0, here), (first) =>
      gather(all.slice(here + 1), (last) => {
        const three = [first, middle, last];
        const found = three.some(lone.has) && mayBe(three) ? joined(three, { all: all.length, long }, lone) : undefined;
        return found && (found.holds || mayMiss(three)) ? found : [];
      }),
    );
  });
}

/** The sum that two make of the third, or that a digit would make. */
function joined(
  three: readonly Claim[],
  among: { readonly all: number; readonly long: number },
  lone: Lone,
): Three | undefined {
  const found = gather(three, (sum, k): readonly Three[] => {
    const [a, b] = three.filter((_, other) => other !== k);
    return a && b && !isMargin(sum) ? [{ a, b, sum, holds: missOf(a, b, sum) === 0 }] : [];
  });
  const digits = digitsIn(three);
  const so = found.find(({ holds }) => holds);
  if (so) return digits > exact.digits || (digits === exact.digits && among.all <= exact.among) ? so : undefined;
  return [missed, missedLong].some((least) => digits >= least.digits && among.long <= least.among)
    ? found.find((one) => isMissed(one, lone) && !isAnothers(one) && !leavesFew(one))
    : undefined;
}

/** Nobody's votes are made of papers. */
const isAnothers = ({ a, b, sum }: Three): boolean =>
  sum.kind === 'votes' && sum.subject !== undefined && [a, b].some(({ kind }) => papers.has(kind));
const papers: ReadonlySet<Kind> = new Set<Kind>(['invalid', 'valid', 'cast', 'registered']);

/** What little the votes leave of the papers may be spoilt. */
const leavesFew = ({ a, b, sum }: Three): boolean => {
  const left = sizeOf(sum) - sizeOf(a) - sizeOf(b);
  return left > 0 && left < few * sizeOf(sum) && ![a, b].some(isMargin);
};
const few = 0.02;

/** Digits of the shortest, those not counted that are noughts in all. */
function digitsIn(three: readonly Claim[]): number {
  const noughts = Math.min(...three.map(({ figure: { digits } }) => digits.length - digits.replace(/0+$/, '').length));
  return Math.min(...three.map(({ figure }) => digitsPrinted(figure))) - noughts;
}

const sizeOf = ({ figure }: Claim): number => toNumber(figure.value);
/** In units far below any that is printed. */
const missOf = (a: Claim, b: Claim, sum: Claim): number => Math.round((sizeOf(a) + sizeOf(b) - sizeOf(sum)) * 1e6);

const isMissed = ({ a, b, sum }: Three, lone: Lone): boolean =>
  a.figure.style.places === b.figure.style.places &&
  b.figure.style.places === sum.figure.style.places &&
  (slips(lone, sum, sizeOf(a) + sizeOf(b)) ||
    slips(lone, a, sizeOf(sum) - sizeOf(b)) ||
    slips(lone, b, sizeOf(sum) - sizeOf(a)));
