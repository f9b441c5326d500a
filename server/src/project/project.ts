// What a newsroom has written down for all its articles.
import type { Settings } from '../protocol.ts';

/** What a project file (`.recount.json`) says. Articles are paths or globs, from the folder of the file. */
export interface Project {
  readonly ignore: readonly IgnoreRule[];
  readonly base?: Settings['base'];
  readonly bases: readonly BaseRule[];
  readonly language?: string;
  readonly checks: Settings['checks'];
  /** Each a list of spellings of one name. */
  readonly aliases: readonly (readonly string[])[];
  /** The articles that a folder holds for Recount: all that `include` names, where it names any, but what `exclude` does. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Lets a figure stand, or a check's findings, or a check's findings at a figure. */
export interface IgnoreRule {
  /** Every article where it is not given. */
  readonly article?: string;
  /** As printed: "19.96%". */
  readonly figure?: string;
  readonly code?: string;
  readonly reason?: string;
}

/** What the shares of a contest are shares of. */
export interface BaseRule {
  readonly article: string;
  /** The name of the contest, as the report has it; every contest of the article where it is not given. */
  readonly contest?: string;
  readonly base: string;
}
