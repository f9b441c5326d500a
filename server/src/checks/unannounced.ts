// Sums of counts that no words announce: so many digits agree that no chance explains it.
import { type Claim, isCount } from '../claims/claim.ts';
import { amongst, plus, type Relation } from '../contest/relation.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Subject } from './check.ts';
import { listColumns } from './listColumns.ts';
import { nearTriples, runSums } from './nearSums.ts';
import { isOwn } from './neighbours.ts';
import { passageSums } from './passageSums.ts';
import { telltale, triplesOf } from './triples.ts';
import { equation } from './votes.ts';

/** Counts that make one another, or would but for a slip of one key, though no words say so. */
function sumsOf(subject: Subject): readonly Relation[] {
  const isOurs = (sum: Claim, parts: readonly Claim[]): boolean =>
    isOwn(sum, subject) && ![sum, ...parts].some(isMargin);
  const exact = triplesOf(subject.near)
    .filter(({ a, b, sum }) => isOurs(sum, [a, b]))
    .map(({ a, b, sum, many }) => amongst(equation(subject, [plus(a), plus(b)], sum, 'guess'), many))
    .filter(({ digits }) => digits >= telltale);
  const near = [
    ...nearTriples(subject.near),
    ...runSums(subject.near),
    ...passageSums(subject.near),
    ...listColumns(subject.near),
  ]
    .filter(({ parts, sum }) => isOurs(sum, parts))
    .map(({ parts, sum, exact: holds, digits }) => ({
      ...equation(subject, parts.map(plus), sum, holds ? 'guess' : 'evidence'),
      digits,
      surmised: true as const,
    }));
  return [...exact, ...near];
}

/** Margins have a check of their own. */
const isMargin = ({ kind }: Claim): boolean => kind === 'margin-votes';

interface Made {
  readonly figures: readonly Printed[];
  readonly relations: readonly Relation[];
}

/** What was made last of the claims about a contest. */
const known = new WeakMap<readonly Claim[], Made>();

/** As `sumsOf`; of the same counts the same sums are made, and a trial of a share leaves all counts as they are. */
export function unannounced(subject: Subject): readonly Relation[] {
  const figures = subject.near.filter(isCount).map(({ figure }) => figure);
  const before = known.get(subject.near);
  if (before?.figures.length === figures.length && before.figures.every((figure, k) => figure === figures[k]))
    return before.relations;
  const relations = sumsOf(subject);
  known.set(subject.near, { figures, relations });
  return relations;
}
