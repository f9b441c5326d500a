// Columns of counts whose thousands are parted by the mark of decimals: "662 | 21.846 | 137.268".
import { groupBy } from '../math/groups.ts';
import { compare, hundred } from '../math/rational.ts';
import { asGrouped, mayBeGrouped } from '../numerals/foreignGroups.ts';
import type { CellView } from './rows.ts';

/**
 * The cells with such numbers read as counts, where a column has several, nothing in it is a decimal of another length, and
 * it cannot be one of shares to three decimals.
 */
export function regrouped(cells: readonly CellView[]): readonly CellView[] {
  const columns = groupBy(cells, ({ cell }) => cell.column);
  const counts = new Set(
    [...columns].flatMap(([column, views]) => {
      const numbers = views.flatMap(({ figures }) => figures).filter(({ not }) => not === undefined);
      const grouped = numbers.filter(mayBeGrouped);
      const others = numbers.filter((figure) => !grouped.includes(figure));
      const whole = others.every(({ style, unit }) => style.places === 0 && unit === 'none');
      const large = others.length > 0 || numbers.some(({ value }) => compare(value, hundred) > 0);
      return grouped.length > 1 && whole && large ? [column] : [];
    }),
  );
  if (counts.size === 0) return cells;
  return cells.map((view) =>
    counts.has(view.cell.column)
      ? { ...view, figures: view.figures.map((figure) => (mayBeGrouped(figure) ? asGrouped(figure) : figure)) }
      : view,
  );
}
