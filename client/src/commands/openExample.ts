// Open Example Article: a copy to try things on, never the file itself.
import * as vscode from 'vscode';

/** @param given "beside" where the tour, which is to stay in sight, asks for it. */
export async function openExample(extension: vscode.Uri, given: unknown): Promise<void> {
  const file = vscode.Uri.joinPath(extension, 'examples', 'astana-maslikhat-2023.md');
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const untouched = vscode.workspace.textDocuments.find((one) => one.isUntitled && one.getText() === content);
  const document = untouched ?? (await vscode.workspace.openTextDocument({ language: 'markdown', content }));
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  const aside = given === 'beside' ? vscode.ViewColumn.Beside : undefined;
  await vscode.window.showTextDocument(document, shown ?? aside);
}
