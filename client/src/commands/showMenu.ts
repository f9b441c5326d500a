// The menu of the item in the status bar: what can be done from here.
import * as vscode from 'vscode';

const { t } = vscode.l10n;

interface Choice extends vscode.QuickPickItem {
  readonly run: readonly [command: string, ...given: string[]];
}

export async function showMenu(): Promise<void> {
  const known = new Set(await vscode.commands.getCommands(true));
  const choices: readonly Choice[] = [
    { label: `$(arrow-down) ${t('Go to Next Conflict')}`, run: ['recount.nextConflict'] },
    { label: `$(check) ${t('Check Article')}`, run: ['recount.checkArticle'] },
    { label: `$(table) ${t('Show Report')}`, run: ['recount.showReport'] },
    { label: `$(mortar-board) ${t('Take the Tour')}`, run: ['recount.takeTour'] },
    { label: `$(gear) ${t('Open Settings')}`, run: ['workbench.action.openSettings', 'recount'] },
    { label: `$(output) ${t('Show Output')}`, run: ['recount.showOutput'] },
  ];
  const offered = choices.filter(({ run: [command] }) => known.has(command));
  const chosen = await vscode.window.showQuickPick(offered, { title: 'Recount' });
  if (chosen) await vscode.commands.executeCommand(...chosen.run);
}
