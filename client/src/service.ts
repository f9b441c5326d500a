// The language server as the client sees it: started, restarted after a crash, and reported once where that is no use.
import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  vsdiag,
} from 'vscode-languageclient';
import {
  type ArticleSummary,
  articleNotification,
  type CheckTextAnswer,
  type CheckTextParams,
  checkTextRequest,
  readFileRequest,
  repairCommand,
  showReportCommand,
} from '../../server/src/requests.ts';
import { isArticle, selector } from './articles.ts';

const { t } = vscode.l10n;

/** Crashes within this many milliseconds count together. */
const span = 3 * 60_000;
const mostCrashes = 3;

export interface Checked {
  readonly diagnostics: readonly vscode.Diagnostic[];
  readonly summary: CheckTextAnswer<unknown>['summary'];
}

/** Makes the client for the host it runs in: the server is a process beside Node, a worker in a browser. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

export class Service implements vscode.Disposable {
  readonly client: BaseLanguageClient;
  readonly #checks = new vscode.EventEmitter<ArticleSummary>();
  readonly #projectChanges = new vscode.EventEmitter<void>();
  #crashes: number[] = [];
  #reporting = false;

  constructor(createClient: CreateClient) {
    this.client = createClient(this.#options());
    this.client.onRequest(readFileRequest, ({ uri }: { uri: string }) => textOfFile(uri));
    // the client keeps one listener a notification, so all hear it from here
    this.client.onNotification(articleNotification, (summary: ArticleSummary) => this.#checks.fire(summary));
  }

  /** Told after every check of an open article. */
  get onDidCheck(): vscode.Event<ArticleSummary> {
    return this.#checks.event;
  }

  /** Told once the server knows that a project file has changed. */
  get onDidChangeProject(): vscode.Event<void> {
    return this.#projectChanges.event;
  }

  /** The running client, started if need be; undefined, and the writer told, where it does not start. */
  async running(): Promise<BaseLanguageClient | undefined> {
    try {
      await this.client.start();
      return this.client;
    } catch {
      this.#report();
      return undefined;
    }
  }

  async restart(): Promise<boolean> {
    this.#crashes = [];
    this.client.clientOptions.documentSelector = selector();
    try {
      if (this.client.needsStop()) await this.client.stop();
    } catch {
      // A server that cannot be asked to stop has stopped already.
    }
    return (await this.running()) !== undefined;
  }

  async check(params: CheckTextParams): Promise<Checked | undefined> {
    const client = await this.running();
    const answer = await client?.sendRequest<CheckTextAnswer<never> | null>(checkTextRequest, params);
    if (!client || !answer) return undefined;
    const diagnostics = await client.protocol2CodeConverter.asDiagnostics([...answer.diagnostics]);
    return { diagnostics, summary: answer.summary };
  }

  async dispose(): Promise<void> {
    this.#checks.dispose();
    this.#projectChanges.dispose();
    await this.client.dispose();
  }

  #options(): LanguageClientOptions {
    return {
      documentSelector: selector(),
      // What articles say is never markup in what the server writes; the one link that it writes is ours.
      markdown: { isTrusted: { enabledCommands: [repairCommand] } },
      initializationOptions: {
        ...{ asks: true, readsFiles: true, summaries: true, showsFindings: true },
        commands: [showReportCommand, repairCommand],
      },
      middleware: {
        didOpen: (document, next) => (isArticle(document) ? next(document) : Promise.resolve()),
        provideDiagnostics: (document, previous, token, next) =>
          'uri' in document && !isArticle(document)
            ? { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] }
            : next(document, previous, token),
        workspace: {
          didChangeWatchedFile: async (change, next) => {
            await next(change);
            this.#projectChanges.fire();
          },
        },
      },
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => this.#closed(),
      },
    };
  }

  #closed(): { action: CloseAction; handled: true } {
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((crash) => now - crash < span), now];
    if (this.#crashes.length <= mostCrashes) return { action: CloseAction.Restart, handled: true };
    this.#report();
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  #report(): void {
    if (this.#reporting) return;
    this.#reporting = true;
    const message = t('Recount cannot check articles: its language server does not run.');
    const [restart, log] = [t('Restart Server'), t('Show Log')];
    void vscode.window.showErrorMessage(message, restart, log).then(async (choice) => {
      this.#reporting = false;
      if (choice === restart) await this.restart();
      if (choice === log) this.client.outputChannel.show();
    });
  }
}

/** The text of a file that the server asks for; null where there is none. */
async function textOfFile(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true)));
  } catch {
    return null;
  }
}
