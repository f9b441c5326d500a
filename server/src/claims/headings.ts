// What headings say: of which year they are, and, over the columns of a table, the measure of each in turn.
import type { Cue } from '../languages/language.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Token } from '../text/tokens.ts';
import type { BlockReading } from './blockReading.ts';
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

/** "Yes-777", "Yes-723": the answers that all cells of a column without a title name. */
export const answersIn = (cells: readonly CellView[]): readonly Cue[] =>
  (['yes', 'no'] as const).filter((cue) => cells.length > 1 && cells.every((view) => view.cues.has(cue)));

/** Years between two elections that are surely not one: results of December are still news in January. */
export const apart = 2;

export const isYear = ({ kind, text }: Token): boolean => kind === 'digits' && /^(?:19|20)\d\d$/.test(text);

/** In a heading or a label such a number is a year, whatever stands beside it: "2015 votes", "2015 %". */
export const yearsIn = ({ tokens }: { readonly tokens: readonly Token[] }): readonly number[] =>
  tokens.filter(isYear).map(({ text }) => Number(text));

/** Words before a year that count from it. */
const counting: ReadonlySet<Cue> = new Set<Cue>(['since', 'to', 'changed', 'swing', 'rise', 'fall', 'more']);

/** The year of an election that a heading is about: "Local election 2011", "2011: the results"; none where it counts from it. */
export function yearHeaded({ tokens, cues }: BlockReading): number | undefined {
  const at = tokens.findIndex(isYear);
  const edge = (token: Token | undefined): boolean => token === undefined || token.kind === 'mark';
  if (at < 0 || !(edge(tokens[at - 1]) || edge(tokens[at + 1]))) return undefined;
  const counts = cuesIn(tokens, 0, at, cues).some(({ value }) => counting.has(value));
  return counts ? undefined : Math.max(...yearsIn({ tokens }));
}

/** What a column counts, by the cues of its headings and the look of its numbers. */
export function columnKind(cues: ReadonlySet<Cue>, titled: boolean, numbers: readonly Printed[]): Kind | undefined {
  if (cues.has('turnout'))
    return numbers.some((figure) => figure.unit === 'percent' || figure.style.places > 0) ? 'turnout' : 'cast';
  if (cues.has('registered')) return 'registered';
  if (cues.has('invalid')) return 'invalid';
  if (cues.has('valid')) return 'valid';
  if (cues.has('abstained') && !cues.has('yes') && !cues.has('no')) return 'other';
  if (cues.has('margin')) return 'margin-votes';
  if (cues.has('seats') || cues.has('elected')) return 'seats';
  if (cues.has('yes') || cues.has('no') || cues.has('option')) return 'votes';
  if (cues.has('cast') || (cues.has('total') && cues.has('votes'))) return 'cast';
  if (cues.has('votes') || cues.has('ballots') || cues.has('share')) return 'votes';
  if (cues.has('units')) return 'reporting';
  const large = numbers.some((figure) => figure.style.group !== '' || figure.digits.length >= 4);
  if (cues.has('label')) return large ? 'votes' : undefined;
  if (!titled) return 'votes';
  return numbers.some((figure) => figure.unit === 'percent') ? 'share' : large ? 'votes' : undefined;
}
