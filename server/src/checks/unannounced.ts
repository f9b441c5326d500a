// Sums of counts that no words announce: so many digits agree that no chance explains it.
import type { Claim } from '../claims/claim.ts';
import { amongst, plus, type Relation } from '../contest/relation.ts';
import type { Subject } from './check.ts';
import { nearTriples, runSums } from './nearSums.ts';
import { neighbours } from './neighbours.ts';
import { triplesOf } from './triples.ts';
import { equation } from './votes.ts';

/** Counts that make one another, or would but for a slip of one key, though no words say so. */
export const unannounced = (subject: Subject): readonly Relation[] => [...exact(subject), ...near(subject)];

function exact(subject: Subject): readonly Relation[] {
  return triplesOf(neighbours(subject))
    .filter(({ sum }) => subject.contest.claims.includes(sum))
    .filter(({ a, b, sum }) => ![a, b, sum].some(isMargin))
    .map(({ a, b, sum, many }) => amongst(equation(subject, [plus(a), plus(b)], sum, 'guess'), many))
    .filter(({ digits }) => digits >= telltale);
}

/** So many digits of agreement are no chance. */
const telltale = 1.3;

function near(subject: Subject): readonly Relation[] {
  const close = neighbours(subject);
  return [...nearTriples(close), ...runSums(close)]
    .filter(({ sum, parts: list }) => subject.contest.claims.includes(sum) && !list.some(isMargin))
    .map(({ parts: list, sum, exact, digits }) => ({
      ...equation(subject, list.map(plus), sum, exact ? 'guess' : 'evidence'),
      digits,
      surmised: true as const,
    }));
}

/** Margins have a check of their own. */
const isMargin = ({ kind }: Claim): boolean => kind === 'margin-votes';
