// From `initialize` to `exit`: what the server offers, and what it refuses out of season.
import {
  DidChangeConfigurationNotification,
  ErrorCodes,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import { type Abilities, abilitiesOf } from './abilities.ts';
import { codeActionKinds } from './codeActions.ts';
import { describe } from './runner.ts';
import type { Server } from './server.ts';

export function registerLifecycle({ connection, documents, settings, articles, runner }: Server): void {
  connection.onInitialize((params) => {
    if (runner.stage !== 'fresh') return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized');
    const abilities = abilitiesOf(params?.capabilities);
    runner.start(abilities);
    settings.start(abilities.configuration, params?.initializationOptions);
    return offer(abilities);
  });

  connection.onInitialized(() => {
    const { configuration, configurationNews } = runner.abilities;
    if (!configuration || !configurationNews) return;
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'recount' })
      .catch((fault) => connection.console.error(`settings: ${describe(fault)}`));
  });

  connection.onDidChangeConfiguration((change) => {
    settings.change(change?.settings);
    for (const document of documents.all()) void articles.check(document.uri);
    if (runner.abilities.pull && runner.abilities.refresh) {
      connection.languages.diagnostics
        .refresh()
        .catch((fault) => connection.console.error(`diagnostics: ${describe(fault)}`));
    }
  });

  connection.onShutdown(() => runner.stop());

  // Requests that no feature answers.
  connection.onRequest((method) => {
    return runner.outOfSeason() ?? new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`);
  });
}

function offer({ pull }: Abilities): InitializeResult {
  return {
    serverInfo: { name: 'recount', version },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [...codeActionKinds] },
      ...(pull && {
        diagnosticProvider: { identifier: 'recount', interFileDependencies: false, workspaceDiagnostics: false },
      }),
    },
  };
}
