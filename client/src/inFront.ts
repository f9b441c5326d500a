// The article that a command is about.
import * as vscode from 'vscode';
import { isArticle } from './articles.ts';

/** That in front; where what has the focus is no text, as the tour and the report are none, the one in sight. */
export function editorInFront(): vscode.TextEditor | undefined {
  const active = vscode.window.activeTextEditor;
  if (active) return isArticle(active.document) ? active : undefined;
  return vscode.window.visibleTextEditors.find(({ document }) => isArticle(document));
}
