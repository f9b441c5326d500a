// Cells with two figures, "1,204 (45.6%)", "47% (46%)": two columns under one heading.
import type { Cue } from '../languages/language.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { type CellView, hasTitle, isInPercent, isNumeric } from './rows.ts';
import { cuesIn } from './sentence.ts';
import { chainFrom, looksDated } from './tallies.ts';

/** Words that a cell may hold beside its figures. */
const mostWords = 2;

/** The cells of a table laid out so that each has one figure: what stands behind another figure gets a column of its own. */
export function parted(cells: readonly CellView[]): readonly CellView[] {
  const tallied = talliesIn(cells);
  const behind = (view: CellView): readonly Printed[] => tallied.get(view)?.slice(1) ?? pairedWith(view);
  const more = new Map<number, number>();
  let top = Number.POSITIVE_INFINITY;
  for (const view of cells) {
    const { length } = behind(view);
    const { column, row } = view.cell;
    if (length > 0) {
      more.set(column, Math.max(length, more.get(column) ?? 0));
      top = Math.min(top, row);
    }
  }
  if (more.size === 0) return cells;
  const moved = (column: number): number =>
    [...more].reduce((to, [one, added]) => (one < column ? to + added : to), column);
  return cells.flatMap((view): readonly CellView[] => {
    const { column, width } = view.cell;
    const cell = { ...view.cell, column: moved(column), width: moved(column + width) - moved(column) };
    const at = (k: number) => ({ ...cell, column: cell.column + k, width: 1 });
    const [figure] = view.figures;
    const after = behind(view);
    if (after.length > 0 && figure) {
      const scored = tallied.has(view);
      const first = { ...view, cell: at(0), figures: [figure], ...(scored && { answer: answerAt(0, figure) }) };
      const others = after.map((other, k) => ({
        ...{ ...view, cell: at(k + 1), figures: [other], tokens: [], cues: new Set<Cue>() },
        ...(scored ? { answer: answerAt(k + 1, other) } : { before: isEarlier(figure, other) }),
      }));
      return [first, ...others];
    }
    const added = more.get(column);
    if (width > 1 || added === undefined) return [{ ...view, cell }];
    // a heading of tallies is that of all that stands in them
    const titled = added > 1 ? Array.from({ length: added + 1 }, () => view) : titles(view);
    const own = view.cell.row >= top || isPlain(view) ? [view] : titled;
    return own.map((part, k) => ({ ...part, cell: at(k) }));
  });
}

/** A figure of the body, above all that have two. */
const isPlain = (view: CellView): boolean => !view.cell.header && isNumeric(view) && !hasTitle(view);

/** "36-4-2 (90% to 10%)": the figures of each cell that holds a tally, and the shares of it behind that. */
function talliesIn(cells: readonly CellView[]): ReadonlyMap<CellView, readonly Printed[]> {
  const found = new Map<CellView, readonly Printed[]>();
  for (const view of cells) {
    const { figures, tokens } = view;
    if (figures.length < 2) continue;
    const chain = chainFrom(tokens, figures, 0);
    const rest = figures.slice(chain.length);
    const words = tokens.filter(({ kind }) => kind === 'word').length;
    const shares = rest.length === 2 && rest.every(({ unit, not }) => unit === 'percent' && not === undefined);
    if (words <= 1 && (shares || (rest.length === 0 && chain.length === 3)) && chain.length > 1)
      found.set(view, figures);
  }
  return [...found.values()].every(looksDated) ? new Map() : found;
}

/** Yes stands before no, whoever abstained behind both. */
const answerAt = (k: number, { unit }: Printed): NonNullable<CellView['answer']> =>
  unit === 'percent' ? 'share' : k === 0 ? 'yes' : k === 1 ? 'no' : 'neither';

/** What a figure of a tally counts, whatever its column is about. */
export const inTally = ({ answer }: CellView): Kind | undefined =>
  answer === undefined ? undefined : answer === 'share' ? 'share' : 'votes';

export const isAnswer = (answer: CellView['answer']): answer is 'yes' | 'no' => answer === 'yes' || answer === 'no';

/** The figure in brackets behind the only other one, or the share behind a count. */
function pairedWith({ tokens, figures }: CellView): readonly Printed[] {
  const [first, second, ...more] = figures;
  if (!first || !second || more.length > 0 || second.not !== undefined) return [];
  if (first.form === 'words' || (first.not !== undefined && first.not !== 'year')) return [];
  if (tokens.slice(0, first.from).some(({ kind }) => kind === 'word')) return [];
  if (tokens.filter(({ kind }) => kind === 'word').length > mostWords) return [];
  const between = tokens.slice(first.to, second.lead);
  const bracketed = between.at(-1)?.text === '(' && tokens[second.to]?.text === ')';
  const shared =
    first.unit === 'none' && second.unit === 'percent' && between.every(({ text }) => '/,–—('.includes(text));
  return (bracketed && between.length === 1) || shared ? [second] : [];
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
