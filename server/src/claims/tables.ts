// Tables: what each column and each row is about, and so what each cell says.
import type { Cue } from '../languages/language.ts';
import { groupBy } from '../math/groups.ts';
import { compare, hundred } from '../math/rational.ts';
import { type Printed, reprinted } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { asideColumns, columnsOfCounts } from './asides.ts';
import { inTally, isAnswer, parted } from './cells.ts';
import type { Subject } from './claim.ts';
import { answersIn, columnKind, headingCues, isMixed, yearsIn } from './headings.ts';
import { leads } from './leads.ts';
import { type NameGrammar, subject } from './names.ts';
import { regrouped } from './regroup.ts';
import { type CellView, isHeading, isNumeric, isTimed, type Row, readRows } from './rows.ts';
import { hasUndatedTwin, namesMeasure, newest, undatedTitles, yearsOfRows } from './tableYears.ts';
import type { Topic } from './topics.ts';
import { countsUnits } from './unitColumns.ts';

/** What one numeric cell says. */
export interface CellReading {
  readonly view: CellView;
  readonly figure: Printed;
  readonly kind: Kind;
  readonly subject: Subject | undefined;
  readonly option: 'yes' | 'no' | undefined;
  readonly total: boolean;
  /** In a column of an earlier year. */
  readonly before: boolean;
  /** In a column of what people were asked. */
  readonly poll: boolean;
}

/** When a table stands: the year of which the article speaks, and whether the heading above is of an earlier one, and what that or its caption is about. */
export interface Dating {
  readonly year: number;
  readonly past: boolean;
  readonly under?: Topic | undefined;
}

interface Column {
  /** Its title, where no word of it says what is counted: the name of a party. */
  readonly title: CellView | undefined;
  readonly kind: Kind | undefined;
  readonly option: 'yes' | 'no' | undefined;
  readonly percent: boolean;
  /** Its heading names a year. */
  readonly dated: boolean;
  readonly before: boolean;
  readonly poll: boolean;
}

interface Headings {
  /** Columns of earlier years than this are of an earlier election. */
  readonly year: number;
  /** What the headings without a year say. */
  readonly undated: ReadonlySet<string>;
  /** Some column has a heading for the shares of this election. */
  readonly some: boolean;
  /** Some column is of a survey: one of an election beside it is of an earlier one. */
  readonly polled: boolean;
}

/** The words of a row's label all tell, be they small or common. */
const nothing: ReadonlySet<string> = new Set();

