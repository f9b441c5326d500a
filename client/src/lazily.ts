// Loads the extension when it is first of use: an article is open, one of its commands is given, or a report is to be
// shown again. Until then it is no more than the few listeners here, whatever else is open.
import * as vscode from 'vscode';
import { isArticle } from './articles.ts';
import { reportViewType } from './report/viewType.ts';

/** What is to be had of the extension once it is loaded. */
export interface Loaded {
  /** Shows the report in a panel that VS Code has kept. */
  revive(panel: vscode.WebviewPanel, state: unknown): Thenable<void>;
}

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

/** Registers, at once, all that the manifest promises; what stands in for it here has gone by then. */
export type Start = () => Promise<Loaded>;

/** Says that a part of the extension cannot be loaded, as when an update has taken it away. */
function told(error: unknown): never {
  void vscode.window.showErrorMessage(vscode.l10n.t('Recount cannot be loaded: {0}', String(error)));
  throw error;
}

/** What is asked for by no command has nobody else to be told. */
const silent = (): void => undefined;

export async function lazily(context: vscode.ExtensionContext, load: () => Promise<Start>): Promise<void> {
  const hasArticle = () => vscode.workspace.textDocuments.some(isArticle);
  if (hasArticle()) {
    await (await load().catch(told))();
    return;
  }
  const waiting: vscode.Disposable[] = [];
  let loading: Promise<Loaded> | undefined;
  const begin = (): Promise<Loaded> => {
    loading ??= load()
      .catch(told)
      .then((start) => {
        for (const one of waiting.splice(0)) one.dispose();
        return start();
      });
    return loading;
  };
  const { contributes }: Manifest = context.extension.packageJSON;
  waiting.push(
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isArticle(document)) begin().catch(silent);
    }),
    // one that the writer has named a language for
    vscode.workspace.onDidChangeConfiguration(() => {
      if (hasArticle()) begin().catch(silent);
    }),
    vscode.window.registerWebviewPanelSerializer(reportViewType, {
      deserializeWebviewPanel: async (panel, state) => (await begin()).revive(panel, state),
    }),
    ...contributes.commands.map(({ command }) =>
      vscode.commands.registerCommand(command, async (...given: readonly unknown[]) => {
        await begin();
        return vscode.commands.executeCommand(command, ...given);
      }),
    ),
  );
  context.subscriptions.push({ dispose: () => vscode.Disposable.from(...waiting).dispose() });
}
