// Figures that no sum of the article bears out. Beside others they make a sum, a quotient or a difference soon enough by
// chance; where one other digit makes it, and there was little to choose from, that digit was meant.
import { type Claim, isCount } from '../claims/claim.ts';
import type { Relation } from '../contest/relation.ts';
import { isOneDigit, oneDigitFrom } from '../math/keystrokes.ts';
import { toNumber } from '../math/rational.ts';

/** The figures of the article's prose, and which of them nothing bears out. */
export interface Lone {
  /** Written in digits, in reading order. */
  readonly claims: readonly Claim[];
  has(claim: Claim): boolean;
  /** Whether it is the total of other figures. */
  isMade(claim: Claim): boolean;
  /** Whether a sum that is meant says that it is wrong, or another figure of that sum. */
  isDisputed(claim: Claim): boolean;
}

/** Digits of agreement from which on a sum bears its figures out: one that is meant, and one that no words announce. */
const telltale = { meant: 0.5, guess: 1.7 };

/** Those of the claims of which no relation holds that says anything. */
export function loneAmong(claims: readonly Claim[], relations: readonly Relation[]): Lone {
  const [borneOut, made, disputed] = [new Set<Claim>(), new Set<Claim>(), new Set<Claim>()];
  for (const { state, weight, digits, terms, base, told } of relations) {
    // of what the writer holds them against they are, and of nothing else
    if (told) for (const term of terms) borneOut.add(term);
    if (state === 'fails' && (weight === 'proof' || weight === 'evidence'))
      for (const term of terms) disputed.add(term);
    const least = weight === 'guess' ? telltale.guess : telltale.meant;
    if ((state === 'holds' || state === 'rounding') && digits >= least) {
      for (const term of terms) borneOut.add(term);
      const total = terms.at(-1);
      if (total && terms.length > 2 && base === undefined) made.add(total);
    }
  }
  return {
    claims: claims.filter(({ figure, cell }) => figure.form === 'digits' && !cell),
    has: (claim) => !borneOut.has(claim),
    isMade: (claim) => made.has(claim),
    isDisputed: (claim) => disputed.has(claim),
  };
}

/** Figures before one and after it among which those are that it may be joined to. */
const reach = 9;

/** Those about a figure, no farther than the sentences beside its own. */
export const about = ({ claims }: Lone, at: number): readonly Claim[] => {
  const sentence = claims[at]?.sentence ?? 0;
  return claims
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter((other) => Math.abs(other.sentence - sentence) <= 1);
};

/** A number of votes, voters, papers or places where they are counted, to the last digit. */
export const isTally = (claim: Claim): boolean =>
  isCount(claim) &&
  claim.figure.hedge === undefined &&
  claim.kind !== 'seats' &&
  claim.kind !== 'seats-total' &&
  claim.figure.style.places === 0;

/**
 * By so little of itself two figures are apart that are of two bases, or counted at two hours: only a digit that makes more
 * of a difference was mistyped.
 */
const gross = 0.025;
export const isGross = (printed: number, meant: number): boolean => Math.abs(meant - printed) >= gross * printed;

/** Whether one other digit makes the lone figure what it should be. */
export const slips = (lone: Lone, claim: Claim, wanted: number): boolean =>
  lone.has(claim) &&
  isGross(toNumber(claim.figure.value), wanted) &&
  isOneDigit(claim.figure.digits, wanted.toFixed(claim.figure.style.places));

/** Whether one other digit brings the lone figure between the bounds. */
export const slipsInto = (lone: Lone, claim: Claim, low: number, high: number): boolean =>
  lone.has(claim) &&
  oneDigitFrom(claim.figure.digits, low, high).some((digits) => isGross(toNumber(claim.figure.value), Number(digits)));

/** Whether one other digit of a lone one of the three makes the first two the third. */
export function slipsToSum(lone: Lone, a: Claim, b: Claim, sum: Claim): boolean {
  const [one, other, both] = [toNumber(a.figure.value), toNumber(b.figure.value), toNumber(sum.figure.value)];
  return slips(lone, sum, one + other) || slips(lone, a, both - other) || slips(lone, b, both - one);
}

/** A sum that nobody says is meant. */
export const surmised = (relation: Relation): Relation => ({ ...relation, surmised: true });
