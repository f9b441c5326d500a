// What client and server ask each other when something is let stand or a base is chosen. Types and names only.
import type { BaseChoice, Range } from './protocol.ts';

/** Of the server: the text of a file, or null. */
export const readFileRequest = 'recount/readFile';
export const ignoreRequest = 'recount/ignore';
export const basesRequest = 'recount/bases';
export const chooseBaseRequest = 'recount/chooseBase';
export const ignoredRequest = 'recount/ignored';

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
