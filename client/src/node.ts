// The entry where VS Code runs extensions in Node: the language server is a process beside the editor.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './extension.ts';

/** Writes its errors to the log; what a writer has to know of them is told once, in words, by the service. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export function activate(context: ExtensionContext): Promise<void> {
  const run = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return start(context, (options) => new QuietClient('recount', 'Recount', { run, debug: run }, options));
}
