// Makes the repair that a link in a hover offers, unless the article has changed since.
import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { RepairParams } from '../../../server/src/requests.ts';
import type { Service } from '../service.ts';

const { t } = vscode.l10n;

export async function repair(service: Service, given: unknown): Promise<void> {
  const client = await service.running();
  if (!client || !isRepair(given)) return;
  const uri = client.protocol2CodeConverter.asUri(given.uri).toString();
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(given.edit);
  const made = document?.version === given.version && (await vscode.workspace.applyEdit(edit));
  if (!made) void vscode.window.showInformationMessage(t('Recount: the article changed meanwhile; nothing was fixed.'));
  else await leaveHover(document);
}

/** What the hover says is no longer so. An older VS Code closes it by itself once the pointer moves. */
async function leaveHover(document: vscode.TextDocument): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  await vscode.window.showTextDocument(document, shown?.viewColumn);
  await vscode.commands.executeCommand('editor.action.hideHover').then(undefined, () => undefined);
}

/** Only our own server writes such links: nothing but their shape is looked at. */
function isRepair(given: unknown): given is RepairParams<WorkspaceEdit> {
  return typeof given === 'object' && given !== null && 'uri' in given && 'version' in given && 'edit' in given;
}
