// The extension with a language server that is a process beside the editor.
import type { ExtensionContext } from 'vscode';
import type { InitializeParams } from 'vscode-languageclient';
import { QuietClient } from './client.ts';
import { start } from './extension.ts';
import type { Loaded } from './lazily.ts';
import { launch } from './process.ts';

/** The server leaves when this process does, even where it is not told to. */
class ProcessClient extends QuietClient {
  protected override fillInitializeParams(params: InitializeParams): void {
    super.fillInitializeParams(params);
    params.processId = process.pid;
  }
}

export function startWithProcess(context: ExtensionContext): Promise<Loaded> {
  const file = context.asAbsolutePath('dist/server.js');
  return start(
    context,
    (options) => new ProcessClient(options, ({ outputChannel }) => launch(file, (line) => outputChannel.error(line))),
  );
}
