// Three neighbouring figures of which two make the third, or would if one digit of a lone one were another.

import type { Claim } from '../claims/claim.ts';
import { areOthers } from '../contest/contest.ts';
import { gather } from '../math/gather.ts';
import { digitsPrinted } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { about, type Lone, slipsToSum } from './lone.ts';
import { sizeOf } from './nearQuotient.ts';

/** Of so many digits each the three may be looked for among so many figures: in more, or in shorter ones, they agree by chance. */
const exact = { digits: 2, among: 6 };
/** Of so many digits, and among so many of so many digits about them, one of them may be missed. */
const missed = [
  { digits: 3, among: 3 },
  { digits: 4, among: 6 },
] as const;
/** So it may be among so many of one sentence; or of two, where what lies between the others is named as such. */
const missedWithin = { digits: 3, among: 4, named: 8 };

/** a + b = sum, or nearly. */
export interface Three {
  readonly a: Claim;
  readonly b: Claim;
  readonly sum: Claim;
  readonly holds: boolean;
}

export const isMargin = ({ kind }: Claim): boolean => kind === 'margin-votes' || kind === 'margin-points';
export const isChange = ({ kind }: Claim): boolean => kind === 'change-points';
export const isGap = (claim: Claim): boolean => isMargin(claim) || isChange(claim);

/** In the figures about each, the threes in whose midst it stands. */
export function triplesIn(
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
    if (here < 0 || !all.some(lone.has)) return [];
    const long = all.filter(({ figure }) => figure.digits.length >= missed[0].digits).length;
    return gather(all.slice(0, here), (first) =>
      gather(all.slice(here + 1), (last) => {
        const three = [first, middle, last];
        if (!three.some(lone.has) || !mayBe(three)) return [];
        const within = all.filter(({ sentence }) => first.sentence <= sentence && sentence <= last.sentence);
        const found = joined(three, { all, long, within }, lone);
        return found && (found.holds || mayMiss(three)) ? found : [];
      }),
    );
  });
}

/** The figures about the three, how many of them are long, and those in no other sentences than theirs. */
interface Choice {
  readonly all: readonly Claim[];
  readonly long: number;
  readonly within: readonly Claim[];
}

/** The sum that two make of the third, or that a digit would make. */
function joined(three: readonly Claim[], among: Choice, lone: Lone): Three | undefined {
  const found = gather(three, (sum, k): readonly Three[] => {
    const [a, b] = three.filter((_, other) => other !== k);
    return a && b && !isMargin(sum) ? [{ a, b, sum, holds: missOf(a, b, sum) === 0 }] : [];
  });
  const digits = digitsIn(three);
  const so = found.find(({ holds }) => holds);
  // what another sum says is wrong is not made right by chance
  const isShort = digits < exact.digits || (digits === exact.digits && among.all.length > exact.among);
  if (so) return isShort || three.some(lone.isDisputed) ? undefined : so;
  return missed.some((least) => digits >= least.digits && among.long <= least.among) ||
    isWithin(three, digits, among, lone)
    ? found.find((one) => isMissed(one, lone) && !isAnothers(one) && !leavesFew(one))
    : undefined;
}

/** Whether in their sentences there is so little else that the three were meant. */
const isWithin = (three: readonly Claim[], digits: number, { within, all }: Choice, lone: Lone): boolean => {
  const sentences = 1 + (three.at(-1)?.sentence ?? 0) - (three[0]?.sentence ?? 0);
  if (digits < missedWithin.digits || sentences > 2) return false;
  const gap = three.find(isGap);
  if (gap) return within.length <= missedWithin.named && isOfNearest(gap, three, all);
  // two that are borne out may make another than the third; what several have, and what each side of a score has, makes none
  const isRivals = three.every(({ kind, subject }) => kind === 'votes' && subject !== undefined) || isOfScores(three);
  return sentences === 1 && within.length <= missedWithin.among && three.filter(lone.has).length > 1 && !isRivals;
};

/** Whether one of them is set against a figure that is none of them. */
const isOfScores = (three: readonly Claim[]): boolean =>
  three.some(({ against }) => against && !three.includes(against));

/** What lies between two of its own sentence, and of its own part of it, lies between no others. */
const isOfNearest = (gap: Claim, three: readonly Claim[], all: readonly Claim[]): boolean => {
  const others = three.filter((claim) => claim !== gap);
  const isOwn = ({ sentence, clause }: Claim): boolean => sentence === gap.sentence && clause === gap.clause;
  return (
    others.every(isOwn) ||
    (others.every(({ sentence }) => sentence !== gap.sentence) &&
      all.filter(({ sentence }) => sentence === gap.sentence).length < 3)
  );
};

/** Nobody's votes are made of papers, nor of a rival's; unless those that he had before came to more, or one sentence tells of all. */
const isAnothers = ({ a, b, sum }: Three): boolean =>
  sum.kind === 'votes' &&
  sum.subject !== undefined &&
  ([a, b].some(({ kind }) => papers.has(kind)) ||
    ([a, b].every(({ kind }) => kind === 'votes') &&
      [a, b].some((part) => areOthers(part, sum)) &&
      [a, b].some(({ sentence }) => sentence !== sum.sentence) &&
      [a, b].every((part) => areOthers(part, sum) || part.figure.start > sum.figure.start)));
const papers: ReadonlySet<Kind> = new Set<Kind>(['invalid', 'valid', 'cast', 'registered']);

/** What little the votes leave of the papers may be spoilt. */
const leavesFew = ({ a, b, sum }: Three): boolean => {
  const left = sizeOf(sum) - sizeOf(a) - sizeOf(b);
  return left > 0 && left < few * sizeOf(sum) && ![a, b].some(isMargin);
};
/** So much of them. */
const few = 0.02;

/** Digits of the shortest, those not counted that are noughts in all. */
function digitsIn(three: readonly Claim[]): number {
  const noughts = Math.min(...three.map(({ figure: { digits } }) => digits.length - digits.replace(/0+$/, '').length));
  return Math.min(...three.map(({ figure }) => digitsPrinted(figure))) - noughts;
}

/** In units far below any that is printed. */
const missOf = (a: Claim, b: Claim, sum: Claim): number => Math.round((sizeOf(a) + sizeOf(b) - sizeOf(sum)) * 1e6);

const isMissed = ({ a, b, sum }: Three, lone: Lone): boolean =>
  a.figure.style.places === b.figure.style.places &&
  b.figure.style.places === sum.figure.style.places &&
  slipsToSum(lone, a, b, sum);
