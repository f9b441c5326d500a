// Stands in for the library of the protocol in what is shipped, where the build puts it in that one's place: the library
// answers for every feature there is and is 190 kB; this is what our server needs of it. Types come from the library,
// and the build fails where the server imports what is not here. The sessions of test/lsp are held over both.
export * from 'vscode-languageserver-types';
export { Emitter } from './events.ts';
export { ErrorCodes, LSPErrorCodes, ResponseError } from './messages.ts';
export { TextDocuments } from './textDocuments.ts';

export const TextDocumentSyncKind = { None: 0, Full: 1, Incremental: 2 } as const;
export const CodeActionTriggerKind = { Invoked: 1, Automatic: 2 } as const;
export const DocumentDiagnosticReportKind = { Full: 'full', Unchanged: 'unchanged' } as const;
export const DidChangeConfigurationNotification = { type: { method: 'workspace/didChangeConfiguration' } } as const;
export const DidChangeWatchedFilesNotification = { type: { method: 'workspace/didChangeWatchedFiles' } } as const;
