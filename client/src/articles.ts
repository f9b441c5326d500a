// Which documents are articles, and in which format each is written.
import type * as vscode from 'vscode';
import type { Format } from '../../server/src/protocol.ts';

const languages: readonly Format[] = ['markdown', 'html', 'plaintext'];

/** Schemes of texts that only look like articles: logs, old versions beside a diff, boxes to type in. */
const notArticles = new Set(['output', 'git', 'vscode-scm', 'comment', 'walkThrough', 'walkThroughSnippet', 'vscode']);

export const selector: { language: string }[] = languages.map((language) => ({ language }));

export function isArticle(document: vscode.TextDocument): boolean {
  return languages.some((language) => language === document.languageId) && !notArticles.has(document.uri.scheme);
}

export function formatOf(document: vscode.TextDocument): Format {
  return languages.find((language) => language === document.languageId) ?? 'plaintext';
}

export function formatOfPath(path: string): Format {
  if (/\.(md|markdown)$/i.test(path)) return 'markdown';
  return /\.html?$/i.test(path) ? 'html' : 'plaintext';
}
