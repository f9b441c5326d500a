// Runs of counts that make the total beside them, or would but for the slip of one key: too many digits agree for chance.
import type { Claim } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import { gather } from '../math/gather.ts';
import { toNumber } from '../math/rational.ts';
import { isSlip } from '../math/slips.ts';
import type { Kind } from '../protocol.ts';
import { crowdOf, judged, type NearSum } from './agreeing.ts';
import { isTerm } from './triples.ts';

/** A longer list is read as a table is. */
const longest = 14;
/** Counts between a list and its total. */
const mostBetween = 2;

const listed: ReadonlySet<Kind> = new Set<Kind>(['votes', 'previous-votes', 'invalid', 'valid', 'cast', 'registered']);

/** Three counts or more, in one run, and the total beside it, which `isWanted`. */
export function runSums(claims: readonly Claim[], isWanted: (sum: Claim) => boolean): readonly NearSum[] {
  const counts = claims.filter((claim) => listed.has(claim.kind) && isTerm(claim) && !claim.headline);
  const crowd = crowdOf(counts);
  return gather(counts, (sum, at) =>
    isWanted(sum)
      ? [
          ...runsFrom(sum, counts.slice(at + 1, at + 1 + longest + mostBetween), crowd),
          ...runsFrom(sum, counts.slice(Math.max(0, at - longest - mostBetween), at).reverse(), crowd),
        ]
      : [],
  );
}

function runsFrom(sum: Claim, away: readonly Claim[], crowd: number): readonly NearSum[] {
  const found: NearSum[] = [];
  const whole = toNumber(sum.figure.value);
  const values = away.map(({ figure }) => toNumber(figure.value));
  for (let from = 0; from <= mostBetween; from++) {
    let all = 0;
    const end = Math.min(away.length - from, longest);
    for (let k = 0; k < end; k++) {
      all += values[from + k] ?? 0;
      if (k < 2 || (all !== whole && !isSlip(Math.abs(all - whole)))) continue;
      const parts = away.slice(from, from + k + 1);
      if (mayAddUp(parts, sum)) found.push(...judged(parts, sum, crowd * (from + 1) * (from + k + 1)));
    }
  }
  return found;
}

/** Two parts of one subject in different paragraphs are of two contests. */
export const twice = (parts: readonly Claim[]): boolean => {
  const blocks = new Map<string, number>();
  return parts.some(({ subject, block }) => {
    const key = subject?.keys[0];
    if (key === undefined) return false;
    const known = blocks.get(key);
    blocks.set(key, block);
    return known !== undefined && known !== block;
  });
};

const mayAddUp = (parts: readonly Claim[], sum: Claim): boolean =>
  ![answersAndNames, areRivals].some((are) => are([...parts, sum])) && !twice(parts);

/** "Sullivan 40,871 … Yes 30,208": what was asked and who was chosen are two elections. */
const answersAndNames = (figures: readonly Claim[]): boolean =>
  figures.some(({ option }) => option !== undefined) &&
  figures.some(({ option, subject, kind }) => option === undefined && kind === 'votes' && subject !== undefined);

/**
 * Rivals' votes, or those of the answers to one question: nobody's make another's. In a longer list each has a share too, for
 * its names may be of places.
 */
export const areRivals = (figures: readonly Claim[]): boolean =>
  figures.every(
    ({ kind, subject, option, partner }) =>
      kind === figures[0]?.kind &&
      rivals.has(kind) &&
      (subject !== undefined || option !== undefined) &&
      (figures.length === 3 || partner !== undefined),
  ) &&
  figures.every((a, k) =>
    figures.slice(k + 1).every((b) => !sameSubject(a.subject, b.subject) && (!a.option || a.option !== b.option)),
  );
const rivals: ReadonlySet<Kind> = new Set<Kind>(['votes', 'previous-votes']);
