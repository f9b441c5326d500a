// Two counts and a finely printed share side by side that would be its quotient but for the slip of one key.
import { type Claim, isCount } from '../claims/claim.ts';
import { gather } from '../math/gather.ts';
import { isOneDigit, oneDigitFrom } from '../math/keystrokes.ts';
import { digitsPrinted, isExact } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { isQuotient, sizeOf, slackOf } from './nearQuotient.ts';

export interface NearProportion {
  readonly share: Claim;
  readonly part: Claim;
  readonly whole: Claim;
}

/** What the larger of the two counts is, for a share of it to follow. */
const wholes: ReadonlySet<Kind> = new Set<Kind>(['registered', 'cast', 'valid', 'reporting']);
const shares: ReadonlySet<Kind> = new Set<Kind>(['share', 'turnout', 'reporting']);

/** With four digits of a share, a slip in one of three figures heals but few of those that are of something else. */
const fewestDigits = 4;
const shortest = 3;

/** Neighbours in one paragraph, with no other figure among them, none of which is known to be of another. */
export function nearProportionsOf(claims: readonly Claim[]): readonly NearProportion[] {
  return gather(claims, (share, k) => {
    if (!isFine(share)) return [];
    const beside = pairOf(claims[k - 2], claims[k - 1], share);
    if (beside) return beside;
    // "21,951 voted, of whom 294 spoiled their papers. There are 23,368 electors, so 93.94% of them came."
    const [cast, registered] = (['cast', 'registered'] as const).map((kind) =>
      claims.slice(Math.max(0, k - about), k + about).filter((claim) => claim.kind === kind && isTerm(claim, share)),
    );
    return cast?.length === 1 && registered?.length === 1 ? (pairOf(registered[0], cast[0], share) ?? []) : [];
  });
}

/** Figures before a share, and after it, among which its two may stand. */
const about = 6;

const isFine = ({ kind, figure, cell, partner, over, of }: Claim): boolean =>
  shares.has(kind) &&
  !cell &&
  !over &&
  !of &&
  partner === undefined &&
  figure.unit === 'percent' &&
  figure.hedge === undefined &&
  digitsPrinted(figure) >= fewestDigits;

function pairOf(one: Claim | undefined, two: Claim | undefined, share: Claim): NearProportion | undefined {
  if (!one || !two || ![one, two].every((claim) => isTerm(claim, share))) return undefined;
  if (holdsFor(one, two, share) || holdsFor(two, one, share)) return undefined;
  // a slip may have made the part the larger
  const [whole, part] = wholes.has(one.kind) && one.kind !== 'cast' ? [one, two] : [two, one];
  return [
    { share, part, whole },
    { share, part: whole, whole: part },
  ].find((found) => wholes.has(found.whole.kind) && slipsIn(found));
}

const isTerm = (claim: Claim, { block, sentence, time }: Claim): boolean =>
  isCount(claim) &&
  !claim.cell &&
  isExact(claim.figure) &&
  claim.figure.digits.length >= shortest &&
  claim.partner === undefined &&
  claim.block === block &&
  Math.abs(sentence - claim.sentence) <= 2 &&
  claim.time === time;

const holdsFor = (part: Claim, whole: Claim, share: Claim): boolean => isQuotient(share, sizeOf(part), sizeOf(whole));

/** Whether one other digit of one of the three makes the quotient. */
function slipsIn({ share, part, whole }: NearProportion): boolean {
  const [a, b, p] = [sizeOf(part), sizeOf(whole), sizeOf(share)];
  const [low, high] = [p - slackOf(share), p + slackOf(share)];
  return (
    isOneDigit(((100 * a) / b).toFixed(share.figure.style.places), share.figure.digits) ||
    slipsInto(part, (b * low) / 100, (b * high) / 100) ||
    slipsInto(whole, (100 * a) / high, (100 * a) / low)
  );
}

/** Whether one other digit brings the count between the bounds. */
const slipsInto = ({ figure }: Claim, low: number, high: number): boolean =>
  oneDigitFrom(figure.digits, low, high).length > 0;
