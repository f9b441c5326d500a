// What the report of an article shows: its contests as tables, with the findings and the other figures of each.
import type { CheckedArticle, Contest, Figure, Finding, Range, Row, Severity, Status } from '../../protocol.ts';
import { called, type Messages, say } from '../../service.ts';
import { visible } from '../visible.ts';
import { baseSentence, seatsSentence } from './sentences.ts';

export interface Page {
  readonly figures: number;
  /** How many figures are in each state. */
  readonly states: Readonly<Partial<Record<Status, number>>>;
  readonly sections: readonly Section[];
  /** Figures and findings of no contest. */
  readonly rest: Pick<Section, 'findings' | 'others'>;
  /** Contests that found no room. */
  readonly left: number;
}

/** A figure as it stands in the file, and its place there. */
export interface PageFigure extends Range {
  readonly text: string;
  readonly line: number;
  readonly status: Status;
  /** What it counts: "votes, Alfa". */
  readonly says: string;
  readonly reason?: string;
}

export interface PageRow {
  readonly subject: string;
  readonly votes?: PageFigure;
  readonly share?: PageFigure;
  readonly seats?: PageFigure;
  readonly recomputed?: string;
  readonly status: Status;
  /** Per cent of the bar: the share recomputed, or else printed. */
  readonly bar?: number;
  /** Per cent, where the printed share stands apart from it. */
  readonly printed?: number;
}

export interface PageFinding extends Range {
  readonly severity: Severity;
  readonly message: string;
  /** The sums, worked out. */
  readonly sums: readonly string[];
  readonly line: number;
  /** The figure that is blamed, as it stands there. */
  readonly figure?: PageFigure;
  readonly repair?: string;
}

export interface Section {
  readonly index: number;
  readonly name: string;
  readonly base?: string;
  readonly totals: readonly { readonly name: string; readonly figure: PageFigure }[];
  readonly rows: readonly PageRow[];
  /** Rows that found no room. */
  readonly left: number;
  readonly seats?: string;
  readonly findings: readonly PageFinding[];
  readonly others: readonly PageFigure[];
}

/** Rooms of the page: an article has a few of each, a list of ten thousand candidates is not for reading here. */
const mostSections = 40;
const mostRows = 120;
const mostOthers = 80;

export function pageOf(article: CheckedArticle, messages: Messages): Page {
  const figures = article.figures.map((figure) => figureOf(figure, messages));
  const sectionOf = sectionsOf(article);
  const findings = grouped(article.findings, sectionOf);
  const placed = new Map(figures.map((figure) => [figure.start, figure]));
  const members = grouped([...article.figures.keys()], (index) => article.figures[index]?.contest);
  const states: Partial<Record<Status, number>> = {};
  for (const { status } of article.figures) states[status] = (states[status] ?? 0) + 1;
  const partsOf = (contest: number | undefined, shown: ReadonlySet<number>) => ({
    findings: (findings.get(contest) ?? []).slice(0, mostOthers).map((finding) => findingOf(finding, placed)),
    others: (members.get(contest) ?? [])
      .filter((index) => !shown.has(index))
      .slice(0, mostOthers)
      .flatMap((index) => figures[index] ?? []),
  });
  const sections = article.contests.slice(0, mostSections).map((contest, index): Section => {
    const rows = contest.rows.slice(0, mostRows);
    const shown = new Set([
      ...contest.totals.map(({ figure }) => figure),
      ...rows.flatMap(({ figures: { votes, share, seats } }) => [votes, share, seats].filter((at) => at !== undefined)),
    ]);
    const base = baseSentence(contest, messages);
    const seats = seatsSentence(contest, messages);
    return {
      index,
      name: visible(contest.name),
      ...(base && { base }),
      totals: contest.totals.flatMap(({ kind, figure }) => {
        const total = figures[figure];
        return total ? [{ name: say(messages, `total.${kind}`), figure: total }] : [];
      }),
      rows: rows.map((row) => rowOf(row, figures, messages)),
      left: contest.rows.length - rows.length,
      ...(seats && { seats }),
      ...partsOf(index, shown),
    };
  });
  return {
    figures: figures.length,
    states,
    sections,
    rest: partsOf(undefined, new Set()),
    left: Math.max(0, article.contests.length - mostSections),
  };
}

function grouped<T>(things: readonly T[], key: (thing: T) => number | undefined): ReadonlyMap<number | undefined, T[]> {
  const groups = new Map<number | undefined, T[]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group) group.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return groups;
}

/** The contest of a finding: that of the figure it is at, or the one that it stands in. */
function sectionsOf({ figures, contests }: CheckedArticle): (finding: Finding) => number | undefined {
  const at = new Map(figures.map(({ start, contest }) => [start, contest]));
  const around = (place: Range, { start, end }: Contest): boolean => start <= place.start && place.end <= end;
  return (finding) => {
    const own =
      at.get(finding.start) ?? finding.related.map(({ start }) => at.get(start)).find((one) => one !== undefined);
    if (own !== undefined) return own;
    const index = contests.findIndex((contest) => around(finding, contest));
    return index < 0 ? undefined : index;
  };
}

function figureOf(figure: Figure, messages: Messages): PageFigure {
  const { start, end, text, reads = text, line, status, kind, subject, reason } = figure;
  const whose = subject === undefined ? [] : [visible(called(messages, 'subject', subject))];
  const says = [say(messages, `kind.${kind}`), ...whose].join(', ');
  return { start, end, text: visible(reads), line, status, says, ...(reason && { reason: visible(reason) }) };
}

function findingOf(finding: Finding, placed: ReadonlyMap<number, PageFigure>): PageFinding {
  const { start, end, severity, message, working, line, repairs } = finding;
  const figure = placed.get(start);
  return {
    ...{ start, end, severity, line, message: visible(message) },
    sums: working.split('\n').filter(Boolean).map(visible),
    ...(figure && { figure }),
    ...(repairs[0] && { repair: visible(repairs[0].title) }),
  };
}

function rowOf(
  { subject, share: value, recomputed, figures: at }: Row,
  figures: readonly PageFigure[],
  messages: Messages,
): PageRow {
  const [votes, share, seats] = [at.votes, at.share, at.seats].map((index) => figures[index ?? -1]);
  // what is unchecked may stand beside votes that are not its own
  const again = share?.status === 'unchecked' ? undefined : recomputed;
  const bar = again === undefined ? value : Number.parseFloat(again);
  return {
    subject: visible(called(messages, 'subject', subject)),
    ...(votes && { votes }),
    ...(share && { share }),
    ...(seats && { seats }),
    ...(again !== undefined && { recomputed: visible(again) }),
    status: stateOf([share, votes, seats].flatMap((figure) => figure?.status ?? [])),
    ...(bar !== undefined && within(bar) && { bar }),
    ...(value !== undefined && bar !== value && within(value) && { printed: value }),
  };
}

const within = (share: number): boolean => share >= 0 && share <= 100;

/** A conflict anywhere in the row, or else how its first figure stands. */
const stateOf = (states: readonly Status[]): Status =>
  states.includes('conflicting') ? 'conflicting' : (states.find((state) => state !== 'unchecked') ?? 'unchecked');
