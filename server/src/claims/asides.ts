// Numbers in a table that are no figures of its election: in a column of words, or numbering its rows; and those that are.

import { groupBy } from '../math/groups.ts';
import { toNumber } from '../math/rational.ts';
import { type CellView, isNumeric } from './rows.ts';

const hasWords = ({ tokens }: CellView): boolean => tokens.some(({ kind }) => kind === 'word');

/** The columns whose numbers count nothing. */
export function asideColumns(body: readonly CellView[]): ReadonlySet<number> {
  const columns = [...groupBy(body, ({ cell }) => cell.column)].map(([column, cells]) => {
    const numeric = cells.filter(isNumeric);
    const wordy = cells.filter((view) => hasWords(view) && !isNumeric(view)).length;
    return { column, numeric, wordy, bare: numeric.filter((view) => !hasWords(view)).length };
  });
  // a list of names and values says different things of one kind of column
  const ofFigures = columns.filter(({ numeric, wordy }) => numeric.length > wordy).length;
  return new Set(
    columns
      .filter(
        ({ column, numeric, wordy, bare }) =>
          (ofFigures > 1 && wordy > 1 && wordy > bare) || isNumbering(numeric) || (column === 0 && isRanking(numeric)),
      )
      .map(({ column }) => column),
  );
}

/** Fewer numbers follow one another by chance. */
const fewest = 4;

/** "1 … 2 … 3": each is one more than that above it. */
function isNumbering(cells: readonly CellView[]): boolean {
  const values = cells.flatMap(({ figures: [figure] }) =>
    figure?.unit === 'none' ? [toNumber(figure.value)] : [Number.NaN],
  );
  return values.length >= fewest && values.every((value, k) => k === 0 || value === (values[k - 1] ?? 0) + 1);
}

/** "1 … 287 … 650", before what the rows are of: places in a longer list. */
function isRanking(cells: readonly CellView[]): boolean {
  const places = cells.map(({ figures: [figure] }) => (figure?.unit === 'none' ? toNumber(figure.value) : 0));
  return (
    places.length >= fewestPlaces &&
    places[0] === 1 &&
    places.every((place, k) => k === 0 || place > (places[k - 1] ?? 0))
  );
}
const fewestPlaces = 3;

/** The columns of counts, some of which look like years. */
export function columnsOfCounts(body: readonly CellView[]): ReadonlySet<number> {
  const columns = groupBy(body.filter(isNumeric), ({ cell }) => cell.column);
  return new Set(
    [...columns]
      .filter(([, cells]) => {
        const years = cells.filter(({ figures: [figure] }) => figure?.not === 'year').length;
        const counts = cells.filter(({ figures: [figure] }) => figure?.not === undefined && figure?.unit === 'none');
        return years > 0 && counts.length * 2 >= years;
      })
      .map(([column]) => column),
  );
}
