// Which years a table names, and so which of its columns and rows are of an earlier election.
import { apart, isYear, yearsIn } from './headings.ts';
import type { CellView } from './rows.ts';

/** The year from which on a table is of this election: the article's, where the table names none that comes near it. */
export const newest = (named: readonly number[], year: number): number => {
  const latest = Math.max(0, ...named);
  return named.length > 0 && year - latest >= apart ? year : latest;
};

/** What a heading says beside its years: "2015 votes" says "votes", "2015 %" and "At noon in 2015, %" say "%". */
const withoutYears = ({ tokens }: CellView): string => {
  const left = tokens.filter((token) => !isYear(token));
  if (left.some(({ text }) => text === '%')) return '%';
  const words = left.filter(({ kind }) => kind === 'word');
  return (words.length > 0 ? words : left).map(({ lower }) => lower).join(' ');
};

/** What the headings without a year say: one that says the same of a year is of an earlier election. */
export const undatedTitles = (titles: readonly CellView[]): ReadonlySet<string> =>
  new Set(titles.filter((view) => yearsIn(view).length === 0).map(withoutYears));

/** "| Votes | % | 2015 votes | 2015 % |": a year is told only where it is not the article's. */
export const hasUndatedTwin = (over: readonly CellView[], undated: ReadonlySet<string>): boolean =>
  over.some((view) => yearsIn(view).length > 0 && undated.has(withoutYears(view)));

/** Whether a heading names shares, seats or a turnout: a bare year beside it is that of an earlier election. */
export const namesMeasure = ({ cues, inPercent }: CellView): boolean =>
  inPercent || (['share', 'seats', 'turnout'] as const).some((cue) => cues.has(cue));

/** The year of each row, in a table whose rows are elections: "2010 | 34.3% | 37.0%". */
export function yearsOfRows(body: readonly CellView[]): ReadonlyMap<number, number> {
  const labels = body.filter(({ cell }) => cell.column === 0);
  const years = new Map(labels.map((view) => [view.cell.row, yearsIn(view)] as const));
  const rows = new Set(body.map(({ cell }) => cell.row));
  if (rows.size < 2 || labels.length < rows.size || [...years.values()].some(({ length }) => length !== 1))
    return new Map();
  return new Map([...years].map(([row, [year]]) => [row, year ?? 0]));
}
