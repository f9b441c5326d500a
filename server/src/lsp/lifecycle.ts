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
import { type Abilities, abilitiesOf, says } from './abilities.ts';
import { codeActionKinds } from './codeActions.ts';
import { applyCommand } from './commands.ts';
import { completionTriggers } from './completion.ts';
import { projectFileName } from './projects.ts';
import { describe } from './runner.ts';
import type { Server } from './server.ts';

export function registerLifecycle(server: Server): void {
  const { connection, texts, documents, settings, articles, projects, runner } = server;
  let listening: { dispose(): void } | undefined;

  connection.onInitialize((params) => {
    if (runner.stage !== 'fresh') return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized');
    const abilities = abilitiesOf(params?.capabilities, params?.initializationOptions);
    runner.start(abilities, commandsOf(params?.initializationOptions), localeOf(params));
    texts.agreeOn(abilities.encoding);
    projects.start(says(params?.initializationOptions, 'readsFiles'), foldersOf(params), runner.messages);
    settings.start(abilities.configuration, params?.initializationOptions);
    // What is said of documents before this is none of the protocol's.
    listening = documents.listen(connection);
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
    if (runner.outOfSeason() || !changes.some(({ uri }) => uri.endsWith(`/${projectFileName}`))) return;
    projects.forget();
    again();
  });

  connection.onDidChangeConfiguration((change) => {
    if (runner.outOfSeason()) return;
    settings.change(change?.settings);
    again();
  });

  function again(): void {
    for (const document of documents.all()) void articles.check(document.uri);
    const { pull, refresh, lensRefresh, hintRefresh } = runner.abilities;
    const stale = [
      ...(pull && refresh ? [connection.languages.diagnostics.refresh()] : []),
      ...(lensRefresh ? [connection.sendRequest('workspace/codeLens/refresh')] : []),
      ...(hintRefresh ? [connection.languages.inlayHint.refresh()] : []),
    ];
    for (const asked of stale) asked.catch((fault) => connection.console.error(`refresh: ${describe(fault)}`));
  }

  connection.onShutdown(() => {
    const early = runner.outOfSeason();
    if (early) return early;
    listening?.dispose();
    articles.hush();
    runner.stop();
    return undefined;
  });

  // Requests that no feature answers.
  connection.onRequest((method) => {
    return runner.outOfSeason() ?? new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`);
  });
}

const localeOf = (params: InitializeParams | undefined): string | undefined =>
  typeof params?.locale === 'string' ? params.locale : undefined;

function foldersOf(params: InitializeParams | undefined): readonly string[] {
  if (params?.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  return typeof params?.rootUri === 'string' ? [params.rootUri] : [];
}

/** What the client can use, and nothing else. */
function offer(abilities: Abilities): InitializeResult {
  const { encoding, pull, literals, appliesEdits, symbolLabels, folders } = abilities;
  return {
    serverInfo: { name: 'recount', version },
    capabilities: {
      positionEncoding: encoding,
      ...(folders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      documentHighlightProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentSymbolProvider: symbolLabels ? { label: 'Recount' } : true,
      codeLensProvider: {},
      inlayHintProvider: true,
      completionProvider: { triggerCharacters: [...completionTriggers] },
      ...(literals && { codeActionProvider: { codeActionKinds: [...codeActionKinds] } }),
      ...(!literals &&
        appliesEdits && { codeActionProvider: true, executeCommandProvider: { commands: [applyCommand] } }),
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
