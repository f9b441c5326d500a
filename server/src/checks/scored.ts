// The counts of one sentence, and the share of one of them: "61,318 to 49,207 votes (55.5% yes)".
import type { Claim } from '../claims/claim.ts';
import { ofKind, ofSentence } from '../claims/ofKind.ts';
import type { Pair } from '../contest/base.ts';
import { fits } from '../contest/fitting.ts';
import type { Base } from '../contest/ratio.ts';
import { plus } from '../contest/relation.ts';
import { baseOf } from '../contest/totals.ts';
import { compare, rational } from '../math/rational.ts';
import { isExact, isFirm } from '../numerals/figure.ts';
import type { Subject } from './check.ts';
import { precise } from './shareRelation.ts';

export interface Score {
  /** The share with the count that it is of: that of its answer, or else where it is more than half that of the larger. */
  readonly pair: Pair;
  readonly base: Base;
  /** Yes and no: there is no third. */
  readonly answered: boolean;
}

/** Where the sentence has two counts of votes and no third, or an earlier one of the paragraph the votes for and against. */
export function scoreOf({ share, part }: Pair, { contest }: Subject): Score | undefined {
  if (share.cell || share.figure.hedge) return undefined;
  const votes = ofKind(contest.claims, 'votes').filter(
    ({ sentence, figure, time }) => sentence === part.sentence && time === share.time && isExact(figure),
  );
  const [one, other] = votes;
  if (!one || !other || votes.length > 2 || !votes.includes(part) || votes.some(isOfAll)) return undefined;
  if (part.sentence !== share.sentence && !(answer(one, other) && part.block === share.block)) return undefined;
  const first = compare(one.figure.value, other.figure.value) > 0 === compare(share.figure.value, half) > 0;
  // "3,418 yes votes and 2,977 no votes. That is 53.45 percent in favor"
  const named = answer(one, other) ? votes.find(({ option }) => option === share.option) : undefined;
  return {
    pair: { share, part: named ?? (first ? one : other) },
    base: baseOf('listed', votes.map(plus)),
    answered: [share, ...votes].some(({ option }) => option !== undefined),
  };
}

const answer = (a: Claim, b: Claim): boolean =>
  a.option !== undefined && b.option !== undefined && a.option !== b.option;

const half = rational(50);

const isOfAll = ({ sums, total, several }: Claim): boolean => sums || total || several;

/** The counts of its own sentence together, of which the share is right to the last of its digits. */
export function sentenceBase(pair: Pair, { contest }: Subject): Base | undefined {
  const { part, share } = pair;
  if (share.cell || precise(pair) !== 'evidence') return undefined;
  const votes = ofSentence(contest.claims, part.sentence).filter(
    ({ kind, figure, time }) => kind === 'votes' && figure.unit === 'none' && time === part.time,
  );
  if (votes.length < 2 || !votes.includes(part) || !votes.every(({ figure }) => isFirm(figure))) return undefined;
  const base = baseOf('listed', votes.map(plus));
  return fits(pair, base) ? base : undefined;
}
