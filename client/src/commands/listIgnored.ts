// List Ignored Figures: what the article lets stand, and why; choosing one jumps to it.
import * as vscode from 'vscode';
import { type IgnoredFigure, ignoredRequest } from '../../../server/src/requests.ts';
import { editorInFront } from '../inFront.ts';
import type { Service } from '../service.ts';

const { t } = vscode.l10n;

export async function listIgnored(service: Service): Promise<void> {
  const editor = editorInFront();
  const client = editor ? await service.running() : undefined;
  if (!editor || !client) return;
  const { document } = editor;
  const figures = await client.sendRequest<readonly IgnoredFigure[]>(ignoredRequest, { uri: document.uri.toString() });
  if (figures.length === 0) {
    void vscode.window.showInformationMessage(t('Recount: no figure of this article is ignored.'));
    return;
  }
  const choices = figures.map(({ start, end, reason }) => {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    return {
      label: document.getText(range),
      description: t('line {0}', range.start.line + 1),
      detail: reason ?? '',
      range,
    };
  });
  const chosen = await vscode.window.showQuickPick(choices, {
    title: t('Recount: Ignored Figures'),
    matchOnDetail: true,
  });
  if (!chosen) return;
  const { viewColumn } = editor;
  await vscode.window.showTextDocument(document, { selection: chosen.range, ...(viewColumn && { viewColumn }) });
}