/** The readings of one table's cells; cells that are prose of their own are left to the reader of sentences. */
export function readTable(table: readonly CellView[], dating: Dating): readonly CellReading[] {
  const cells = regrouped(parted(table));
  const ofBody = new Set(cells.flatMap(({ cell }) => (cell.header ? [] : cell.row)));
  const headers = cells.filter(({ cell }) => cell.header && !(cell.column === 0 && ofBody.has(cell.row)));
  const headerRows = new Set(headers.map((view) => view.cell.row));
  const first = cells.reduce((least, view) => Math.min(least, view.cell.row), Number.POSITIVE_INFINITY);
  const firstRow = cells.filter((view) => view.cell.row === first);
  const titled =
    headerRows.size > 0 ||
    (firstRow.length > 1 &&
      firstRow.every((view) =>
        isHeading(
          view,
          cells.filter(({ cell }) => cell.row > first && cell.column === view.cell.column),
        ),
      ));
  if (titled && headerRows.size === 0) headerRows.add(first);
  const titles = cells.filter((view) => headerRows.has(view.cell.row));
  const headings: Headings = {
    year: newest(titles.flatMap(yearsIn), dating.year),
    undated: undatedTitles(titles),
    some: titles.some(namesMeasure),
    polled: titles.some(({ cues }) => cues.has('poll')),
  };
  const body = cells.filter((view) => !headerRows.has(view.cell.row));
  const last = body.reduce((most, view) => Math.max(most, view.cell.row), 0);
  const asides = asideColumns(body);
  const ofCounts = columnsOfCounts(body);
  const years = yearsOfRows(body);
  const latest = newest([...years.values()], dating.year);
  const columns = new Map<number, Column>();
  for (const { cell } of body)
    if (!columns.has(cell.column)) columns.set(cell.column, readColumn(cell.column, cells, headerRows, body, headings));
  const units = [...columns].find(([, { kind }]) => kind === 'reporting')?.[0];
  for (const [at, column] of columns)
    if (units !== undefined && column.kind === 'cast' && countsUnits(at, units, body))
      columns.set(at, { ...column, kind: 'reporting' });
  const byRow = groupBy(body, ({ cell }) => cell.row);
  const rows = readRows(byRow, last);
  const spoiltFrom = Math.min(...[...rows].flatMap(([at, { total }]) => (total === 'invalid' ? [at] : [])));
  const counted = new Set(
    [...columns].flatMap(([at, { kind, percent }]) => (percent || (at === 0 && years.size > 0) ? [] : kind)),
  );
  const ofVoters = dating.under === 'turnout' || (counted.has('registered') && counted.has('cast'));
  const onTurnout = isTimed(body) || (ofVoters && !counted.has('votes') && !counted.has('seats'));
  const readings = body.flatMap((view): readonly CellReading[] => {
    const figure = view.figures[0];
    const column = columns.get(view.cell.column);
    const row = rows.get(view.cell.row);
    if (!figure || !isNumeric(view) || !column || !row || asides.has(view.cell.column)) return [];
    // under a total, or among counts, a number may look like a year
    const counts = isCountRow(row) || ofCounts.has(view.cell.column);
    if (figure.not !== undefined && !(figure.not === 'year' && counts)) return [];
    // a total under the spoilt papers is of all papers
    const told = inTally(view) ?? cellKind(figure, column, row, spoiltFrom < view.cell.row ? 'cast' : 'valid');
    const kind = onTurnout && told === 'share' ? 'turnout' : told;
    if (!kind) return [];
    const words = row.label?.tokens ?? [];
    const dated = years.get(view.cell.row);
    const label = dated === undefined ? row.label : column.title;
    const named = dated === undefined ? row.total === undefined && words.length > 0 : label !== undefined;
    const about = named && label ? aboutRow(label, view.grammar) : undefined;
    return [
      {
        view,
        figure: reprinted(figure, { not: undefined }),
        kind,
        subject: about,
        option: isAnswer(view.answer) ? view.answer : (column.option ?? row.option),
        total: row.total !== undefined,
        before:
          view.before ??
          (dated === undefined
            ? column.before || (dating.past && !column.dated)
            : dated < latest && isResult.has(kind)),
        poll: column.poll,
      },
    ];
  });
  // what all of a table is of is this election, unless the article says otherwise
  const surely = dating.past || headings.year === dating.year || latest === dating.year;
  const whole = !surely && readings.every(({ before }) => before);
  return whole ? readings.map((reading) => ({ ...reading, before: false })) : readings;
}

/** What a row of an earlier year gives of its election, rather than of its voters. */
const isResult: ReadonlySet<Kind> = new Set<Kind>(['votes', 'share', 'seats']);

const isCountRow = ({ total }: Row): boolean => total !== undefined && total !== 'turnout' && total !== 'total';

function aboutRow(label: CellView, grammar: NameGrammar): Subject {
  const named = subject(label.tokens, { ...grammar, particles: nothing, generics: nothing });
  const cue = (['others', 'against-all'] as const).find((one) => label.cues.has(one));
  return cue ? { ...named, keys: [`#${cue}`] } : named;
}

/** `sum` is what a row without a name of its own sums up. */
function cellKind(figure: Printed, column: Column, row: Row, sum: Kind): Kind | undefined {
  const fits = compare(figure.value, hundred) <= 0;
  const ofTurnout = row.total === 'turnout' && figure.style.places > 0;
  const percent = ((column.percent || ofTurnout) && fits) || figure.unit === 'percent';
  if (row.total === 'change-points') return row.total;
  if (row.total === 'margin-votes')
    return column.kind === 'change-points' ? undefined : percent ? 'margin-points' : row.total;
  if (row.total === 'turnout' && percent && column.kind !== 'change-points') return 'turnout';
  if (column.kind === 'change-points' || column.kind === 'other') return column.kind;
  if (percent) return row.total === 'cast' || row.came || column.kind === 'turnout' ? 'turnout' : 'share';
  // a share of more than the whole is none
  if (!fits && column.kind === 'share')
    return row.total === 'total' || row.total === 'turnout' ? sum : (row.total ?? 'votes');
  if (row.total === undefined && row.option && column.kind === undefined) return 'votes';
  if (row.total === undefined) return column.kind ?? (figure.digits.length <= 6 ? 'other' : undefined);
  if (column.kind === 'seats') return row.total === 'total' ? 'seats-total' : 'seats';
  if (row.total === 'total' || row.total === 'turnout')
    return column.kind === 'votes' || column.kind === undefined ? sum : column.kind;
  return column.kind === 'votes' || column.kind === undefined ? row.total : column.kind;
}

