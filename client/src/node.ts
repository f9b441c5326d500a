// The entry where VS Code runs extensions in Node: the language server is a process beside the editor.
import type { ExtensionContext } from 'vscode';
import type { InitializeParams } from 'vscode-languageclient';
import { QuietClient } from './client.ts';
import { start } from './extension.ts';
import { launch } from './process.ts';

/** The server leaves when this process does, even where it is not told to. */
class ProcessClient extends QuietClient {
  protected override fillInitializeParams(params: InitializeParams): void {
    super.fillInitializeParams(params);
    params.processId = process.pid;
  }
}

export function activate(context: ExtensionContext): Promise<void> {
  const file = context.asAbsolutePath('dist/server.js');
  return start(
    context,
    (options) => new ProcessClient(options, ({ outputChannel }) => launch(file, (line) => outputChannel.error(line))),
  );
}
