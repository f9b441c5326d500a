// The entry where VS Code runs extensions in a browser: the language server is a worker of its own.
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { start } from './extension.ts';

/** Writes its errors to the log; what a writer has to know of them is told once, in words, by the service. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export function activate(context: ExtensionContext): Promise<void> {
  const scripts = Uri.joinPath(context.extensionUri, 'dist').toString(true);
  // The workers of VS Code's own making are not known to the client as such: it is given both ends of the talk instead.
  const launch = async () => {
    const worker = new Worker(`${scripts}/browserServer.js`, { name: 'Recount' });
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return start(context, (options) => {
    // a worker does not see where its script came from, and loads parts of the server from there
    const initializationOptions = { ...options.initializationOptions, scripts };
    return new QuietClient('recount', 'Recount', launch, { ...options, initializationOptions });
  });
}
