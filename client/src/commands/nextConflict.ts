// Go to Next Conflict: the caret goes to the next figure that cannot be right, and its message is shown there.
import * as vscode from 'vscode';
import { editorInFront } from '../inFront.ts';

export async function nextConflict(): Promise<void> {
  const editor = editorInFront();
  const found = editor ? vscode.languages.getDiagnostics(editor.document.uri) : [];
  const places = found
    .filter(({ source, severity }) => source === 'recount' && severity <= vscode.DiagnosticSeverity.Warning)
    .map(({ range }) => range)
    .sort((a, b) => a.start.compareTo(b.start));
  const next = places.find(({ start }) => editor && start.isAfter(editor.selection.active)) ?? places[0];
  if (!editor || !next) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Recount: no figure here is in conflict.'));
    return;
  }
  editor.selection = new vscode.Selection(next.start, next.start);
  editor.revealRange(next, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.window.showTextDocument(editor.document, editor.viewColumn);
  await vscode.commands.executeCommand('editor.action.showHover');
}
