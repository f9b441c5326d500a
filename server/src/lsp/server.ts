// The language server: wires each feature to a connection. Knows no platform and no engine; both come in as arguments.
import { type Connection, TextDocuments } from 'vscode-languageserver';
import { Articles, type CreateChecker } from './articles.ts';
import { registerCheckText } from './checkText.ts';
import { registerCodeActions } from './codeActions.ts';
import { registerCodeLens } from './codeLens.ts';
import { registerCommands } from './commands.ts';
import { registerCompletion } from './completion.ts';
import { registerDefinition, registerReferences } from './definition.ts';
import { registerPull, registerPush } from './diagnostics.ts';
import { registerHighlight } from './highlight.ts';
import { registerHover } from './hover.ts';
import { registerIgnoring } from './ignoringRequests.ts';
import { registerIncluded } from './included.ts';
import { registerInlayHints } from './inlayHints.ts';
import { registerLifecycle } from './lifecycle.ts';
import type { OpenText } from './openText.ts';
import { Projects, type ReadFile } from './projects.ts';
import { registerRehearsal } from './rehearsal.ts';
import { registerReport } from './report.ts';
import { Runner } from './runner.ts';
import { registerSchedule } from './schedule.ts';
import { WriterSettings } from './settings.ts';
import { registerSummaries } from './summary.ts';
import { registerSymbols } from './symbols.ts';
import { Texts } from './texts.ts';

/** What every feature is given. */
export interface Server {
  readonly connection: Connection;
  readonly texts: Texts;
  readonly documents: TextDocuments<OpenText>;
  readonly settings: WriterSettings;
  readonly articles: Articles;
  readonly projects: Projects;
  readonly runner: Runner;
}

/** `readFile` gives project files where the client does not. */
export function startServer(connection: Connection, createChecker: CreateChecker, readFile?: ReadFile): void {
  const texts = new Texts();
  const documents = new TextDocuments(texts);
  const runner = new Runner(connection);
  const projects = new Projects(connection, texts, readFile);
  const settings = new WriterSettings(connection, projects);
  const speaking: CreateChecker = (chosen) => createChecker({ ...chosen, locale: runner.messages.locale });
  const articles = new Articles(documents, settings, speaking, (message) => connection.console.error(message));
  const server: Server = { connection, texts, documents, settings, articles, projects, runner };

  registerLifecycle(server);
  registerSchedule(server);
  registerRehearsal(server);
  registerSummaries(server);
  registerPush(server);
  registerPull(server);
  registerHover(server);
  registerHighlight(server);
  registerDefinition(server);
  registerReferences(server);
  registerSymbols(server);
  registerCodeLens(server);
  registerInlayHints(server);
  registerCompletion(server);
  registerCodeActions(server);
  registerCommands(server);
  registerCheckText(server);
  registerReport(server);
  registerIgnoring(server);
  registerIncluded(server);
  connection.listen();
}
