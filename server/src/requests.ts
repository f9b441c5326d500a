// What client and server tell and ask each other beside the language server protocol. Types and names only.
import type { BaseChoice, Format, Range } from './protocol.ts';

export const articleNotification = 'recount/article';
export const checkTextRequest = 'recount/checkText';

/** Sent after every check of an open document. */
export interface ArticleSummary {
  readonly uri: string;
  readonly version: number;
  readonly figures: number;
  readonly verified: number;
  readonly rounding: number;
  readonly conflicting: number;
  readonly unchecked: number;
  readonly ignored: number;
  /** How many characters a text may have; there only where this one has more, and is not checked. */
  readonly limit?: number;
}

/** Asks for a check of a text that is not open in the editor. */
export interface CheckTextParams {
  readonly uri: string;
  readonly text: string;
  readonly format: Format;
}

/** The answer, in the protocol's own diagnostics. */
export interface CheckTextAnswer<Diagnostic> {
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: ArticleSummary;
}

/** Of the server: the text of a file, or null. */
export const readFileRequest = 'recount/readFile';
export const ignoreRequest = 'recount/ignore';
export const basesRequest = 'recount/bases';
export const chooseBaseRequest = 'recount/chooseBase';
export const ignoredRequest = 'recount/ignored';

/** Of files found in folders: whether the project file of each holds it for an article. In their order. */
export const includedRequest = 'recount/included';

export interface IncludedParams {
  readonly uris: readonly string[];
}

/** Asks how to let a figure stand, or the findings of a check in the article or in all of them. */
export interface IgnoreParams {
  readonly uri: string;
  readonly scope: 'figure' | 'article' | 'workspace';
  /** Where the finding begins. */
  readonly start: number;
  readonly code: string;
  readonly reason: string;
}

/** The edit that was asked for, with the project file that it changes; or why there is none. */
export interface ChosenEdit<WorkspaceEdit> {
  readonly edit?: WorkspaceEdit;
  readonly file?: string;
  readonly reason?: 'gone' | 'no-folder' | 'malformed';
}

/** The bases that may be chosen for a contest. */
export interface ContestBases extends Range {
  readonly contest: string;
  readonly line: number;
  readonly bases: readonly BaseChoice[];
}

/** A figure of an open article that is let stand. */
export interface IgnoredFigure extends Range {
  readonly reason?: string;
}

/** The report of an open document: asked again after every check that is told of. */
export const reportRequest = 'recount/report';

/** The results tables as Markdown or CSV, or a note to the source of the figures. */
export type CopyForm = 'markdown' | 'csv' | 'note';

export interface ReportParams {
  readonly uri: string;
  readonly copy?: CopyForm;
}

/** `html` is a fragment with every text of the article escaped; `data-start` and `data-end` in it are offsets. */
export interface ReportAnswer {
  readonly version: number;
  readonly html: string;
  readonly standing: string;
  readonly copies: readonly CopyForm[];
  readonly text?: string;
}

/** What a client may say of itself in `initializationOptions`, beside its settings. */
export interface ClientOptions {
  /** Commands of its own that the server may offer. */
  readonly commands?: readonly string[];
  /** Whether it shows the findings of a place above the hover. */
  readonly showsFindings?: boolean;
  /** Asks the writer for reasons and bases, by commands of its own. */
  readonly asks?: boolean;
  /** Answers requests for the text of a file. */
  readonly readsFiles?: boolean;
  /** Wants to be told the counts of every article that is checked. */
  readonly summaries?: boolean;
}

/** Shows the report of an article: the arguments are its URI and an index into its contests. */
export const showReportCommand = 'recount.showReport';

/** Makes a repair that a hover offers; the arguments are one `RepairParams`. */
export const repairCommand = 'recount.repair';

export interface RepairParams<WorkspaceEdit> {
  readonly uri: string;
  /** Of the document that the edit was made for. */
  readonly version: number;
  readonly edit: WorkspaceEdit;
}
