// A lone total on which the shares of a contest would agree if one of its digits were another; and a lone share and its count
// that would be of a total told elsewhere.
import type { Claim } from '../claims/claim.ts';
import { elect, type Pair } from '../contest/base.ts';
import { linear, plus, type Relation, type Words } from '../contest/relation.ts';
import { baseOf, nameFor } from '../contest/totals.ts';
import { gather } from '../math/gather.ts';
import { toNumber } from '../math/rational.ts';
import { digitsPrinted, isExact } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Article } from './check.ts';
import { isTally, type Lone, slips, slipsInto, surmised } from './lone.ts';
import { isQuotient, sizeOf, slackOf } from './nearQuotient.ts';
import { shareRelation } from './shareRelation.ts';

/** Digits of a share or a count that say enough, and of a total. */
const fewest = { pair: 3, total: 4 };
/** Shares that agree on a total to so much of it. */
const agreed = { shares: 2, within: 0.001 };
/** So much of the papers cast may be valid, and shares are of these. */
const mostValid = 0.85;
/** So few totals are told of one election. */
const most = 3;

/** For each lone total that on which the pairs of a contest agree; for each lone pair the share of a total that it would be. */
export function loneBases(article: Article, lone: Lone): readonly (() => Relation)[] {
  const totals = article.all.filter((claim) => wholes.has(claim.kind) && isWhole(claim));
  if (totals.length === 0 || totals.length > most) return [];
  return gather(article.contests, ({ claims }) => {
    const all = pairsOf(claims);
    return gather(totals, (total): readonly (() => Relation)[] => {
      const pairs = all.filter(({ part }) => part !== total);
      const together = lone.has(total) ? agreeing(pairs, total, lone) : [];
      if (together.length > 0) return [() => agreement(together, total, article)];
      if (pairs.some((pair) => isSo(pair, total))) return [];
      return pairs
        .filter((pair) => isMissed(pair, total, lone))
        .map((pair) => () => surmised(shareOf(pair, total, article)));
    });
  });
}

const shareOf = (pair: Pair, total: Claim, article: Article): Relation =>
  shareRelation(pair, baseOf(nameFor(total), [plus(total)]), 1, 'evidence', article);

/** The total is that on which they agree: as the first of them would say it. */
function agreement(pairs: readonly Pair[], total: Claim, article: Article): Relation {
  const target = elect(pairs, []).implied;
  const [first] = pairs;
  const words = (): Words => (first ? shareOf(first, total, article).words() : { working: '', says: '' });
  const relation = linear({
    ...{ code: 'share-of-total', weight: 'evidence', terms: [plus(total)], words, witnesses: pairs.length },
    ...(target ? { target } : {}),
  });
  return {
    ...surmised(relation),
    terms: [total, ...gather(pairs, ({ part, share }) => [part, share])],
    needed: (claim) => (claim === total ? relation.needed(claim) : undefined),
  };
}

const wholes: ReadonlySet<Kind> = new Set<Kind>(['cast', 'valid']);
const isWhole = (claim: Claim): boolean =>
  !claim.headline &&
  claim.time === 'now' &&
  !claim.local &&
  !claim.subject?.place &&
  isTally(claim) &&
  isExact(claim.figure) &&
  claim.figure.digits.length >= fewest.total;

const pairsOf = (claims: readonly Claim[]): readonly Pair[] =>
  gather(claims, (share) => {
    const part = share.partner;
    return share.kind === 'share' &&
      share.figure.unit === 'percent' &&
      share.figure.hedge === undefined &&
      share.figure.style.places > 0 &&
      !share.of &&
      share.time === 'now' &&
      part?.partner === share &&
      part.kind === 'votes' &&
      isTally(part) &&
      digitsPrinted(part.figure) >= fewest.pair
      ? [{ share, part }]
      : [];
  });

const isSo = ({ share, part }: Pair, total: Claim): boolean => isQuotient(share, sizeOf(part), sizeOf(total));

/** The pairs that would be of the total with one of its digits another: most of them, and agreeing closely. */
function agreeing(pairs: readonly Pair[], total: Claim, lone: Lone): readonly Pair[] {
  const { implied, depth } = elect(pairs, []);
  if (!implied?.low || !implied.high || depth < agreed.shares || depth * 2 <= pairs.length) return [];
  const [low, high] = [toNumber(implied.low), toNumber(implied.high)];
  const ofCast = total.kind === 'cast' && low < sizeOf(total) && low > mostValid * sizeOf(total);
  return high - low <= agreed.within * low && !ofCast && slipsInto(lone, total, low, high)
    ? pairs.filter((pair) => isWithin(pair, low, high))
    : [];
}

/** Whether the pair's share would be right of all totals from `low` to `high`. */
const isWithin = ({ share, part }: Pair, low: number, high: number): boolean =>
  isQuotient(share, sizeOf(part), low) && isQuotient(share, sizeOf(part), high);

/** Whether another digit of the share or of its count would do. */
function isMissed({ share, part }: Pair, total: Claim, lone: Lone): boolean {
  if (digitsPrinted(share.figure) < fewest.pair || !lone.has(share) || !lone.has(part)) return false;
  const [count, whole] = [sizeOf(part), sizeOf(total)];
  const near = [sizeOf(share) - slackOf(share), sizeOf(share) + slackOf(share)] as const;
  return (
    (count < whole && slips(lone, share, (100 * count) / whole)) ||
    slipsInto(lone, part, (near[0] * whole) / 100, (near[1] * whole) / 100)
  );
}
