// Equations among counts of votes, and their words.
import type { Claim } from '../claims/claim.ts';
import { linear, minus, type Relation, type Term, type Weight, type Words } from '../contest/relation.ts';
import { added, inWords, whole as wholeOf } from '../contest/wording.ts';
import { add, type Rational, zero } from '../math/rational.ts';
import type { Article } from './check.ts';

/** Σ terms = total. */
export function equation(article: Article, terms: readonly Term[], total: Claim, weight: Weight): Relation {
  return linear({
    ...{ code: 'sum-of-votes', weight, terms: [...terms, minus(total)] },
    words: () =>
      summed(
        article,
        terms.map(({ claim }) => claim),
      ),
  });
}

export const sumOf = (list: readonly Claim[]): Rational =>
  list.reduce<Rational>((all, { figure }) => add(all, figure.value), zero);

/** The sum of the list in words. */
export const summed = ({ voice }: Article, list: readonly Claim[]): Words =>
  inWords(voice, 'sum-of-votes', { list: added(list, voice), sum: wholeOf(sumOf(list), voice) });
