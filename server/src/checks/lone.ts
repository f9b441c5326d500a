// Figures that no sum of the article bears out. Beside others they make a sum, a quotient or a difference soon enough by
// chance; where one other digit makes it, and there was little to choose from, that digit was meant.
import { type Claim, isCount } from '../claims/claim.ts';
import type { Relation } from '../contest/relation.ts';
import { isOneDigit } from '../math/keystrokes.ts';

/** The figures of the article's prose, and which of them nothing bears out. */
export interface Lone {
  /** Written in digits, in reading order. */
  readonly claims: readonly Claim[];
  has(claim: Claim): boolean;
  /** Whether it is the total of other figures. */
  isMade(claim: Claim): boolean;
}

/** Digits of agreement from which on even a sum that no words announce bears its figures out. */
const telltale = 1.7;

/** Those of the claims of which no relation holds that says anything. */
export function loneAmong(claims: readonly Claim[], relations: readonly Relation[]): Lone {
  const [borneOut, made] = [new Set<Claim>(), new Set<Claim>()];
  for (const { state, weight, digits, terms, base } of relations)
    if ((state === 'holds' || state === 'rounding') && (weight !== 'guess' || digits >= telltale)) {
      for (const term of terms) borneOut.add(term);
      const total = terms.at(-1);
      if (total && terms.length > 2 && base === undefined) made.add(total);
    }
  return {
    claims: claims.filter(({ figure, cell }) => figure.form === 'digits' && !cell),
    has: (claim) => !borneOut.has(claim),
    isMade: (claim) => made.has(claim),
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

/** Whether one other digit makes the lone figure what it should be. */
export const slips = (lone: Lone, claim: Claim, wanted: number): boolean =>
  lone.has(claim) && isOneDigit(claim.figure.digits, wanted.toFixed(claim.figure.style.places));
