// Columns of a table that count polling stations: "Boxes | Counted".
import { compare } from '../math/rational.ts';
import { type CellView, isNumeric } from './rows.ts';

/** Whether a column of those counted is of the units in the column `units`: more ballots than boxes stand in no row of it. */
export function countsUnits(column: number, units: number, body: readonly CellView[]): boolean {
  const all = new Map(body.flatMap((view) => (view.cell.column === units ? [[view.cell.row, view.figures[0]]] : [])));
  return body
    .filter((view) => view.cell.column === column && isNumeric(view))
    .every(({ cell, figures: [part] }) => {
      const whole = all.get(cell.row);
      return part !== undefined && whole !== undefined && compare(part.value, whole.value) <= 0;
    });
}
