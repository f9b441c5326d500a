// Stands in for the library of the protocol in the browser's bundle, where the build puts it in that one's place: the
// library answers for every feature there is and is 180 kB; this is what a server in a worker needs of it. The build
// fails where the server imports what is not here. To be checked against: test/lsp/worker, over the same sessions.
export * from 'vscode-languageserver-types';
export { BrowserMessageReader, BrowserMessageWriter, createConnection } from './connection.ts';
export { Emitter } from './events.ts';
export { ErrorCodes, LSPErrorCodes, ResponseError } from './messages.ts';
export { TextDocuments } from './textDocuments.ts';

export const TextDocumentSyncKind = { None: 0, Full: 1, Incremental: 2 } as const;
export const CodeActionTriggerKind = { Invoked: 1, Automatic: 2 } as const;
export const DocumentDiagnosticReportKind = { Full: 'full', Unchanged: 'unchanged' } as const;
export const DidChangeConfigurationNotification = { type: { method: 'workspace/didChangeConfiguration' } } as const;
export const DidChangeWatchedFilesNotification = { type: { method: 'workspace/didChangeWatchedFiles' } } as const;
