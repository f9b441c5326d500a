// What the headings of a table's columns say of each: one over several columns may name the measure of each in turn.
import type { Cue } from '../languages/language.ts';
import type { CellView } from './rows.ts';
import { cuesIn } from './sentence.ts';

const measures: readonly Cue[] = ['votes', 'share', 'seats', 'turnout'];

/** "2017: votes, share, seats" over three columns. */
export const isMixed = ({ cell, cues }: CellView): boolean =>
  cell.width > 1 && measures.filter((cue) => cues.has(cue)).length > 1;

/** The cues that a heading has for a column: those of its part, where it has as many parts as columns. */
export function headingCues(view: CellView, column: number): readonly Cue[] {
  if (!isMixed(view)) return [...view.cues];
  const { tokens, cell, grammar } = view;
  const begin = tokens.findIndex(({ text }) => text === ':') + 1;
  const marks = tokens.flatMap(({ text }, k) => (k >= begin && ',;/|'.includes(text) ? [k] : []));
  if (marks.length !== cell.width - 1) return [];
  const at = column - cell.column;
  const [from, to] = [at === 0 ? begin : (marks[at - 1] ?? begin) + 1, marks[at] ?? tokens.length];
  return cuesIn(tokens, from, to, grammar.cues).map(({ value }) => value);
}
