// Which documents are articles, and in which format each is written.
import * as vscode from 'vscode';
import { formatOf as formatFor, formatOfName, formats } from '../../server/src/formats.ts';
import type { Format } from '../../server/src/protocol.ts';

/** Schemes of texts that a writer writes and no file system holds. */
const unfiled = new Set(['untitled', 'vscode-notebook-cell']);

/**
 * Whether a text is one that is written, and not shown: what was before beside a diff is in a file system that nobody
 * writes to, and logs, boxes to type in and explanations are in none.
 */
const isWritten = ({ scheme }: vscode.Uri): boolean =>
  unfiled.has(scheme) || vscode.workspace.fs.isWritableFileSystem(scheme) === true;

/** The setting that names languages of the writer's own. */
export const languagesSetting = 'recount.languages';

function ownLanguages(): Readonly<Record<string, Format>> {
  return vscode.workspace.getConfiguration().get<Readonly<Record<string, Format>>>(languagesSetting, {});
}

export function selector(): { language: string }[] {
  const known = formats.flatMap(({ languages }) => languages);
  return [...new Set([...known, ...Object.keys(ownLanguages())])].map((language) => ({ language }));
}

/** Tells the menus of the writer's own languages. */
export function tellLanguages(): void {
  void vscode.commands.executeCommand('setContext', languagesSetting, Object.keys(ownLanguages()));
}

export function isArticle(document: vscode.TextDocument): boolean {
  return isWritten(document.uri) && formatIn(document) !== undefined;
}

export function formatOf(document: vscode.TextDocument): Format {
  return formatIn(document) ?? 'plaintext';
}

export function formatOfPath(path: string): Format {
  return formatOfName(path) ?? 'plaintext';
}

function formatIn({ languageId, uri }: vscode.TextDocument): Format | undefined {
  return formatFor(languageId, uri.path, ownLanguages());
}
