// What is known of the article in front and of the figure at its caret, for the menus that are of use only then.
import * as vscode from 'vscode';
import type { ArticleSummary } from '../../server/src/requests.ts';
import { editorInFront } from './inFront.ts';
import type { Service } from './service.ts';

/** The keys by which `when` clauses of the manifest ask, and what each is true of. */
const ofArticle: Readonly<Record<string, (summary: ArticleSummary) => boolean>> = {
  'recount.articleHasFigures': ({ figures }) => figures > 0,
  'recount.articleHasConflicts': ({ conflicting }) => conflicting > 0,
  'recount.articleHasIgnored': ({ ignored }) => ignored > 0,
};
const ofCaret = 'recount.findingAtCaret';

export function watchMenuKeys({ onDidCheck }: Service): vscode.Disposable {
  const summaries = new Map<string, ArticleSummary>();
  const told = new Map<string, boolean>();
  const tell = (key: string, holds: boolean) => {
    if (told.get(key) === holds) return;
    told.set(key, holds);
    void vscode.commands.executeCommand('setContext', key, holds);
  };
  const tellAll = () => {
    const summary = summaries.get(editorInFront()?.document.uri.toString() ?? '');
    for (const [key, holds] of Object.entries(ofArticle)) tell(key, summary !== undefined && holds(summary));
    tell(ofCaret, findingAtCaret() !== undefined);
  };
  return vscode.Disposable.from(
    onDidCheck((summary) => {
      summaries.set(vscode.Uri.parse(summary.uri).toString(), summary);
      tellAll();
    }),
    vscode.languages.onDidChangeDiagnostics(tellAll),
    vscode.window.onDidChangeTextEditorSelection(tellAll),
    vscode.window.onDidChangeActiveTextEditor(tellAll),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => summaries.delete(uri.toString())),
  );
}

/** The finding that the caret is on. */
export function findingAtCaret(): vscode.Diagnostic | undefined {
  const editor = editorInFront();
  return (editor ? vscode.languages.getDiagnostics(editor.document.uri) : []).find(
    ({ source, code, range }) =>
      source === 'recount' && code !== 'unused-ignore' && editor && range.contains(editor.selection.active),
  );
}
