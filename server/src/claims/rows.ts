// The cells of a table, and what each of its rows is about.
import type { Cue } from '../languages/language.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Cell } from '../text/prose.ts';
import type { Token } from '../text/tokens.ts';
import type { NameGrammar } from './names.ts';
import type { Reader } from './reader.ts';

/** A cell with its words and numbers. */
export interface CellView {
  readonly block: number;
  readonly cell: Cell;
  readonly tokens: readonly Token[];
  readonly figures: readonly Printed[];
  readonly cues: ReadonlySet<Cue>;
  /** It has a sign or a word for per cent. */
  readonly inPercent: boolean;
  readonly grammar: NameGrammar & Pick<Reader, 'cues' | 'words'>;
  /** It is what stands behind another figure of its cell, and of the time before that. */
  readonly before?: boolean;
  /** It is part of a tally, "36-4-2 (90% to 10%)", and what it says there. */
  readonly answer?: 'yes' | 'no' | 'neither' | 'share';
}

export interface Row {
  readonly label: CellView | undefined;
  readonly total: Kind | 'total' | undefined;
  /** The answer that its label is. */
  readonly option?: 'yes' | 'no';
  /** "Electors, turnout": a share in it is of those who came. */
  readonly came?: true;
  /** It is called by nothing but a word for people. */
  readonly voters?: true;
}

const rowTotals: readonly (readonly [Cue, Kind | 'total'])[] = [
  ['registered', 'registered'],
  ['invalid', 'invalid'],
  ['valid', 'valid'],
  ['turnout', 'turnout'],
  ['cast', 'cast'],
  ['total', 'total'],
];

/** Whether there is a sign or a word for per cent among the tokens. */
export const isInPercent = (tokens: readonly Token[], { units }: Reader['words']): boolean =>
  tokens.some((_, i) => units.at(tokens, i).some(({ value }) => value === 'percent'));

/** A cell that holds one number and next to no words; behind it a letter may mark who won: "Ann Poe 975 W". */
export const isNumeric = (view: CellView): boolean =>
  view.figures.length === 1 &&
  view.figures[0]?.not !== 'code' &&
  view.tokens.filter((token, k) => token.kind === 'word' && !(token.text.length === 1 && k === view.figures[0]?.to))
    .length <= 2 &&
  (view.figures[0]?.form !== 'words' || (view.cell.column > 0 && view.tokens.length === 1)) &&
  view.figures[0]?.form !== 'fraction';

/** "Round 1", "Stimmen 1. Wahlgang", "2018 %": what may head a column, where nothing of the kind stands below it. */
export function isHeading(view: CellView, below: readonly CellView[]): boolean {
  if (!isNumeric(view)) return true;
  return hasTitle(view) && below.some(isNumeric) && !below.some(hasTitle);
}

/** A word beside the number, or the number of a year. */
export const hasTitle = ({ tokens, figures: [figure] }: CellView): boolean =>
  tokens.some(({ kind }) => kind === 'word') ||
  (figure?.style.group === '' && year.test(tokens[figure.from]?.text ?? ''));
const year = /^(?:1[89]|20)\d\d$/;

/** Rows for hours of the day with nothing but shares: "10:00 | 12.6% | 15.4%" tells how many had come by then. */
export function isTimed(body: readonly CellView[]): boolean {
  const labels = body.filter(({ cell, figures }) => cell.column === 0 && figures.length > 0);
  const counts = body.some(({ cell, figures }) => cell.column > 0 && figures.some(({ unit }) => unit === 'none'));
  return labels.length > 1 && !counts && labels.every(({ figures }) => figures[0]?.not === 'clock');
}

/** The rows by where they stand. One with rivals on both sides is of a party, whatever its name means: "Workers", "Citizens". */
export function readRows(rows: ReadonlyMap<number, readonly CellView[]>, last: number): ReadonlyMap<number, Row> {
  const read = [...rows].map(([at, row]) => [at, readRow(row, at === last)] as const);
  const isNamed = (k: number): boolean =>
    read[k]?.[1].label !== undefined && (read[k][1].total === undefined || read[k][1].voters === true);
  return new Map(
    read.map(([at, row], k) => [
      at,
      row.voters && isNamed(k - 1) && isNamed(k + 1) ? { label: row.label, total: undefined } : row,
    ]),
  );
}

function readRow(row: readonly CellView[], last: boolean): Row {
  const label = row.find((view) => view.tokens.some((token) => token.kind === 'word') && !isNumeric(view)) ?? undefined;
  const words = label ? wordsOf(label) : [];
  if (!label || words.length > 5) return { label, total: undefined };
  const listed = (['registered', 'rolls'] as const).some((cue) => label.cues.has(cue));
  if (listed && label.cues.has('turnout')) return { label, total: 'registered', came: true };
  for (const [cue, total] of rowTotals)
    if (label.cues.has(cue) && (cue !== 'total' || (words.length <= 3 && !label.cues.has('others'))))
      return { label, total };
  if (words.length <= 2 && (label.cues.has('margin') || label.cues.has('majority')))
    return { label, total: 'margin-votes' };
  if (words.length === 1 && label.cues.has('swing')) return { label, total: 'change-points' };
  if (last && label.cues.has('chamber') && words.length <= 2) return { label, total: 'total' };
  const option = words.length === 1 ? answers.find((answer) => label.cues.has(answer)) : undefined;
  if (option) return { label, total: undefined, option };
  // "of these by post": some of those in the row before
  if (label.cues.has('part-of') && words.length <= 3) return { label, total: undefined };
  const voters = words.length === 1 && label.cues.has('voters') && !label.cues.has('votes');
  if (voters) return { label, total: 'cast', voters: true };
  return { label, total: words.length === 1 && label.cues.has('proverb') ? 'cast' : undefined };
}

const answers = ['yes', 'no'] as const;

/** The words of a label, what it adds in brackets left out: "Total votes (write-ins left out)". */
function wordsOf({ tokens }: CellView): readonly Token[] {
  const opens = tokens.findIndex(({ text }, k) => k > 0 && text === '(');
  return (opens < 0 ? tokens : tokens.slice(0, opens)).filter(({ kind }) => kind === 'word');
}
