// Check Workspace: every article of the workspace, open or not, with progress that can be stopped.
import * as vscode from 'vscode';
import { findArticles } from '../articleFiles.ts';
import type { ClosedArticles } from '../closedArticles.ts';
import type { Checked, Service } from '../service.ts';
import { articles, findingsInWords } from '../words.ts';
import { problemsView } from './checkArticle.ts';

const { t } = vscode.l10n;

/** Files read and checked at the same time. */
const atOnce = 4;

export async function checkWorkspace(service: Service, closed: ClosedArticles): Promise<void> {
  if (!vscode.workspace.workspaceFolders?.length) {
    void vscode.window.showInformationMessage(t('Recount: open a folder to check the articles in it.'));
    return;
  }
  if (!(await service.running())) return;
  const options = { location: vscode.ProgressLocation.Notification, title: 'Recount', cancellable: true };
  report(
    await vscode.window.withProgress(options, async (progress, token) => {
      progress.report({ message: t('looking for articles…') });
      const uris = await findArticles(token);
      closed.keepOnly(uris);
      const results: Checked[] = [];
      const queue = [...uris];
      const work = async () => {
        for (let uri = queue.shift(); uri && !token.isCancellationRequested; uri = queue.shift()) {
          const checked = await closed.check(uri);
          if (checked) results.push(checked);
          const message = t('{0} of {1} articles', uris.length - queue.length, uris.length);
          progress.report({ message, increment: 100 / uris.length });
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      return { results, found: uris.length, stopped: token.isCancellationRequested };
    }),
  );
}

interface Outcome {
  readonly results: readonly Checked[];
  readonly found: number;
  readonly stopped: boolean;
}

function report({ results, found, stopped }: Outcome): void {
  const findings = results.flatMap(({ diagnostics }) => diagnostics);
  const accused = results.filter(({ diagnostics }) => diagnostics.length > 0).length;
  const unread = stopped ? 0 : found - results.length;
  const message = [
    stopped
      ? t('Recount: stopped after {0} of {1} articles.', results.length, found)
      : t('Recount: {0} checked.', articles(found)),
    findings.length > 0 ? t('{0} in {1}.', findingsInWords(findings), articles(accused)) : t('Nothing to report.'),
    ...(unread > 0 ? [t('{0} could not be read.', articles(unread))] : []),
  ].join(' ');
  if (findings.length === 0) return void vscode.window.showInformationMessage(message);
  const problems = t('Show Problems');
  void vscode.window.showWarningMessage(message, problems).then((choice) => {
    if (choice) void vscode.commands.executeCommand(problemsView);
  });
}
