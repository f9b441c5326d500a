// The language server for every host. In a browser it is a worker that speaks with whoever started it; on Node, where it
// is a module, main.ts takes it from here when it is built.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './lsp/server.ts';
import { createChecker } from './service.ts';
import { loadPartsBy } from './wire/parts.ts';
import { folderOf, loadScript } from './wire/scripts.ts';

export { startServer } from './lsp/server.ts';
export { createChecker } from './service.ts';
export { connectionOver } from './wire/connection.ts';
export { ErrorCodes } from './wire/messages.ts';
export { loadPartsBy } from './wire/parts.ts';

if (typeof importScripts === 'function') {
  const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
  connection.onExit(() => self.close());
  const asInitialized: typeof connection.onInitialize = (handler) =>
    connection.onInitialize((params, ...rest) => {
      const folder = folderOf(params.initializationOptions);
      loadPartsBy((name) => loadScript(`${folder}/parts/${name}.js`));
      return handler(params, ...rest);
    });
  startServer({ ...connection, onInitialize: asInitialized }, createChecker);
}
