// A share as the quotient of two counts: which two it may be of, by what is told of the three.
import type { Claim } from '../claims/claim.ts';
import { ofKind } from '../claims/ofKind.ts';
import { areOthers } from '../contest/contest.ts';
import { plus, type Relation, type Weight } from '../contest/relation.ts';
import { baseOf, nameFor } from '../contest/totals.ts';
import type { Kind } from '../protocol.ts';
import type { Article } from './check.ts';
import { sizeOf } from './nearQuotient.ts';
import { shareRelation } from './shareRelation.ts';
import { mayBeOfUntold } from './untold.ts';

/** A part of a whole, or of the two that make one. */
export interface Quotient {
  readonly share: Claim;
  readonly part: Claim;
  readonly rest: Claim;
  readonly isWhole: boolean;
}

export const relationOf =
  ({ share, part, rest, isWhole }: Quotient, weight: Weight, article: Article) =>
  (): Relation => {
    const base = isWhole ? baseOf(nameFor(rest), [plus(rest)]) : baseOf('listed', [plus(part), plus(rest)]);
    return { ...shareRelation({ share, part }, base, 1, weight, article), surmised: true };
  };

/** Of one time, and no margins; and of no other total, which is told only by the others. */
export const mayBeQuotient = (pair: Quotient, article: Article): boolean => {
  const { share, part, rest, isWhole } = pair;
  return (
    part.time === share.time &&
    !(share.kind === 'turnout' && (part.kind === 'valid' || [part, rest].some(isSomebodys))) &&
    ![part, rest].some(({ kind }) => kind === 'margin-votes') &&
    !(share.kind === 'reporting' && part.kind === 'votes') &&
    // nor are wards a share of votes
    (part.kind === 'reporting') === (rest.kind === 'reporting') &&
    !areOthers(part, share) &&
    !hasOther(part, share) &&
    !isOfUntold(pair, article) &&
    (isWhole ? isOf(pair) : rest.time === part.time && areRivals(pair) && share.of === undefined)
  );
};

const isSomebodys = ({ kind, subject }: Claim): boolean => kind === 'votes' && subject !== undefined;

/** Of a share of those who may vote, who did, and how many may. */
export const isTurnout = ([share, part, whole]: readonly Claim[]): boolean =>
  share?.kind === 'turnout' && part?.kind === 'cast' && whole?.kind === 'registered';

/** "14,148 (46.62%)": told with a share of its own. */
const hasOther = ({ partner }: Claim, share: Claim): boolean => partner?.kind === share.kind && partner !== share;

/** Nobody's votes are a share of a rival's, or of spoilt papers. */
const isOf = ({ share, part, rest }: Quotient): boolean =>
  rest.kind !== 'invalid' &&
  (share.of === undefined || share.of === rest) &&
  !(part.kind === 'votes' && rest.kind === 'votes' && areOthers(part, rest));

/** The only two, as of a runoff or a question. */
export const areRivals = ({ share, part, rest }: Quotient): boolean =>
  share.kind !== 'turnout' &&
  share.kind !== 'reporting' &&
  (part.sentence === rest.sentence || (part.kind === rest.kind && part.time === rest.time)) &&
  voted.has(part.kind) &&
  voted.has(rest.kind);
const voted: ReadonlySet<Kind> = new Set<Kind>(['votes', 'previous-votes']);

const isOfUntold = ({ share, part, rest, isWhole }: Quotient, { all }: Article): boolean =>
  share.kind === 'share' &&
  isWhole &&
  mayBeOfUntold(share, part, { name: rest.kind, value: sizeOf(rest) }, (name) => ofKind(all, name).length > 0);
