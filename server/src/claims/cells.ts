// Cells with two figures, "1,204 (45.6%)", "47% (46%)": two columns under one heading.
import type { Printed } from '../numerals/figure.ts';
import { type CellView, isInPercent } from './rows.ts';
import { cuesIn } from './sentence.ts';

/** Words that a cell may hold beside its figures. */
const mostWords = 2;

/** The cells of a table laid out so that each has one figure: what stands behind another figure gets a column of its own. */
export function parted(cells: readonly CellView[]): readonly CellView[] {
  const pairs = cells.filter(behind).map(({ cell }) => cell);
  if (pairs.length === 0) return cells;
  const twice = new Set(pairs.map(({ column }) => column));
  const top = Math.min(...pairs.map(({ row }) => row));
  const moved = (column: number): number => column + [...twice].filter((one) => one < column).length;
  return cells.flatMap((view) => {
    const { column, width } = view.cell;
    const cell = { ...view.cell, column: moved(column), width: moved(column + width) - moved(column) };
    const second = { ...cell, column: cell.column + 1, width: 1 };
    const [figure] = view.figures;
    const after = behind(view);
    if (after && figure)
      return [
        { ...view, cell: { ...cell, width: 1 }, figures: [figure] },
        { ...view, cell: second, figures: [after], tokens: [], cues: new Set(), before: isEarlier(figure, after) },
      ];
    if (width > 1 || !twice.has(column)) return [{ ...view, cell }];
    const own = view.cell.row >= top ? [view] : titles(view);
    return own.map((part, k) => ({ ...part, cell: k === 0 ? { ...cell, width: 1 } : second }));
  });
}

/** The figure in brackets behind the only other one, or the share behind a count. */
function behind({ tokens, figures }: CellView): Printed | undefined {
  const [first, second, ...more] = figures;
  if (!first || !second || more.length > 0 || second.not !== undefined) return undefined;
  if (first.form === 'words' || (first.not !== undefined && first.not !== 'year')) return undefined;
  if (tokens.slice(0, first.from).some(({ kind }) => kind === 'word')) return undefined;
  if (tokens.filter(({ kind }) => kind === 'word').length > mostWords) return undefined;
  const between = tokens.slice(first.to, second.lead);
  const bracketed = between.at(-1)?.text === '(' && tokens[second.to]?.text === ')';
  const shared =
    first.unit === 'none' && second.unit === 'percent' && between.every(({ text }) => '/,–—('.includes(text));
  return (bracketed && between.length === 1) || shared ? second : undefined;
}

/** "47% (46%)", "53 (56)": of one kind, the figure in brackets is the one before it in time. */
const isEarlier = (first: Printed, second: Printed): boolean => second.sign === undefined && first.unit === second.unit;

/** "Votes (%)" has a title for each of the two, "Votes and share" one for the first that is no share; another is of both. */
function titles(view: CellView): readonly CellView[] {
  const { tokens, grammar } = view;
  const opens = tokens.findIndex(({ text }) => text === '(');
  const closes = tokens.findIndex(({ text }, k) => k > opens && text === ')');
  const part = (from: number, to: number): CellView => {
    const own = tokens.slice(from, to);
    const inPercent = isInPercent(own, grammar.words);
    const figures = view.figures.filter((figure) => figure.from >= from && figure.to <= to);
    const cues = new Set(cuesIn(tokens, from, to, grammar.cues).map(({ value }) => value));
    return { ...view, tokens: own, figures, cues, inPercent };
  };
  if (opens >= 0 && closes >= 0) return [part(0, opens), part(opens + 1, closes)];
  const counted = new Set([...view.cues].filter((cue) => cue !== 'share'));
  return counted.size > 0 ? [{ ...view, cues: counted, inPercent: false }, view] : [view, view];
}
