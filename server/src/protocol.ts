// The public contract: what a check answers, in the words of the JSON output (version 1). Types only, so that the
// client may import them. All offsets are UTF-16 code units into the file's own text; lines and columns count from 1.

export type Format = 'markdown' | 'html' | 'plaintext' | 'mdx' | 'asciidoc' | 'restructuredtext' | 'latex' | 'wikitext';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export type TotalKind = 'registered' | 'cast' | 'valid' | 'invalid' | 'turnout' | 'seats-total';

/** What an election figure says. */
export type Kind =
  | TotalKind
  | 'votes'
  | 'share'
  | 'seats'
  | 'margin-votes'
  | 'margin-points'
  | 'change-points'
  | 'change-percent'
  | 'previous-share'
  | 'previous-votes'
  | 'fraction'
  | 'multiple'
  | 'rank'
  | 'reporting'
  | 'threshold'
  | 'poll-share'
  | 'other';

/**
 * The state of a figure: `verified` (an equation among the article's own figures holds), `rounding` (holds only within
 * one unit of the last digit, or by truncation), `conflicting` (a finding is at it), `unchecked` (see the reason),
 * `ignored` (the writer said so).
 */
export type Status = 'verified' | 'rounding' | 'conflicting' | 'unchecked' | 'ignored';

/** A half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Edit extends Range {
  readonly newText: string;
}

export interface Repair {
  /** Says the edit. */
  readonly title: string;
  /** How many sums fail as the figures are printed and hold with the repair, and how many the other way round. */
  readonly settles?: number;
  readonly upsets?: number;
  /** True where no other repair would do: such repairs may be applied without asking. */
  readonly certain: boolean;
  readonly edits: readonly Edit[];
}

export interface Related extends Range {
  readonly message: string;
}

export interface Finding extends Range {
  readonly code: string;
  readonly severity: Severity;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The sum, worked out on one line: "56,045 ÷ 330,497 = 16.96%". */
  readonly working: string;
  readonly related: readonly Related[];
  readonly repairs: readonly Repair[];
}

export interface Figure extends Range {
  /** The figure as it stands in the file. */
  readonly text: string;
  /** As it reads, where markup or entities stand in it: "19.96%" for "19.96</b>&#37;". */
  readonly reads?: string;
  readonly line: number;
  readonly column: number;
  readonly kind: Kind;
  /** The number: 68.78 for "68.78%", 1200000 for "1.2 million". */
  readonly value: number;
  readonly subject?: string;
  /** Index into `contests`, where the figure belongs to one. */
  readonly contest?: number;
  readonly status: Status;
  /** True in a heading or in text about the page. */
  readonly headline?: boolean;
  /** Why the figure is unchecked or ignored. */
  readonly reason?: string;
  /** The sums in which the figure takes part, worked out, one a line. */
  readonly working?: string;
  /** The name of what a share is a share of: "330,497 valid votes". */
  readonly base?: string;
  /** A share's value on every admissible base, the one used first. */
  readonly alternatives?: readonly Alternative[];
  /** What its sums make of a share or of a figure in conflict, as its author would print it: "16.96%". */
  readonly recomputed?: string;
  /** Where its unit word ends, where that is no part of it: after the "per cent" of "5 per cent". */
  readonly unitEnd?: number;
  /** The other terms of the relations in which the figure takes part. */
  readonly terms?: readonly Range[];
}

/**
 * What a figure is in a sum: a quotient has a `share`, its `part` and a `base`; parts are each a `term` of the `total`; a
 * difference or a rule has a `result` that follows from its terms; `same` are two that say one thing.
 */
export type Role = 'share' | 'part' | 'base' | 'term' | 'total' | 'result' | 'same';

/** One equation or inequality among figures, told once. */
export interface Sum {
  readonly code: string;
  /** `open`: its figures are too vague for it to say anything. */
  readonly state: 'holds' | 'rounding' | 'fails' | 'open';
  readonly terms: readonly SumTerm[];
  /** Worked out on one line: "56,045 ÷ 330,497 = 16.96%". */
  readonly working: string;
  /** What a share is held against, by name: "330,497 valid votes". */
  readonly base?: string;
}

