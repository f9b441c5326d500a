// The item in the status bar: how the figures of the article in front stand.
import * as vscode from 'vscode';
import { type ArticleSummary, articleNotification } from '../../server/src/protocol.ts';
import { isArticle } from './articles.ts';
import type { Service } from './service.ts';
import { figuresInWords } from './words.ts';

export function showStatus({ client }: Service): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('recount.article', vscode.StatusBarAlignment.Left, 10);
  item.name = 'Recount';
  item.command = 'recount.checkArticle';
  const summaries = new Map<string, ArticleSummary>();

  const refresh = () => {
    const document = vscode.window.activeTextEditor?.document;
    const summary = document && isArticle(document) ? summaries.get(document.uri.toString()) : undefined;
    if (!summary) return item.hide();
    item.text = label(summary);
    item.tooltip = tooltip(summary);
    item.accessibilityInformation = { label: `Recount: ${figuresInWords(summary)}`, role: 'button' };
    item.show();
  };

  return vscode.Disposable.from(
    item,
    client.onNotification(articleNotification, (summary: ArticleSummary) => {
      summaries.set(vscode.Uri.parse(summary.uri).toString(), summary);
      refresh();
    }),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      summaries.delete(uri.toString());
      refresh();
    }),
  );
}

export function label({ figures, verified, conflicting }: ArticleSummary): string {
  if (figures === 0) return '$(law) No election figures';
  const rest = `${verified} verified of ${figures}`;
  return conflicting > 0 ? `$(law) ${conflicting} conflicting · ${rest}` : `$(check) ${rest}`;
}

function tooltip(summary: ArticleSummary): vscode.MarkdownString {
  const { figures, verified, rounding, conflicting, unchecked, ignored } = summary;
  if (figures === 0) return new vscode.MarkdownString('Recount found no election figures in this article.');
  const rows = [
    ['Figures', figures],
    ['Verified', verified],
    ['Right but for rounding', rounding],
    ['Conflicting', conflicting],
    ['Unchecked', unchecked],
    ['Ignored', ignored],
  ];
  const table = ['| Recount | |', '| :-- | --: |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
  return new vscode.MarkdownString(`${table}\n\nClick to check the article and see its problems.`);
}
