// Seats that make a chamber, as an equation.
import type { Claim } from '../claims/claim.ts';
import { linear, minus, type Relation, type Term } from '../contest/relation.ts';
import { added, inWords, whole } from '../contest/wording.ts';
import { add, multiply, type Rational, rational, zero } from '../math/rational.ts';
import type { Article } from './check.ts';

/** Parts and what they make; `plain` where what is rounded is taken as printed. */
export function equation(parts: readonly Claim[], total: Claim, { voice }: Article, plain = false): Relation {
  return linear({
    ...{ code: 'seats', weight: 'evidence', terms: [...parts.map(heldBy), minus(total)], plain },
    words: () => inWords(voice, 'seats', { list: added(parts, voice), sum: whole(sumOf(parts), voice) }),
  });
}

/** "five each" is five for each of them. */
const heldBy = (claim: Claim): Term => ({ claim, times: rational(Math.max(1, claim.each.length)) });

export const sumOf = (list: readonly Claim[]): Rational =>
  list.map(heldBy).reduce<Rational>((all, { claim, times }) => add(all, multiply(claim.figure.value, times)), zero);
