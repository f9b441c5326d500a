// Check Workspace: every article of the workspace, open or not, with progress that can be stopped.
import * as vscode from 'vscode';
import type { Service } from '../service.ts';
import { articles, findingsInWords, number } from '../words.ts';
import type { Outcome, Workspace } from '../workspace/workspace.ts';
import { problemsView } from './checkArticle.ts';

const { t } = vscode.l10n;

export async function checkWorkspace(service: Service, workspace: Workspace): Promise<void> {
  if (!vscode.workspace.workspaceFolders?.length) {
    void vscode.window.showInformationMessage(t('Recount: open a folder to check the articles in it.'));
    return;
  }
  if (workspace.checking) {
    void vscode.window.showInformationMessage(t('Recount: the workspace is being checked already.'));
    return;
  }
  if (!(await service.running())) return;
  const options = { location: vscode.ProgressLocation.Notification, title: 'Recount', cancellable: true };
  const outcome = await vscode.window.withProgress(options, async (progress, token) => {
    progress.report({ message: t('looking for articles…') });
    return workspace.check(token, (done, found) => {
      progress.report({ message: t('{0} of {1} articles', number(done), number(found)), increment: 100 / found });
    });
  });
  report(outcome);
}

function report({ results, found, stopped }: Outcome): void {
  const findings = results.flatMap(({ diagnostics }) => diagnostics);
  const accused = results.filter(({ diagnostics }) => diagnostics.length > 0).length;
  const unread = stopped ? 0 : found - results.length;
  const nothing = stopped ? t('Nothing to report so far.') : t('Nothing to report.');
  const message = [
    stopped
      ? t('Recount: stopped after {0} of {1} articles.', number(results.length), number(found))
      : t('Recount: {0} checked.', articles(found)),
    findings.length > 0 ? t('{0} in {1}.', findingsInWords(findings), articles(accused)) : nothing,
    ...(unread > 0 ? [t('{0} could not be read.', articles(unread))] : []),
  ].join(' ');
  if (findings.length === 0) return void vscode.window.showInformationMessage(message);
  const problems = t('Show Problems');
  void vscode.window.showWarningMessage(message, problems).then((choice) => {
    if (choice) void vscode.commands.executeCommand(problemsView);
  });
}
