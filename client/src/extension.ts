// The extension, in whichever host it runs: one language server, one item in the status bar, a handful of commands.
import * as vscode from 'vscode';
import { repairCommand } from '../../server/src/requests.ts';
import { isArticle, languagesSetting, tellLanguages } from './articles.ts';
import { checkArticle } from './commands/checkArticle.ts';
import { checkWorkspace } from './commands/checkWorkspace.ts';
import { chooseBase } from './commands/chooseBase.ts';
import { fixAll } from './commands/fixAll.ts';
import { ignoreWithReason } from './commands/ignore.ts';
import { listIgnored } from './commands/listIgnored.ts';
import { nextConflict } from './commands/nextConflict.ts';
import { openExample } from './commands/openExample.ts';
import { repair } from './commands/repair.ts';
import { showMenu } from './commands/showMenu.ts';
import { takeTour } from './commands/takeTour.ts';
import type { Loaded } from './lazily.ts';
import { watchMenuKeys } from './menuKeys.ts';
import { copyCommand } from './report/copy.ts';
import { ReportPanel } from './report/panel.ts';
import { type CreateClient, Service } from './service.ts';
import { showStatus } from './status.ts';
import { Welcome } from './welcome.ts';
import { Workspace } from './workspace/workspace.ts';

export async function start(context: vscode.ExtensionContext, createClient: CreateClient): Promise<Loaded> {
  const service = new Service(createClient);
  const workspace = new Workspace(service);
  const report = new ReportPanel(service, vscode.Uri.joinPath(context.extensionUri, 'dist'));
  const welcome = new Welcome(service, context.globalState);
  const commands: Readonly<Record<string, (...given: readonly unknown[]) => Promise<unknown>>> = {
    'recount.checkArticle': () => checkArticle(service),
    'recount.checkWorkspace': () => checkWorkspace(service, workspace),
    'recount.nextConflict': () => nextConflict(),
    'recount.showMenu': () => showMenu(),
    'recount.showOutput': async () => service.client.outputChannel.show(),
    'recount.fixAll': () => fixAll(service),
    'recount.showReport': (uri, contest) => report.show(uri, contest),
    'recount.copyResultsTable': () => copyCommand(service, report.article),
    'recount.copyCorrectionNote': () => copyCommand(service, report.article, 'note'),
    'recount.ignoreWithReason': (given) => ignoreWithReason(service, given),
    'recount.listIgnored': () => listIgnored(service),
    'recount.chooseBase': (given) => chooseBase(service, given),
    [repairCommand]: (given) => repair(service, given),
    'recount.openExample': (given) => {
      welcome.spare();
      return openExample(context.extensionUri, given);
    },
    'recount.takeTour': () => {
      welcome.spare();
      return takeTour(context.extension.id);
    },
    'recount.restartServer': () => service.restart(),
  };
  context.subscriptions.push(
    service,
    workspace,
    report,
    welcome,
    watchMenuKeys(service),
    showStatus(service),
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, guarded(run))),
  );
  tellLanguages();
  context.subscriptions.push(
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration(languagesSetting)) return;
      tellLanguages();
      void service.restart();
    }),
  );
  await startWithArticles(service);
  return { revive: (panel, state) => report.deserializeWebviewPanel(panel, state) };
}

/** Starts the server once there is something for it to read. */
async function startWithArticles(service: Service): Promise<void> {
  if (vscode.workspace.textDocuments.some(isArticle)) {
    await service.running();
    return;
  }
  const waiting = vscode.workspace.onDidOpenTextDocument((document) => {
    if (!isArticle(document)) return;
    waiting.dispose();
    void service.running();
  });
}

/** A command that fails says so, once and in words. */
function guarded(run: (...given: readonly unknown[]) => Promise<unknown>): (...given: unknown[]) => Promise<void> {
  return async (...given) => {
    try {
      await run(...given);
    } catch (fault) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('Recount: {0}', fault instanceof Error ? fault.message : String(fault)),
      );
    }
  };
}
