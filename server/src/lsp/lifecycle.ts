// From `initialize` to `exit`: what the server offers, and what it refuses out of season.
import * as v from 'valibot';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import { type Abilities, abilitiesOf } from './abilities.ts';
import { codeActionKinds } from './codeActions.ts';
import { projectFileName } from './projects.ts';
import { describe } from './runner.ts';
import type { Server } from './server.ts';

export function registerLifecycle({ connection, documents, settings, articles, projects, runner }: Server): void {
  connection.onInitialize((params) => {
    if (runner.stage !== 'fresh') return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized');
    const abilities = abilitiesOf(params?.capabilities, params?.initializationOptions);
    runner.start(abilities, commandsOf(params?.initializationOptions));
    projects.start(readsFiles(params?.initializationOptions), foldersOf(params));
    settings.start(abilities.configuration, params?.initializationOptions);
    return offer(abilities);
  });

  connection.onInitialized(() => {
    const { configuration, configurationNews, fileNews, folders } = runner.abilities;
    const failed = (fault: unknown) => connection.console.error(`settings: ${describe(fault)}`);
    if (fileNews) {
      const watchers = [{ globPattern: `**/${projectFileName}` }];
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(failed);
    }
    if (folders)
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        projects.moveTo(((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri));
        again();
      });
    if (!configuration || !configurationNews) return;
    connection.client.register(DidChangeConfigurationNotification.type, { section: 'recount' }).catch(failed);
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (!changes.some(({ uri }) => uri.endsWith(`/${projectFileName}`))) return;
    projects.forget();
    again();
  });

  connection.onDidChangeConfiguration((change) => {
    settings.change(change?.settings);
    again();
  });

  function again(): void {
    for (const document of documents.all()) void articles.check(document.uri);
    const { pull, refresh, lensRefresh } = runner.abilities;
    const stale = [
      ...(pull && refresh ? [connection.languages.diagnostics.refresh()] : []),
      ...(lensRefresh ? [connection.sendRequest('workspace/codeLens/refresh')] : []),
    ];
    for (const asked of stale) asked.catch((fault) => connection.console.error(`refresh: ${describe(fault)}`));
  }

  connection.onShutdown(() => runner.stop());

  // Requests that no feature answers.
  connection.onRequest((method) => {
    return runner.outOfSeason() ?? new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`);
  });
}

/** Whether the client gives the text of project files. */
function readsFiles(options: unknown): boolean {
  return typeof options === 'object' && options !== null && 'readsFiles' in options && options.readsFiles === true;
}

function foldersOf(params: InitializeParams | undefined): readonly string[] {
  if (params?.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  return typeof params?.rootUri === 'string' ? [params.rootUri] : [];
}

function offer({ pull }: Abilities): InitializeResult {
  return {
    serverInfo: { name: 'recount', version },
    capabilities: {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      documentHighlightProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentSymbolProvider: { label: 'Recount' },
      codeLensProvider: {},
      codeActionProvider: { codeActionKinds: [...codeActionKinds] },
      ...(pull && {
        diagnosticProvider: { identifier: 'recount', interFileDependencies: false, workspaceDiagnostics: false },
      }),
    },
  };
}

/** The commands that the client declares; what is no list of names declares none. */
function commandsOf(options: unknown): readonly string[] {
  const read = v.safeParse(v.object({ commands: v.array(v.string()) }), options);
  return read.success ? read.output.commands : [];
}
