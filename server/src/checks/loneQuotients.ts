// A lone share, and two counts beside it of which it would be the quotient if one digit were another.
import type { Claim } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import { plus, type Relation, type Weight } from '../contest/relation.ts';
import { baseOf, nameFor } from '../contest/totals.ts';
import { gather } from '../math/gather.ts';
import { oneKeystrokeFrom } from '../math/keystrokes.ts';
import { toNumber } from '../math/rational.ts';
import { digitsPrinted } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Article } from './check.ts';
import { about, isTally, type Lone, slips } from './lone.ts';
import { shareRelation } from './shareRelation.ts';

const shares: ReadonlySet<Kind> = new Set<Kind>(['share', 'previous-share', 'turnout', 'reporting']);

/** Among how many counts the two may be: of a share of fewer digits a digit in one of three makes some quotient or other. */
const fewest = 3;
const choice = { coarse: 3, fine: 6 };

/** For each the two counts that give it; or else those that would. */
export function loneQuotients(article: Article, lone: Lone): readonly (() => Relation)[] {
  return gather(lone.claims, (share, at) => {
    if (!isFine(share) || !lone.has(share)) return [];
    const counts = about(lone, at).filter((claim) => isTally(claim) && claim.figure.digits.length >= fewest);
    const pairs = gather(counts, (part) =>
      counts.filter((whole) => whole !== part).map((whole) => ({ share, part, whole })),
    );
    const made =
      ({ part, whole }: Quotient, weight: Weight) =>
      (): Relation => ({
        ...shareRelation({ share, part }, baseOf(nameFor(whole), [plus(whole)]), 1, weight, article),
        surmised: true,
      });
    const so = pairs.find(isSo);
    if (so) return [made(so, 'guess')];
    const most = digitsPrinted(share.figure) > fewest ? choice.fine : choice.coarse;
    return counts.length > most
      ? []
      : pairs.filter((pair) => mayBe(pair) && isMissed(pair, lone)).map((pair) => made(pair, 'evidence'));
  });
}

interface Quotient {
  readonly share: Claim;
  readonly part: Claim;
  readonly whole: Claim;
}

const isFine = ({ kind, figure, over }: Claim): boolean =>
  shares.has(kind) &&
  figure.unit === 'percent' &&
  figure.hedge === undefined &&
  !over &&
  digitsPrinted(figure) >= fewest;

/** Nobody's votes are a share of a rival's, nor is another's share. */
const mayBe = ({ share, part, whole }: Quotient): boolean =>
  (part.time === 'before') === (share.time === 'before') &&
  (share.of === undefined || share.of === whole) &&
  ![part, whole].some(({ kind }) => kind === 'margin-votes') &&
  whole.kind !== 'invalid' &&
  !(share.kind === 'reporting' && part.kind === 'votes') &&
  !(part.kind === 'votes' && whole.kind === 'votes' && areOthers(part, whole)) &&
  !areOthers(part, share);

const areOthers = (one: Claim, other: Claim): boolean =>
  one.subject !== undefined && other.subject !== undefined && !sameSubject(one.subject, other.subject);

const sizeOf = ({ figure }: Claim): number => toNumber(figure.value);
/** Half a unit of the last digit, and what floating point may leave. */
const slackOf = ({ figure }: Claim): number => 0.5001 * toNumber(figure.ulp);

const isSo = ({ share, part, whole }: Quotient): boolean =>
  Math.abs((100 * sizeOf(part)) / sizeOf(whole) - sizeOf(share)) <= slackOf(share);

/** Whether another digit of one of the three makes the quotient. */
function isMissed({ share, part, whole }: Quotient, lone: Lone): boolean {
  const [a, b, p] = [sizeOf(part), sizeOf(whole), sizeOf(share)];
  const [low, high] = [p - slackOf(share), p + slackOf(share)];
  return (
    (a < b && slips(lone, share, (100 * a) / b)) ||
    (lone.has(part) && slipsInto(part, (b * low) / 100, Math.min(b, (b * high) / 100))) ||
    (lone.has(whole) && slipsInto(whole, Math.max(a, (100 * a) / high), (100 * a) / low))
  );
}

const slipsInto = ({ figure }: Claim, low: number, high: number): boolean =>
  oneKeystrokeFrom(figure.digits, low, high).some((digits) => digits.length === figure.digits.length);
