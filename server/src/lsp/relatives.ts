// Which figures of an article belong together: the terms of one sum, what a figure is worked out from, what is worked
// out from it. Figures are told by their place among the article's `figures`.
import type { CheckedArticle, Role, Sum } from '../protocol.ts';

/** All other figures of the sums in which the figure takes part. */
export function companionsOf(article: CheckedArticle, figure: number): readonly number[] {
  const all = sumsWith(article, figure).flatMap(({ terms }) => terms.map((term) => term.figure));
  return unlike(all.filter((other) => other !== figure));
}

/**
 * What the figure rests on: the total of a share, or the counts that make it up where none is stated; the total that a
 * count is part of; the terms of a difference; of a figure that is given twice, the one in the body.
 */
export function originsOf(article: CheckedArticle, figure: number): readonly number[] {
  return unlike(sumsWith(article, figure).flatMap((sum) => originsIn(sum, figure, article)));
}

/** The figures that rest on this one, and those that say the same. */
export function dependentsOf(article: CheckedArticle, figure: number): readonly number[] {
  const dependents = sumsWith(article, figure).flatMap((sum) => {
    const twins = roleIn(sum, figure) === 'same';
    return sum.terms
      .map((term) => term.figure)
      .filter((other) => other !== figure && (twins || originsIn(sum, other, article).includes(figure)));
  });
  return unlike(dependents).sort((a, b) => a - b);
}

function originsIn(sum: Sum, figure: number, article: CheckedArticle): readonly number[] {
  switch (roleIn(sum, figure)) {
    case 'share':
      return withRole(sum, 'base').length > 0 ? baseOf(sum, article) : listOf(sum, article);
    case 'term':
      return withRole(sum, 'total');
    case 'result':
      return withRole(sum, 'term');
    case 'same': {
      const first = bodyOf(sum, article);
      return first === undefined || first === figure ? [] : [first];
    }
    default:
      return [];
  }
}

/** The total; or the counts that are added up for one, among them the share's own. */
function baseOf(share: Sum, { figures }: CheckedArticle): readonly number[] {
  const [part, base] = [withRole(share, 'part'), withRole(share, 'base')];
  const kind = figures[part[0] ?? -1]?.kind;
  return base.every((index) => figures[index]?.kind === kind) ? [...part, ...base] : base;
}

/** The counts that make up a base which no figure states: those of the sum in which the share's count takes part. */
function listOf(share: Sum, { sums = [] }: CheckedArticle): readonly number[] {
  const [part] = withRole(share, 'part');
  const list = sums.find(({ code, terms }) => code === 'sum-of-votes' && terms.some(({ figure }) => figure === part));
  return list && part !== undefined && roleIn(list, part) === 'term' && withRole(list, 'total').length === 0
    ? withRole(list, 'term')
    : [];
}

/** Of figures that say the same, the first that stands in no heading. */
function bodyOf({ terms }: Sum, { figures }: CheckedArticle): number | undefined {
  const inOrder = terms.map(({ figure }) => figure).sort((a, b) => a - b);
  return inOrder.find((figure) => figures[figure]?.headline !== true) ?? inOrder[0];
}

const sumsWith = ({ sums = [] }: CheckedArticle, figure: number): readonly Sum[] =>
  sums.filter(({ terms }) => terms.some((term) => term.figure === figure));

const roleIn = ({ terms }: Sum, figure: number): Role | undefined => terms.find((term) => term.figure === figure)?.role;

const withRole = ({ terms }: Sum, role: Role): readonly number[] =>
  terms.filter((term) => term.role === role).map(({ figure }) => figure);

const unlike = (figures: readonly number[]): number[] => [...new Set(figures)];
