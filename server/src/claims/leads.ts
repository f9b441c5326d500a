// Columns of the seats in which parties lead while the count goes on.
import type { Cue } from '../languages/language.ts';
import type { Printed } from '../numerals/figure.ts';
import type { CellView } from './rows.ts';

/** "Leading | Votes": where the votes have a column of their own, small numbers are those of the seats in which a party leads. */
export function leads(
  index: number,
  cues: ReadonlySet<Cue>,
  cells: readonly CellView[],
  headerRows: ReadonlySet<number>,
  numbers: readonly Printed[],
): boolean {
  if (!cues.has('margin') || numbers.length < fewestLeads) return false;
  if (!numbers.every(({ digits, form }) => form === 'digits' && digits.length <= 3)) return false;
  return cells.some((view) => headerRows.has(view.cell.row) && view.cell.column !== index && view.cues.has('votes'));
}

const fewestLeads = 3;
