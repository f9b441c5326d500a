// Columns of counts whose thousands are parted by the mark of decimals: "662 | 21.846 | 137.268".
import { groupBy } from '../math/groups.ts';
import { asGrouped, mayBeGrouped } from '../numerals/foreignGroups.ts';
import type { CellView } from './rows.ts';

/** The cells with such numbers read as counts, where a column has several and nothing in it is a decimal of another length. */
export function regrouped(cells: readonly CellView[]): readonly CellView[] {
  const columns = groupBy(cells, ({ cell }) => cell.column);
  const counts = new Set(
    [...columns].flatMap(([column, views]) => {
      const numbers = views.flatMap(({ figures }) => figures).filter(({ not }) => not === undefined);
      const grouped = numbers.filter(mayBeGrouped);
      const others = numbers.filter((figure) => !grouped.includes(figure));
      return grouped.length > 1 && others.every(({ style, unit }) => style.places === 0 && unit === 'none')
        ? [column]
        : [];
    }),
  );
  if (counts.size === 0) return cells;
  return cells.map((view) =>
    counts.has(view.cell.column)
      ? { ...view, figures: view.figures.map((figure) => (mayBeGrouped(figure) ? asGrouped(figure) : figure)) }
      : view,
  );
}
