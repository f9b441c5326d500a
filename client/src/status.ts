// The item in the status bar: how the figures of the article in front stand.
import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import { type ArticleSummary, articleNotification } from '../../server/src/protocol.ts';
import { isArticle } from './articles.ts';
import type { Service } from './service.ts';
import { figuresInWords } from './words.ts';

const down: ReadonlySet<State> = new Set([State.Stopped, State.StartFailed]);

export function showStatus({ client }: Service): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('recount.article', vscode.StatusBarAlignment.Left, 10);
  item.name = 'Recount';
  const summaries = new Map<string, ArticleSummary>();

  const refresh = () => {
    const document = vscode.window.activeTextEditor?.document;
    const uri = document && isArticle(document) ? document.uri.toString() : undefined;
    const summary = uri === undefined ? undefined : summaries.get(uri);
    if (uri !== undefined && down.has(client.state)) show(item, stopped);
    else if (summary) show(item, standing(summary));
    else item.hide();
  };

  return vscode.Disposable.from(
    item,
    client.onNotification(articleNotification, (summary: ArticleSummary) => {
      summaries.set(vscode.Uri.parse(summary.uri).toString(), summary);
      refresh();
    }),
    client.onDidChangeState(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      summaries.delete(uri.toString());
      refresh();
    }),
  );
}

interface Shown {
  readonly text: string;
  readonly tooltip: string | vscode.MarkdownString;
  /** For who hears the item instead of seeing it. */
  readonly label: string;
  readonly command: string;
}

function show(item: vscode.StatusBarItem, { text, tooltip, label, command }: Shown): void {
  Object.assign(item, { text, tooltip, command, accessibilityInformation: { label, role: 'button' } });
  item.show();
}

const stopped: Shown = {
  text: '$(warning) Recount is not running',
  tooltip: 'Click to start the language server again.',
  label: 'Recount is not running: start it again',
  command: 'recount.restartServer',
};

function standing(summary: ArticleSummary): Shown {
  const { figures, verified, conflicting } = summary;
  const rest = `${verified} verified of ${figures}`;
  const some = conflicting > 0 ? `$(law) ${conflicting} conflicting · ${rest}` : `$(check) ${rest}`;
  return {
    text: figures === 0 ? '$(law) No election figures' : some,
    tooltip: counts(summary),
    label: `Recount: ${figuresInWords(summary)}`,
    command: 'recount.checkArticle',
  };
}

function counts(summary: ArticleSummary): vscode.MarkdownString {
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