function readColumn(
  index: number,
  cells: readonly CellView[],
  headerRows: ReadonlySet<number>,
  body: readonly CellView[],
  headings: Headings,
): Column {
  const { year, undated, some, polled } = headings;
  const over = cells.filter(
    (view) => headerRows.has(view.cell.row) && view.cell.column <= index && index < view.cell.column + view.cell.width,
  );
  const own = over.flatMap((view) => headingCues(view, index));
  // "| Seats | | 2021 |": the corner says what columns count that do not say it
  const corner = cells.filter(({ cell }) => own.length === 0 && headerRows.has(cell.row) && cell.column === 0);
  const cues = new Set([
    ...own,
    ...corner.flatMap((view) => [...view.cues]).filter((cue) => cornerCues.has(cue)),
    ...(over.length === 0 ? answersIn(body.filter(({ cell }) => cell.column === index)) : []),
  ]);
  const marks = over.flatMap((view) => view.tokens.map((token) => token.text));
  const numbers = body.filter((view) => view.cell.column === index && isNumeric(view)).flatMap((view) => view.figures);
  const signed = numbers.filter((figure) => figure.sign !== undefined).length * 2 > numbers.length;
  const decimal =
    numbers.length > 0 &&
    numbers.filter((figure) => figure.style.places > 0 && compare(figure.value, hundred) <= 0).length * 10 >=
      numbers.length * 6;
  const signs = numbers.filter((figure) => figure.unit === 'percent').length;
  const poll = cues.has('poll');
  const titledSo = over.some((view) => view.inPercent && !isMixed(view)) || cues.has('share');
  const percent = decimal || poll || titledSo || signs * 2 > numbers.length;
  const option = cues.has('yes') && !cues.has('no') ? 'yes' : cues.has('no') && !cues.has('yes') ? 'no' : undefined;
  const plusMinus = marks.includes('+') || marks.includes('±') || (marks.includes('/') && marks.includes('–'));
  const changing =
    cues.has('swing') || cues.has('rise') || cues.has('fall') || signed || plusMinus || cues.has('changed');
  const kind = changing
    ? numbers.some((figure) => figure.unit === 'percent' || figure.style.places > 0)
      ? 'change-points'
      : 'other'
    : leads(index, cues, cells, headerRows, numbers)
      ? 'seats'
      : columnKind(cues, over.length > 0, numbers);
  const named = over.flatMap(yearsIn);
  // a bare year beside columns without one is an earlier year, and counts what the column before it counts
  const filled = over.filter(({ tokens }) => tokens.length > 0);
  const bare =
    some && named.length > 0 && filled.every((view) => view.tokens.length === 1 && yearsIn(view).length === 1);
  const older = named.every((own) => own < year) || hasUndatedTwin(over, undated);
  const past = named.length > 0 && (bare || older || (polled && !poll));
  const before = past || cues.has('previous') || cues.has('earlier');
  const like = bare && !percent && index > 1 ? readColumn(index - 1, cells, headerRows, body, headings) : undefined;
  const title = [...cues].every((cue) => naming.has(cue)) ? filled[0] : undefined;
  return {
    kind: like?.kind ?? kind,
    option,
    percent: percent && kind !== 'other',
    before,
    poll,
    title,
    dated: named.length > 0,
  };
}

/** Words that the name of a party may have. */
const naming: ReadonlySet<Cue> = new Set<Cue>(['not-a-name', 'others', 'of', 'and', 'also']);

const cornerCues: ReadonlySet<Cue> = new Set<Cue>(['seats', 'votes', 'turnout', 'registered']);
