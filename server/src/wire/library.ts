// Stands in for the library of the protocol in what is shipped, where the build puts it in that one's place: the library
// answers for every feature there is and is 190 kB; this is what our server needs of it. Types come from the library,
// and the build fails where the server imports what is not here. The sessions of test/lsp are held over both.
export { Emitter } from './events.ts';
export { ErrorCodes, LSPErrorCodes, ResponseError } from './messages.ts';
export { TextDocuments } from './textDocuments.ts';

// The names of the protocol are written down here as well: in the package of its types they come with 20 kB of checks.
export const DiagnosticSeverity = { Error: 1, Warning: 2, Information: 3, Hint: 4 } as const;
export const SymbolKind = { Namespace: 3, Number: 16, Struct: 23 } as const;
export const DocumentHighlightKind = { Text: 1, Read: 2, Write: 3 } as const;
export const InlayHintKind = { Type: 1, Parameter: 2 } as const;
export const CompletionItemKind = { Value: 12 } as const;
export const CodeActionKind = { QuickFix: 'quickfix', SourceFixAll: 'source.fixAll' } as const;
export const TextDocumentEdit = {
  create: (textDocument: object, edits: readonly object[]) => ({ textDocument, edits }),
};
export const CreateFile = {
  create: (uri: string, options?: object) => ({ kind: 'create', uri, ...(options && { options }) }),
};

export const TextDocumentSyncKind = { None: 0, Full: 1, Incremental: 2 } as const;
export const CodeActionTriggerKind = { Invoked: 1, Automatic: 2 } as const;
export const DocumentDiagnosticReportKind = { Full: 'full', Unchanged: 'unchanged' } as const;
export const DidChangeConfigurationNotification = { type: { method: 'workspace/didChangeConfiguration' } } as const;
export const DidChangeWatchedFilesNotification = { type: { method: 'workspace/didChangeWatchedFiles' } } as const;
