// Check Article: says how the figures of the article in front stand, and shows its problems.
import * as vscode from 'vscode';
import { formatOf, isArticle } from '../articles.ts';
import type { Service } from '../service.ts';
import { figuresInWords, findingsInWords } from '../words.ts';

export const problemsView = 'workbench.panel.markers.view.focus';

export async function checkArticle(service: Service): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !isArticle(document)) {
    void vscode.window.showInformationMessage('Recount checks Markdown, HTML and plain text: open an article first.');
    return;
  }
  const uri = document.uri.toString();
  const checked = await service.check({ uri, text: document.getText(), format: formatOf(document) });
  if (!checked) return;
  const { diagnostics, summary } = checked;
  if (diagnostics.length === 0) {
    void vscode.window.showInformationMessage(`Recount: nothing to report in ${figuresInWords(summary)}.`);
    return;
  }
  await vscode.commands.executeCommand(problemsView);
  void vscode.window.showWarningMessage(`Recount: ${findingsInWords(diagnostics)} in ${figuresInWords(summary)}.`);
}
