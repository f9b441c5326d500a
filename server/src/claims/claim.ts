// What a figure says: measure, subject, time, and the words that say so.
import type { Cue } from '../languages/language.ts';
import { toNumber } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Cell } from '../text/prose.ts';
import type { Joint } from './joint.ts';
import type { Scope } from './scope.ts';
import type { Topic } from './topics.ts';

/** Whom a figure speaks of. */
export interface Subject {
  /** As printed. */
  readonly name: string;
  /** The name of a place rather than of a rival, by the word before it. */
  readonly place?: boolean;
  /** The telling words of the name, the last first; an answer has one that begins with #. */
  readonly keys: readonly string[];
  /** What else it may be called: initials, the party in brackets. */
  readonly aliases: readonly string[];
}

/** When the figure holds: in this election's result, before it, in a survey, or while counting went on. */
export type Time = 'now' | 'before' | 'poll' | 'partial';

/** Filled in step by step by the reader; nothing changes it afterwards. */
export interface Claim {
  figure: Printed;
  block: number;
  sentence: number;
  kind: Kind;
  /** False until something says what the figure is; what stays unsettled is no election figure. */
  settled: boolean;
  subject: Subject | undefined;
  /** Those who have as many, each: of "five seats each"; empty where it is one's own. */
  each: readonly Subject[];
  /** Those named before it who may have it together. */
  joint: Joint | undefined;
  time: Time;
  /** What the number counts, by the noun beside it. */
  noun: Cue | undefined;
  /** The answer to a question that the figure counts. */
  option: 'yes' | 'no' | undefined;
  /** The claim with which this one says one thing: a count and its share. */
  partner: Claim | undefined;
  /** The counts of its row in a table, where they together are what the share is a share of. */
  over: readonly Claim[] | undefined;
  /** The figures of its row, and those of its column, that make it, as they do in most rows and columns beside them. */
  madeOf: readonly (readonly Claim[])[];
  /** The other shares of its row that make the whole with it, as in most rows. */
  wholeWith: readonly Claim[] | undefined;
  /** The least and the most that the others of its column come to. */
  usual: readonly [number, number] | undefined;
  /** The total that the figure's own words name: "34 (65 per cent) of 52". */
  of: Claim | undefined;
  /** The other number of a score: "5,902 to 5,288". */
  against: Claim | undefined;
  /** The figure before it that this one says again: "6,328,397 (6.32 million)". */
  restates: Claim | undefined;
  /** The bar that this share is said to have cleared, or to have missed. */
  bar: { readonly at: Claim; readonly cleared: boolean } | undefined;
  /** Nobody is said to be above this bar. */
  excludes: boolean;
  /** The result that this one is said to have beaten. */
  beats: Claim | undefined;
  /** Of whoever is said to have won. */
  leads: boolean;
  /** "rose from 57.3% to 61.9%": what was before it, which way the words say that it went, and by how much. */
  moved: { readonly was: Claim; readonly up: boolean | undefined; readonly by?: Claim } | undefined;
  /** The result that a place is given to: "third with 418,553 votes". */
  ranks: Claim | undefined;
  /** How sure the pairing is. */
  bond: 'close' | 'loose' | undefined;
  /** One of the two stands in brackets after the other. */
  bracketed: boolean;
  /** Of a part and its total, said again as a share: "34 of 85 seats, or 40 percent". */
  equated: boolean;
  readonly cell: Cell | undefined;
  /** The list of which its block is an item. */
  list: number | undefined;
  /** The figure is one part of a total before it ("of whom …"). */
  part: boolean;
  /** Of those that were counted before it: "9,381 of them". */
  ofThem: boolean;
  /** The figure sums up its column. */
  readonly total: boolean;
  /** Words beside it say that it sums up: "in all". */
  readonly sums: boolean;
  /** Words behind it say that it is told part by part: "made up of". */
  readonly divided: boolean;
  /** What is over when others are taken off: "that leaves 9,488". */
  readonly leftover: boolean;
  /** Of those that others do not have: "the other 28", "the rest went to the Greens (16)". */
  readonly rest: boolean;
  /** "All 110 seats": the parts that follow make the whole. */
  whole: boolean;
  /** One of a list of names with a bare number each: what such a list would count; or what came or went of that. */
  listed: 'seats' | 'votes' | 'other' | undefined;
  /** Right behind a name, with nothing to say what it counts. */
  behind: boolean;
  /** Right behind a verb of having or becoming, with nothing to say what it counts. */
  held: boolean;
  /** What the heading above it, or the words that announce it, are about. */
  readonly under: Topic | undefined;
  /** The words beside it leave no doubt of its kind. */
  sure: boolean;
  /** The voters had several votes each, or more could vote than were registered. */
  several: boolean;
  /** The round or count of which its sentence speaks. */
  readonly round: string | undefined;
  /** A share of something that the article gives no count of. */
  readonly foreign: boolean;
  /** Its sentence opens with the name of a place: what holds there need not hold elsewhere. */
  local: boolean;
  /** Of which area, voters and ballot its sentence speaks. */
  scope: Scope;
  /** Beside it something is said to be left over, without a number. */
  unsaid: boolean;
  /** In a heading, or in text about the page. */
  readonly headline: boolean;
  /** Semicolons before it in its sentence: what stands behind one is told apart. */
  readonly clause: number;
  /** Commas with a word like "but" behind them before it: whose name follows one has its own numbers. */
  readonly turns: number;
  /** In a sentence of few words. */
  readonly short: boolean;
  /** Alone with a label in a line of its own. */
  readonly line: boolean;
  /** Its sentence is a label and it: "Turnout: 23.9%." */
  readonly label: boolean;
  /** A number of something that is no election matter. */
  barred: boolean;
  /** The writer lets the figure stand: against all checks or against those named. */
  ignored: { readonly codes: 'all' | readonly string[]; readonly reason: string | undefined } | undefined;
}

