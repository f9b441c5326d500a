// Three counts beside one another of which two would make the third if one digit were another; shares and points likewise.
import type { Claim } from '../claims/claim.ts';
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
import { equation } from './votes.ts';

/** In how many counts of so many digits three are looked for: of shorter ones, and in more, three agree by chance. */
const fewestDigits = 3;
const choice = { short: 3, long: 6 };

interface Three {
  readonly a: Claim;
  readonly b: Claim;
  readonly sum: Claim;
}

/** Margins that two counts, or two shares, beside them would make. */
export const loneMargins = (article: Article, lone: Lone): readonly (() => Relation)[] =>
  gather([...threes(lone), ...inPoints(lone, 'margin-points')], ({ a, b, sum }) => {
    const gap = [a, b].find(isMargin);
    const rival = gap === a ? b : a;
    return gap && !isMargin(rival) ? [surmised(() => difference(gap, sum, rival, article))] : [];
  });

/** Changes in points that two shares beside them would make. */
export const loneChanges = (article: Article, lone: Lone): readonly (() => Relation)[] =>
  inPoints(lone, 'change-points').map(({ a, b, sum }) => {
    const [gap, low] = a.kind === 'change-points' ? [a, b] : [b, a];
    return surmised(() => changed([plus(low), plus(gap), minus(sum)], low, gap, sum, true, article));
  });

/** Counts that two others would make. */
export const loneTotals = (article: Article, lone: Lone): readonly (() => Relation)[] =>
  threes(lone)
    .filter(({ a, b }) => ![a, b].some(isMargin))
    .map(({ a, b, sum }) => surmised(() => equation(article, [plus(a), plus(b)], sum, 'evidence')));

const surmised = (make: () => Relation) => (): Relation => ({ ...make(), surmised: true });

const isMargin = ({ kind }: Claim): boolean => kind === 'margin-votes' || kind === 'margin-points';

const threes = (lone: Lone): readonly Three[] =>
  triplesIn(
    lone,
    (claim) => isTally(claim) && isExact(claim.figure) && claim.figure.digits.length >= fewestDigits,
    (three) => !areRivals(three),
  );

/** A number of points, and the shares between which it would lie. */
const inPoints = (lone: Lone, kind: Kind): readonly Three[] =>
  triplesIn(
    lone,
    (claim) => (claim.kind === kind || isShare(claim)) && digitsPrinted(claim.figure) >= fewestDigits,
    (three) => three.filter((claim) => claim.kind === kind).length === 1,
  ).filter(({ sum }) => sum.kind !== kind);

const isShare = ({ kind, figure }: Claim): boolean =>
  figure.unit === 'percent' && kind !== 'margin-points' && kind !== 'change-points' && kind !== 'poll-share';

/** In the figures about each, the threes in whose midst it stands and that miss by a digit. */
function triplesIn(
  lone: Lone,
  isTerm: (claim: Claim) => boolean,
  mayBe: (three: readonly Claim[]) => boolean,
): readonly Three[] {
  return gather(lone.claims, (middle, at) => {
    if (!isTerm(middle)) return [];
    const all = about(lone, at).filter((claim) => isTerm(claim) && claim.figure.hedge === undefined);
    if (all.length > choice.long) return [];
    const here = all.indexOf(middle);
    return gather(here < 0 ? [] : all.slice(0, here), (first) =>
      gather(all.slice(here + 1), (last) => {
        const three = [first, middle, last];
        const digits = digitsIn(three);
        const few = digits > fewestDigits || all.length <= choice.short;
        return digits >= fewestDigits && few && three.some(lone.has) && mayBe(three) ? (missed(three, lone) ?? []) : [];
      }),
    );
  });
}

/** The sum of two that a digit would make of the third; none where they make it as they stand. */
function missed(three: readonly Claim[], lone: Lone): Three | undefined {
  const found = gather(three, (sum, k): readonly Three[] => {
    const [a, b] = three.filter((_, other) => other !== k);
    return a && b && !isMargin(sum) ? [{ a, b, sum }] : [];
  });
  return found.some((one) => missOf(one) === 0)
    ? undefined
    : found.find((one) => isMissed(one, lone) && !isAnothers(one) && !leavesFew(one));
}

/** Nobody's votes are made of papers. */
const isAnothers = ({ a, b, sum }: Three): boolean =>
  sum.kind === 'votes' && sum.subject !== undefined && [a, b].some(({ kind }) => papers.has(kind));
const papers: ReadonlySet<Kind> = new Set<Kind>(['invalid', 'valid', 'cast', 'registered']);

/** What little the votes leave of the papers may be spoilt. */
const leavesFew = ({ a, b, sum }: Three): boolean => {
  const left = sizeOf(sum) - sizeOf(a) - sizeOf(b);
  return papers.has(sum.kind) && left > 0 && left < few * sizeOf(sum);
};
const few = 0.02;

/** Digits of the shortest, those not counted that are noughts in all. */
function digitsIn(three: readonly Claim[]): number {
  const noughts = Math.min(...three.map(({ figure: { digits } }) => digits.length - digits.replace(/0+$/, '').length));
  return Math.min(...three.map(({ figure }) => digitsPrinted(figure))) - noughts;
}

const sizeOf = ({ figure }: Claim): number => toNumber(figure.value);
/** In units far below any that is printed. */
const missOf = ({ a, b, sum }: Three): number => Math.round((sizeOf(a) + sizeOf(b) - sizeOf(sum)) * 1e6);

const isMissed = ({ a, b, sum }: Three, lone: Lone): boolean =>
  a.figure.style.places === b.figure.style.places &&
  b.figure.style.places === sum.figure.style.places &&
  (slips(lone, sum, sizeOf(a) + sizeOf(b)) ||
    slips(lone, a, sizeOf(sum) - sizeOf(b)) ||
    slips(lone, b, sizeOf(sum) - sizeOf(a)));
