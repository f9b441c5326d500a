// Check Article: says how the figures of the article in front stand, and shows its problems.
import * as vscode from 'vscode';
import { formatOf } from '../articles.ts';
import { editorInFront } from '../inFront.ts';
import type { Service } from '../service.ts';
import { figuresInWords, findingsInWords } from '../words.ts';

const { t } = vscode.l10n;

export const problemsView = 'workbench.panel.markers.view.focus';

export async function checkArticle(service: Service): Promise<void> {
  const document = editorInFront()?.document;
  if (!document) {
    void vscode.window.showInformationMessage(
      t('Recount checks Markdown, HTML and plain text: open an article first.'),
    );
    return;
  }
  const uri = document.uri.toString();
  const checked = await service.check({ uri, text: document.getText(), format: formatOf(document) });
  if (!checked) return;
  const { diagnostics, summary } = checked;
  if (diagnostics.length === 0) {
    void vscode.window.showInformationMessage(t('Recount: nothing to report in {0}.', figuresInWords(summary)));
    return;
  }
  await vscode.commands.executeCommand(problemsView);
  void vscode.window.showWarningMessage(
    t('Recount: {0} in {1}.', findingsInWords(diagnostics), figuresInWords(summary)),
  );
}
