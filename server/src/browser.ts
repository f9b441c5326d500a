// The entry of the language server in a browser: a worker that speaks with whoever started it.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './lsp/server.ts';
import { createChecker } from './service.ts';

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
connection.onExit(() => self.close());
startServer(connection, createChecker);
