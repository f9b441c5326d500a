// "9,412 ballots were cast. Of these 11,204 were valid": what is told as a part of a number before it, and is more.
import { type Claim, isCount } from '../claims/claim.ts';
import { ofSentence } from '../claims/ofKind.ts';
import type { Weight } from '../contest/relation.ts';
import { compare } from '../math/rational.ts';
import { isExact } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Subject } from './check.ts';

interface Excess {
  readonly part: Claim;
  readonly whole: Claim;
  readonly weight: Weight;
}

/** Counts of which others are parts. */
const wholes: ReadonlySet<Kind> = new Set<Kind>(['registered', 'cast', 'valid', 'invalid', 'votes', 'other']);
/** A shorter number counts something else: the rivals, or the places. */
const shortest = 3;

/** Parts that are more than every number that "they" may be: those of the sentence before them, or else of the one before. */
export function overThem({ contest: { claims } }: Subject): readonly Excess[] {
  return claims.flatMap((part) => {
    if (!part.ofThem || part.time === 'before') return [];
    const told = part.of ?? seatsBefore(part, claims);
    if (told)
      return compare(part.figure.value, told.figure.value) > 0 && [part, told].every(({ figure }) => isExact(figure))
        ? [{ part, whole: told, weight: 'proof' }]
        : [];
    if (!isNumber(part)) return [];
    const here = ofSentence(claims, part.sentence).filter((claim) => claim.figure.start < part.figure.start);
    const before = here.length > 0 ? here : ofSentence(claims, part.sentence - 1);
    // what is a part itself is one of the same whole
    const numbers = before.filter((claim) => claim.block === part.block && !isPart(claim) && isWhole(claim, part));
    const whole = numbers.at(-1);
    if (!whole || before.some(({ figure }) => compare(figure.value, part.figure.value) >= 0)) return [];
    return [{ part, whole, weight: whole.kind === 'other' ? 'evidence' : 'proof' }];
  });
}

/** "nine seats; eleven of them went to the Greens": few as they are, both are seats. */
function seatsBefore(part: Claim, claims: readonly Claim[]): Claim | undefined {
  const [whole, ...more] = ofSentence(claims, part.sentence).filter(
    ({ figure }) => figure.start < part.figure.start && figure.unit === 'none',
  );
  const seats = [whole, part].every((claim) => claim?.noun === 'seats' && isCount(claim));
  return seats && more.length === 0 ? whole : undefined;
}

/** "931, 412 of them by post" may be two numbers. */
const isNumber = (claim: Claim): boolean =>
  isCount(claim) &&
  !claim.cell &&
  claim.figure.form === 'digits' &&
  isExact(claim.figure) &&
  !claim.figure.text.includes(', ');

const isPart = ({ part, ofThem }: Claim): boolean => part || ofThem;

const isWhole = (claim: Claim, { time }: Claim): boolean =>
  wholes.has(claim.kind) && isNumber(claim) && claim.time === time && claim.figure.digits.length >= shortest;
