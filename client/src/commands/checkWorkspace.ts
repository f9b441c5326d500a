// Check Workspace: every article of the workspace, open or not, with progress that can be stopped.
import * as vscode from 'vscode';
import { findArticles } from '../articleFiles.ts';
import type { ClosedArticles } from '../closedArticles.ts';
import type { Checked, Service } from '../service.ts';
import { count, findingsInWords } from '../words.ts';
import { problemsView } from './checkArticle.ts';

/** Files read and checked at the same time. */
const atOnce = 4;

export async function checkWorkspace(service: Service, closed: ClosedArticles): Promise<void> {
  if (!vscode.workspace.workspaceFolders?.length) {
    void vscode.window.showInformationMessage('Recount: open a folder to check the articles in it.');
    return;
  }
  if (!(await service.running())) return;
  const options = { location: vscode.ProgressLocation.Notification, title: 'Recount', cancellable: true };
  await report(
    await vscode.window.withProgress(options, async (progress, token) => {
      progress.report({ message: 'looking for articles…' });
      const uris = await findArticles(token);
      closed.keepOnly(uris);
      const results: Checked[] = [];
      const queue = [...uris];
      const work = async () => {
        for (let uri = queue.shift(); uri && !token.isCancellationRequested; uri = queue.shift()) {
          const checked = await closed.check(uri);
          if (checked) results.push(checked);
          const message = `${uris.length - queue.length} of ${count(uris.length, 'article')}`;
          progress.report({ message, increment: 100 / uris.length });
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      return { results, articles: uris.length, stopped: token.isCancellationRequested };
    }),
  );
}

async function report({ results, articles, stopped }: { results: Checked[]; articles: number; stopped: boolean }) {
  const findings = results.flatMap(({ diagnostics }) => diagnostics);
  const accused = results.filter(({ diagnostics }) => diagnostics.length > 0).length;
  const scope = stopped
    ? `stopped after ${results.length} of ${count(articles, 'article')}`
    : count(articles, 'article');
  const unread = stopped ? 0 : articles - results.length;
  const told =
    findings.length > 0 ? `${findingsInWords(findings)} in ${count(accused, 'article')}` : 'nothing to report';
  const message = `Recount: ${scope} checked: ${told}${unread > 0 ? `; ${unread} could not be read` : ''}.`;
  if (findings.length === 0) return void vscode.window.showInformationMessage(message);
  void vscode.window.showWarningMessage(message, 'Show Problems').then((choice) => {
    if (choice) void vscode.commands.executeCommand(problemsView);
  });
}
