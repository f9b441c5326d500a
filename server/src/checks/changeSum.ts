// The equation of a change: what there was before, and what came to it or went of it, make what there is now.
import type { Claim } from '../claims/claim.ts';
import { linear, minus, plus, type Relation, type Term } from '../contest/relation.ts';
import { inWords, percent, printed, type Voice, whole } from '../contest/wording.ts';
import { add, multiply, type Rational, rational, zero } from '../math/rational.ts';
import type { Article } from './check.ts';

/** Before, and the change added to it or taken off, make after. */
export function equation(
  before: Claim,
  difference: Claim,
  after: Claim,
  up: boolean,
  { voice }: Pick<Article, 'voice'>,
): Relation {
  const terms: readonly Term[] = [plus(before), { claim: difference, times: rational(up ? 1 : -1) }, minus(after)];
  const relation = linear({
    ...{ code: 'change', weight: 'evidence', terms },
    words: () => {
      const text = printed(difference, voice).replace(/^[+−-]/u, '');
      const made = changedTo(terms.slice(0, 2), before, difference, after, voice);
      return inWords(voice, 'change', {
        before: printed(before, voice),
        change: `${up ? '+' : '−'} ${text}`,
        after: made,
      });
    },
  });
  // of the three it is the change that somebody has worked out
  return { ...relation, result: difference };
}

/** What the two terms make, written as the figure is that they should make. */
function changedTo(terms: readonly Term[], before: Claim, difference: Claim, after: Claim, voice: Voice): string {
  const sum = terms.reduce<Rational>((all, { claim, times }) => add(all, multiply(claim.figure.value, times)), zero);
  return after.figure.unit === 'none'
    ? whole(sum, voice)
    : percent(sum, Math.max(before.figure.style.places, difference.figure.style.places), voice);
}
