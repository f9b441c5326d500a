// Fix All Certain Slips: the server's own `source.fixAll.recount`, made to the article in front.
import * as vscode from 'vscode';
import { CodeActionRequest } from 'vscode-languageclient';
import { editorInFront } from '../inFront.ts';
import type { Service } from '../service.ts';
import { slips } from '../words.ts';

const { t } = vscode.l10n;

export async function fixAll(service: Service): Promise<void> {
  const document = editorInFront()?.document;
  if (!document) {
    void vscode.window.showInformationMessage(t('Recount fixes Markdown, HTML and plain text: open an article first.'));
    return;
  }
  const client = await service.running();
  if (!client) return;
  const { code2ProtocolConverter: toServer, protocol2CodeConverter: fromServer } = client;
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await client.sendRequest(CodeActionRequest.type, {
    textDocument: toServer.asTextDocumentIdentifier(document),
    range: toServer.asRange(whole),
    context: { diagnostics: [], only: ['source.fixAll.recount'] },
  });
  const [action] = (actions ?? []).filter((one) => 'edit' in one && one.edit);
  const edit = action && 'edit' in action ? await fromServer.asWorkspaceEdit(action.edit) : undefined;
  if (!edit) {
    void vscode.window.showInformationMessage(t('Recount: there is no slip here that can be fixed without asking.'));
    return;
  }
  const edits = edit.get(document.uri).length;
  const made = await vscode.workspace.applyEdit(edit);
  const told = made
    ? t('Recount: {0} fixed.', slips(edits))
    : t('Recount: the article changed meanwhile; nothing was fixed.');
  void vscode.window.showInformationMessage(told);
}
