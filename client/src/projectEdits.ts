// Makes the edits by which something is let stand or a base chosen, saves the project file, and says what was done.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { ChosenEdit } from '../../server/src/requests.ts';

const { t } = vscode.l10n;

/** @param done what is to be said once it is done in the project file; a comment in the article speaks for itself. */
export async function make(client: BaseLanguageClient, answer: ChosenEdit<WorkspaceEdit>, done: string): Promise<void> {
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
  if (!edit) throw new Error(refusal(answer));
  const file = answer.file === undefined ? undefined : vscode.Uri.parse(answer.file, true);
  const before = file && (await textOf(file));
  const applied = await vscode.workspace.applyEdit(edit);
  if (!file) {
    if (!applied) throw new Error(t('the article changed meanwhile; nothing was written'));
    return;
  }
  const document = applied ? await vscode.workspace.openTextDocument(file).then(undefined, () => undefined) : undefined;
  if (!document || !(await document.save())) {
    throw new Error(t('{0} could not be written; nothing is lost, and nothing is ignored.', nameOf(file)));
  }
  const [undo, open] = [t('Undo'), t('Open')];
  void vscode.window.showInformationMessage(t('Recount: {0}.', done), undo, open).then(async (choice) => {
    if (choice === open) await vscode.window.showTextDocument(file);
    if (choice === undo) await restore(file, before);
  });
}

function refusal({ reason, file }: ChosenEdit<WorkspaceEdit>): string {
  if (reason === 'malformed' && file)
    return t('{0} is not well-formed: mend it first.', nameOf(vscode.Uri.parse(file)));
  if (reason === 'no-folder') return t('there is no folder for .recount.json: save the article first.');
  return t('the article changed meanwhile; nothing was written');
}

/** As it was before: with its old text, or not there at all. */
async function restore(file: vscode.Uri, before: string | undefined): Promise<void> {
  if (before === undefined) return void (await vscode.workspace.fs.delete(file));
  const document = await vscode.workspace.openTextDocument(file);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(file, new vscode.Range(0, 0, document.lineCount, 0), before);
  await vscode.workspace.applyEdit(edit);
  await document.save();
}

async function textOf(file: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

const nameOf = (file: vscode.Uri): string => vscode.workspace.asRelativePath(file);
