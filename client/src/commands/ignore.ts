// Ignore with a Reason: asks why, and writes it down, in the article or in the project file.
import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import { type ChosenEdit, type IgnoreParams, ignoreRequest } from '../../../server/src/requests.ts';
import { editorInFront } from '../inFront.ts';
import { findingAtCaret } from '../menuKeys.ts';
import { make } from '../projectEdits.ts';
import type { Service } from '../service.ts';

const { t } = vscode.l10n;

/** @param given what the quick fix says; without it, the finding at the caret is meant. */
export async function ignoreWithReason(service: Service, given: unknown): Promise<void> {
  const asked = isAsked(given) ? given : askedAtCaret();
  if (!asked) {
    void vscode.window.showInformationMessage(t('Recount: put the caret on a figure that is underlined first.'));
    return;
  }
  const reason = await vscode.window.showInputBox({
    title: t('Recount: Ignore with a Reason'),
    prompt: t('Why may it stand? The reason is kept beside it for the next reader.'),
    placeHolder: t('as the commission has published it'),
  });
  const client = reason === undefined ? undefined : await service.running();
  if (reason === undefined || !client) return;
  const params: IgnoreParams = { ...asked, reason: reason.trim() };
  const answer = await client.sendRequest<ChosenEdit<WorkspaceEdit>>(ignoreRequest, params);
  await make(client, answer, t('ignored, as .recount.json now says'));
}

type Asked = Omit<IgnoreParams, 'reason'>;

function isAsked(given: unknown): given is Asked {
  return typeof given === 'object' && given !== null && 'scope' in given && 'uri' in given && 'start' in given;
}

function askedAtCaret(): Asked | undefined {
  const editor = editorInFront();
  const at = findingAtCaret();
  if (!editor || !at) return undefined;
  const { uri } = editor.document;
  const code = typeof at.code === 'object' ? String(at.code.value) : String(at.code);
  return { uri: uri.toString(), scope: 'figure', start: editor.document.offsetAt(at.range.start), code };
}
