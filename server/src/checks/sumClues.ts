// Clues that two other figures give: what they make together, or what lies between them.
import type { Claim } from '../claims/claim.ts';
import { areOthers } from '../contest/contest.ts';
import { plus, type Relation } from '../contest/relation.ts';
import { equation as changed } from './changeSum.ts';
import type { Article } from './check.ts';
import { around, type Clue, type Field, mayBe } from './clues.ts';
import { difference } from './gap.ts';
import { sizeOf } from './nearQuotient.ts';
import { areRivals } from './nearSums.ts';
import { equation } from './votes.ts';

/** a + b = sum. */
interface Three {
  readonly a: Claim;
  readonly b: Claim;
  readonly sum: Claim;
}

/** What any two figures near it, of its unit, would make the figure. */
export function sumClues(own: Claim, place: number, field: Field): readonly Clue[] {
  const ofCounts = own.figure.unit === 'none';
  const row = ofCounts ? field.counts : field.shares;
  const { claims, sizes } = row;
  const [from, to] = around(row, place);
  const at = claims.indexOf(own, from);
  const value = sizeOf(own);
  const unit = 10 ** own.figure.style.places;
  const found = new Map<string, Clue>();
  for (let i = from; i < to; i++) {
    const one = sizes[i] ?? 0;
    for (let k = i + 1; k < to; k++) {
      if (i === at || k === at) continue;
      const other = sizes[k] ?? 0;
      for (const isTotal of [true, false]) {
        const meant = isTotal ? one + other : Math.abs(one - other);
        if (!mayBe(own, value, meant)) continue;
        const [a, b] = [claims[i], claims[k]];
        if (!a || !b) continue;
        const three = isTotal ? { a, b, sum: own } : one > other ? { a: own, b, sum: a } : { a: own, b: a, sum: b };
        if (!isMeant(three, ofCounts)) continue;
        const span = Math.max(at, k) - Math.min(at, i);
        const digits =
          (span === 2 && [three.a, three.b].some(isChange) ? announced : 0) +
          sizeIn([a, b], Math.min(one, other, meant) * unit) -
          Math.log10(span * (span - 1));
        // what is told twice is one clue
        const key = `${Math.min(one, other)} ${meant}`;
        if (digits > (found.get(key)?.digits ?? 0))
          found.set(key, { code: codeOf(three), value: meant, digits, make: () => relationOf(three, field.article) });
      }
    }
  }
  return [...found.values()];
}

/** That a change is one of the two figures beside it nobody need surmise. */
const announced = 0.5;

const isMargin = ({ kind }: Claim): boolean => kind === 'margin-votes' || kind === 'margin-points';
const isChange = ({ kind }: Claim): boolean => kind === 'change-points';
const isGap = (claim: Claim): boolean => isMargin(claim) || isChange(claim);

function isMeant(three: Three, ofCounts: boolean): boolean {
  const { a, b, sum } = three;
  const all = [a, b, sum];
  if (ofCounts) return [a, b].some(isGap) || !isOfRivals(three);
  const alike = all.every(({ figure }) => figure.style.places === sum.figure.style.places);
  // of a change both ends are somebody's; between two a lead lies
  const isOne = !all.some(isChange) || !areOthers(isChange(a) ? b : a, sum);
  return alike && isOne && all.filter(isGap).length === 1 && !isGap(sum);
}

/**
 * What several rivals have, or each side of a score, makes nothing together; one rival's votes are another's less what parted
 * them; and what is needed is what somebody had with what was wanting.
 */
function isOfRivals({ a, b, sum }: Three): boolean {
  const all = [a, b, sum];
  return (
    areRivals(all) ||
    [a, b].some((part) => areAgainst(part, sum) || part.against === sum || sum.against === part) ||
    all.some(({ kind }) => kind === 'threshold') ||
    all.filter(({ against }) => against !== undefined && !all.includes(against)).length > 1
  );
}

const areAgainst = (one: Claim, other: Claim): boolean =>
  one.kind === other.kind &&
  (one.kind === 'votes' || one.kind === 'previous-votes') &&
  (areOthers(one, other) || (one.option !== undefined && other.option !== undefined && one.option !== other.option));

/** Decimal digits of the smallest, the noughts at the end of all not counted. */
function sizeIn(three: readonly Claim[], least: number): number {
  const noughts = Math.min(...three.map(({ figure: { digits } }) => digits.length - digits.replace(/0+$/, '').length));
  return Math.log10(least) - noughts;
}

const codeOf = ({ a, b }: Three): string =>
  [a, b].some(isMargin) ? 'margin' : [a, b].some(isChange) ? 'change' : 'sum-of-votes';

function relationOf({ a, b, sum }: Three, article: Article): Relation {
  const gap = [a, b].find(isGap);
  if (!gap) return equation(article, [plus(a), plus(b)], sum, 'evidence');
  const other = gap === a ? b : a;
  return isMargin(gap) ? difference(gap, sum, other, article) : changed(other, gap, sum, true, article);
}