export interface SumTerm {
  /** An index into `figures`. */
  readonly figure: number;
  readonly role: Role;
  /** Where the sum does not hold to the last digit: what would make it, the others as they are; "2,132–2,164". */
  readonly fits?: string;
}

export interface Alternative {
  /** "ballots cast, 332,694" */
  readonly base: string;
  /** "68.32%" */
  readonly share: string;
}

export interface Base {
  /** cast | valid | registered | listed | implied */
  readonly name: string;
  /** The whole numbers that the base may be, lowest and highest. */
  readonly low: number;
  readonly high: number;
  /** "330,497 valid votes" */
  readonly text: string;
  /** How many of the contest's shares agree on it to the last digit, and of how many. */
  readonly agree: number;
  readonly shares: number;
}

export interface Row {
  readonly subject: string;
  readonly votes?: number;
  readonly share?: number;
  readonly seats?: number;
  /** The share that the votes make of the contest's base, to as many places as the share beside them: "16.96%". */
  readonly recomputed?: string;
  /** Indexes into `figures`. */
  readonly figures: Readonly<Partial<Record<'votes' | 'share' | 'seats', number>>>;
  /** All figures of the contest that speak of the subject: indexes into `figures`. */
  readonly all?: readonly number[];
}

/** How all seats may have followed from the votes: the methods that give them, with the lowest threshold that they need. */
export interface Apportionment {
  readonly seats: number;
  readonly fits: readonly { readonly method: string; readonly threshold?: string }[];
}

export interface Contest extends Range {
  readonly name: string;
  readonly base?: Base;
  /** The totals that hold for the contest, by index into `figures`; they may stand outside of it. */
  readonly totals: readonly { readonly kind: TotalKind; readonly figure: number }[];
  /** What its shares of votes may be held against, the likeliest first; where it has any. */
  readonly bases?: readonly BaseChoice[];
  readonly rows: readonly Row[];
  readonly apportionment?: Apportionment;
}

/** A base that a writer may choose for a contest. */
export interface BaseChoice {
  /** As `.recount.json` says it: "cast", "valid", "registered", "listed", or a total such as "330,497". */
  readonly base: string;
  /** "332,694 ballots cast" */
  readonly name: string;
  /** How many of the contest's pairs of a count and a share fit it, and how many there are. */
  readonly fits: number;
  readonly pairs: number;
  /** Whether the shares are held against it. */
  readonly used: boolean;
}

export interface CheckedArticle {
  readonly path: string;
  readonly format: Format;
  readonly language: string;
  readonly figures: readonly Figure[];
  readonly contests: readonly Contest[];
  /** Which figures are joined in which sums. */
  readonly sums?: readonly Sum[];
  readonly findings: readonly Finding[];
  /** Checks that broke on this article, a fault of Recount's: what they would have found is missing, and nothing else. */
  readonly faults?: readonly Fault[];
  /** What the project file says of this article in vain, as indexes into its lists; left out where there is nothing. */
  readonly unused?: Unused;
}

export interface Fault {
  /** The code of the check. */
  readonly code: string;
  /** In which contest, and how. */
  readonly message: string;
}

/** Rules of the project file that change nothing in an article that they name. */
export interface Unused {
  readonly ignore: readonly number[];
  readonly bases: readonly number[];
}

export interface Summary {
  readonly articles: number;
  readonly figures: number;
  readonly verified: number;
  readonly findings: Readonly<Partial<Record<Severity, number>>>;
}

export interface Report {
  readonly version: 1;
  readonly articles: readonly CheckedArticle[];
  readonly summary: Summary;
}

/** What a writer may choose. */
export interface Settings {
  /** `inferred`: the base that the article's own pairs agree on; `stated`: the total that its words name. */
  readonly base: 'inferred' | 'stated';
  /** The code of a language that Recount reads, for all articles that declare none; `auto`: each text tells its own. */
  readonly language?: string;
  /** The severity of each check's findings by code, or `off`; a code not named keeps its own. */
  readonly checks: Readonly<Record<string, Severity | 'off'>>;
}
