// What a check is: a code, a severity, a summary, and one function from a contest to its relations.
import type { Claim } from '../claims/claim.ts';
import type { Ballot } from '../contest/base.ts';
import type { Contest } from '../contest/contest.ts';
import type { Base } from '../contest/ratio.ts';
import type { Relation } from '../contest/relation.ts';
import type { Voice } from '../contest/wording.ts';
import type { Rational } from '../math/rational.ts';
import type { Kind, Severity } from '../protocol.ts';
import type { Lone } from './lone.ts';

/** An article with all that the checks need to know of it. */
export interface Article {
  readonly all: readonly Claim[];
  readonly contests: readonly Contest[];
  /** The contest that the figure is of, by its number. */
  contestOf(claim: Claim): number | undefined;
  readonly voice: Voice;
  /** The ways of sharing out seats that the article names. */
  readonly methods: readonly string[];
  /** Whether shares are held against the total that the words name rather than the one that they agree on. */
  readonly stated: boolean;
}

/** One contest of it; `all` is for totals that stand outside the contest. */
export interface Subject extends Article {
  readonly contest: Contest;
  /** Its claims and those of prose that stand not far before and after them, in reading order; none for a table. */
  readonly near: readonly Claim[];
  readonly ballots: readonly Ballot[];
  /** The relations that `make` makes of it, which rest on no figures but those of some kinds: while these stay, made once. */
  once(make: (subject: Subject) => readonly Relation[], reads: readonly Kind[]): readonly Relation[];
}

/** A remark that no relation carries, as that the base is misnamed. */
export interface Remark {
  readonly code: string;
  readonly severity: Severity;
  readonly at: Claim;
  readonly message: string;
  readonly working: string;
  readonly related: readonly Claim[];
  /** The unit that the figure at which the remark stands should have. */
  readonly unit?: 'points';
  /** The true base, to be named after the first share. */
  readonly base?: Base;
  /** What the shares would be on the total that the text names. */
  readonly recomputed?: readonly { readonly claim: Claim; readonly value: Rational }[];
}

export interface Check {
  /** Public and permanent. */
  readonly code: string;
  /** Of its findings at their loudest. */
  readonly severity: Severity;
  readonly summary: string;
  relations?(subject: Subject): readonly Relation[];
  /** What joins figures wherever in the article they stand: looked for once, and told as the figures stand when it is asked for. */
  across?(article: Article): () => readonly Relation[];
  /** What figures that nothing else bears out would make, were one digit another: one relation each, told as the figures stand. */
  alone?(article: Article, lone: Lone): readonly (() => Relation)[];
  remarks?(subject: Subject): readonly Remark[];
}
