// The entry where VS Code runs extensions in a browser: the language server is a worker of its own. Node's entry is built
// on the bundle of this one, which exports what it needs.
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageclient/browser';
import { QuietClient } from './client.ts';
import { start } from './extension.ts';

export { AbstractMessageReader, AbstractMessageWriter, QuietClient } from './client.ts';
export { start } from './extension.ts';

export async function activate(context: ExtensionContext): Promise<void> {
  const scripts = Uri.joinPath(context.extensionUri, 'dist').toString(true);
  const launch = async () => {
    const worker = new Worker(`${scripts}/browserServer.js`, { name: 'Recount' });
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  await start(context, (options) => {
    // a worker does not see where its script came from, and loads parts of the server from there
    const initializationOptions = { ...options.initializationOptions, scripts };
    return new QuietClient({ ...options, initializationOptions }, launch);
  });
}
