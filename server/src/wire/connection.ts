// The connection of a server, with the methods by which the library of the protocol calls them.
import { ErrorCodes, type Handler, Messages, type Port, ResponseError } from './messages.ts';

const notifications = {
  onInitialized: 'initialized',
  onDidChangeConfiguration: 'workspace/didChangeConfiguration',
  onDidChangeWatchedFiles: 'workspace/didChangeWatchedFiles',
  onExit: 'exit',
} as const;

const requests = {
  onShutdown: 'shutdown',
  onHover: 'textDocument/hover',
  onCompletion: 'textDocument/completion',
  onCompletionResolve: 'completionItem/resolve',
  onDefinition: 'textDocument/definition',
  onReferences: 'textDocument/references',
  onDocumentHighlight: 'textDocument/documentHighlight',
  onDocumentSymbol: 'textDocument/documentSymbol',
  onCodeAction: 'textDocument/codeAction',
  onCodeActionResolve: 'codeAction/resolve',
  onCodeLens: 'textDocument/codeLens',
  onCodeLensResolve: 'codeLens/resolve',
  onDocumentLinks: 'textDocument/documentLink',
  onFoldingRanges: 'textDocument/foldingRange',
  onExecuteCommand: 'workspace/executeCommand',
} as const;

type Registrations<Names> = { readonly [Name in keyof Names]: (handler: Handler) => void };
/** Of the protocol's types of message, only the name is looked at. */
type Named = string | { readonly method: string };

const nameOf = (type: Named): string => (typeof type === 'string' ? type : type.method);

export function connectionOver(port: Port) {
  const messages = new Messages(port);
  const feature = (name: string) => ({
    on: (handler: Handler) => messages.onRequest(`textDocument/${name}`, handler),
    resolve: (handler: Handler) => messages.onRequest(`${name}/resolve`, handler),
    refresh: () => messages.request(`workspace/${name}/refresh`),
  });
  const log = (type: number) => (message: string) => messages.notify('window/logMessage', { type, message });
  return {
    ...registrations(requests, (method, handler) => messages.onRequest(method, handler)),
    onInitialize: (handler: Handler) =>
      messages.onRequest('initialize', (params, token) => (isComplete(params) ? handler(params, token) : incomplete())),
    ...registrations(notifications, (method, handler) => messages.onNotification(method, handler)),
    messages,
    console: { error: log(1), warn: log(2), info: log(3), log: log(4), debug: log(5) },
    client: {
      register: ({ method }: { method: string }, registerOptions: unknown) =>
        messages.request('client/registerCapability', { registrations: [{ id: method, method, registerOptions }] }),
    },
    workspace: {
      getConfiguration: async (item: unknown) => {
        const answer = await messages.request('workspace/configuration', { items: [item] });
        return Array.isArray(answer) ? answer[0] : undefined;
      },
      getWorkspaceFolders: () => messages.request('workspace/workspaceFolders'),
      onDidChangeWorkspaceFolders: (handler: Handler) =>
        messages.onNotification('workspace/didChangeWorkspaceFolders', handler),
      applyEdit: (edit: object) => messages.request('workspace/applyEdit', 'edit' in edit ? edit : { edit }),
    },
    languages: {
      diagnostics: feature('diagnostic'),
      inlayHint: feature('inlayHint'),
      semanticTokens: { refresh: () => messages.request('workspace/semanticTokens/refresh') },
    },
    onRequest(type: Named | ((method: string, params: unknown) => unknown), handler?: Handler): void {
      if (typeof type === 'function') messages.otherwise = type;
      else if (handler) messages.onRequest(nameOf(type), handler);
    },
    onNotification: (type: Named, handler: Handler) => messages.onNotification(nameOf(type), handler),
    sendRequest: (type: Named, params?: unknown) => messages.request(nameOf(type), params),
    sendNotification: async (type: Named, params?: unknown) => messages.notify(nameOf(type), params),
    sendDiagnostics: async (params: unknown) => messages.notify('textDocument/publishDiagnostics', params),
    listen: () => messages.listen(),
  };
}

function registrations<Names extends Readonly<Record<string, string>>>(
  names: Names,
  register: (method: string, handler: Handler) => void,
): Registrations<Names> {
  const entries = Object.entries(names).map(([name, method]) => [
    name,
    (handler: Handler) => register(method, handler),
  ]);
  return Object.fromEntries(entries);
}

const isComplete = (params: unknown): boolean =>
  typeof params === 'object' && params !== null && 'capabilities' in params && typeof params.capabilities === 'object';

/** As the library has it. */
const incomplete = () => new ResponseError(ErrorCodes.InternalError, 'initialize says nothing of capabilities');
