// The item in the status bar: how the figures of the article in front stand.
import * as vscode from 'vscode';
import { State } from 'vscode-languageclient';
import type { ArticleSummary } from '../../server/src/requests.ts';
import { isArticle } from './articles.ts';
import type { Service } from './service.ts';
import { figures, figuresInWords, inState } from './words.ts';

const { t } = vscode.l10n;

const down: ReadonlySet<State> = new Set([State.Stopped, State.StartFailed]);

export function showStatus({ client, onDidCheck }: Service): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('recount.article', vscode.StatusBarAlignment.Left, 10);
  item.name = 'Recount';
  const summaries = new Map<string, ArticleSummary>();

  const refresh = () => {
    const document = vscode.window.activeTextEditor?.document;
    const uri = document && isArticle(document) ? document.uri.toString() : undefined;
    const summary = uri === undefined ? undefined : summaries.get(uri);
    if (uri !== undefined && down.has(client.state)) show(item, stopped());
    else if (summary?.limit) show(item, tooLong(summary.limit));
    else if (summary) show(item, standing(summary));
    else item.hide();
  };

  return vscode.Disposable.from(
    item,
    onDidCheck((summary) => {
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

const stopped = (): Shown => ({
  text: `$(warning) ${t('Recount is not running')}`,
  tooltip: t('Click to start the language server again.'),
  label: t('Recount is not running: start it again'),
  command: 'recount.restartServer',
});

const tooLong = (limit: number): Shown => ({
  text: `$(law) ${t('Too long to check')}`,
  tooltip: t(
    'Recount checks texts of up to {0} characters as they are written, and longer ones on the command line.',
    limit,
  ),
  label: t('Recount: this text is too long to check'),
  command: 'recount.showMenu',
});

function standing(summary: ArticleSummary): Shown {
  const { figures: total, verified, conflicting } = summary;
  const counts = [figures(total), inState('verified', verified)];
  if (conflicting > 0) counts.push(inState('conflicting', conflicting));
  const icon = conflicting > 0 || verified === 0 ? '$(law)' : '$(check)';
  return {
    text: total === 0 ? `$(law) ${t('No election figures')}` : `${icon} ${counts.join(' · ')}`,
    tooltip: table(summary),
    label: `Recount: ${figuresInWords(summary)}`,
    command: 'recount.showMenu',
  };
}

function table(summary: ArticleSummary): vscode.MarkdownString {
  const { figures, verified, rounding, conflicting, unchecked, ignored } = summary;
  if (figures === 0) return new vscode.MarkdownString(t('Recount found no election figures in this article.'));
  const rows = [
    [t('Figures'), figures],
    [t('Verified'), verified],
    [t('Right but for rounding'), rounding],
    [t('Conflicting'), conflicting],
    [t('Unchecked'), unchecked],
    [t('Ignored'), ignored],
  ];
  const counts = ['| Recount | |', '| :-- | --: |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
  return new vscode.MarkdownString(`${counts}\n\n${t('Click for what can be done.')}`);
}