/** Whether a part of a claim leads to claims. */
type Leads<Part> = Part extends Claim
  ? true
  : Part extends readonly (infer Each)[]
    ? Leads<Each>
    : Part extends object
      ? Claim extends Part[keyof Part]
        ? true
        : never
      : never;

type Link = { [Key in keyof Claim]: true extends Leads<NonNullable<Claim[Key]>> ? Key : never }[keyof Claim];

/** Everything that joins a claim to others, each of these replaced by what `to` makes of it. */
export const linksOf = (
  { partner, over, madeOf, wholeWith, of, against, restates, bar, beats, moved, ranks }: Claim,
  to: (other: Claim) => Claim,
): Pick<Claim, Link> => ({
  partner: partner && to(partner),
  over: over?.map(to),
  madeOf: madeOf.map((parts) => parts.map(to)),
  wholeWith: wholeWith?.map(to),
  of: of && to(of),
  against: against && to(against),
  restates: restates && to(restates),
  bar: bar && { ...bar, at: to(bar.at) },
  beats: beats && to(beats),
  moved: moved && { ...moved, was: to(moved.was), ...(moved.by && { by: to(moved.by) }) },
  ranks: ranks && to(ranks),
});

/** Whether the writer lets a figure stand against a check. */
export const isIgnored = ({ ignored }: Claim, code: string): boolean =>
  ignored !== undefined && (ignored.codes === 'all' || ignored.codes.includes(code));

const nobody: readonly Subject[] = [];
const nothing: readonly (readonly Claim[])[] = [];

/** A claim of which nothing is known yet but its place. */
export const blankClaim = (figure: Printed, block: number, sentence: number): Claim => ({
  figure,
  block,
  sentence,
  kind: 'other',
  settled: false,
  subject: undefined,
  each: nobody,
  joint: undefined,
  time: 'now',
  noun: undefined,
  option: undefined,
  partner: undefined,
  over: undefined,
  madeOf: nothing,
  wholeWith: undefined,
  usual: undefined,
  against: undefined,
  of: undefined,
  restates: undefined,
  bar: undefined,
  excludes: false,
  beats: undefined,
  leads: false,
  moved: undefined,
  ranks: undefined,
  bond: undefined,
  bracketed: false,
  equated: false,
  cell: undefined,
  list: undefined,
  ignored: undefined,
  part: false,
  ofThem: false,
  total: false,
  sums: false,
  divided: false,
  leftover: false,
  rest: false,
  whole: false,
  listed: undefined,
  behind: false,
  held: false,
  under: undefined,
  several: false,
  sure: false,
  round: undefined,
  foreign: false,
  local: false,
  scope: [],
  unsaid: false,
  headline: false,
  clause: 0,
  turns: 0,
  short: false,
  line: false,
  label: false,
  barred: false,
});

export const isCount = ({ figure }: Claim): boolean =>
  figure.unit === 'none' && figure.form !== 'fraction' && figure.form !== 'multiple' && figure.form !== 'rank';

/** What the figures make together, by floating point. */
export const sumOf = (claims: readonly Claim[]): number =>
  claims.reduce((all, { figure }) => all + toNumber(figure.value), 0);

/** A share of votes or of voters, in this election. */
export const isShare = (claim: Claim): boolean =>
  claim.figure.unit === 'percent' && (claim.kind === 'share' || claim.kind === 'turnout');
