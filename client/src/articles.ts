// Which documents are articles, and in which format each is written.
import * as vscode from 'vscode';
import { formatOf as formatFor, formatOfName, formats } from '../../server/src/formats.ts';
import type { Format } from '../../server/src/protocol.ts';

/** Schemes of texts that only look like articles: logs, old versions beside a diff, boxes to type in. */
const notArticles = new Set(['output', 'git', 'vscode-scm', 'comment', 'walkThrough', 'walkThroughSnippet', 'vscode']);

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
  return !notArticles.has(document.uri.scheme) && formatIn(document) !== undefined;
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
