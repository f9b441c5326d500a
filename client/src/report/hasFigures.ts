// Whether the article in front has election figures, for the menus that are of use only then.
import * as vscode from 'vscode';
import type { Service } from '../service.ts';

const key = 'recount.articleHasFigures';

export function watchFigures({ onDidCheck }: Service): vscode.Disposable {
  const having = new Set<string>();
  const tell = () => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    void vscode.commands.executeCommand('setContext', key, uri !== undefined && having.has(uri));
  };
  return vscode.Disposable.from(
    onDidCheck(({ uri, figures }) => {
      const name = vscode.Uri.parse(uri).toString();
      if (figures > 0) having.add(name);
      else having.delete(name);
      tell();
    }),
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => having.delete(uri.toString())),
  );
}
