// The language server: wires each feature to a connection. Knows no platform and no engine; both come in as arguments.
import { type Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Articles, type CreateChecker } from './articles.ts';
import { registerCheckText } from './checkText.ts';
import { registerCodeActions } from './codeActions.ts';
import { registerPull, registerPush } from './diagnostics.ts';
import { held } from './held.ts';
import { registerHover } from './hover.ts';
import { registerLifecycle } from './lifecycle.ts';
import { registerReport } from './report.ts';
import { Runner } from './runner.ts';
import { registerSchedule } from './schedule.ts';
import { WriterSettings } from './settings.ts';
import { registerSummaries } from './summary.ts';

/** What every feature is given. */
export interface Server {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: WriterSettings;
  readonly articles: Articles;
  readonly runner: Runner;
}

export function startServer(connection: Connection, createChecker: CreateChecker): void {
  const documents = new TextDocuments(held);
  const runner = new Runner(connection);
  const settings = new WriterSettings(connection);
  const articles = new Articles(documents, settings, createChecker, (message) => connection.console.error(message));
  const server: Server = { connection, documents, settings, articles, runner };

  registerLifecycle(server);
  registerSchedule(server);
  registerSummaries(server);
  registerPush(server);
  registerPull(server);
  registerHover(server);
  registerCodeActions(server);
  registerCheckText(server);
  registerReport(server);
  documents.listen(connection);
  connection.listen();
}
