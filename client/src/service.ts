// The language server as the client sees it: started, restarted after a crash, and reported once where that is no use.
import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
  TransportKind,
  vsdiag,
} from 'vscode-languageclient/node';
import { type CheckTextAnswer, type CheckTextParams, checkTextRequest } from '../../server/src/protocol.ts';
import { isArticle, selector } from './articles.ts';

const { t } = vscode.l10n;

/** Crashes within this many milliseconds count together. */
const span = 3 * 60_000;
const mostCrashes = 3;

export interface Checked {
  readonly diagnostics: readonly vscode.Diagnostic[];
  readonly summary: CheckTextAnswer<unknown>['summary'];
}

/** Writes its errors to the log; what a writer has to know of them is told once, in words, by the service. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export class Service implements vscode.Disposable {
  readonly client: LanguageClient;
  #crashes: number[] = [];
  #reporting = false;

  /** @param module the file of the server, to be run beside the editor. */
  constructor(module: string) {
    const run = { module, transport: TransportKind.ipc };
    this.client = new QuietClient('recount', 'Recount', { run, debug: run }, this.#options());
  }

  /** The running client, started if need be; undefined, and the writer told, where it does not start. */
  async running(): Promise<LanguageClient | undefined> {
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
    await this.client.dispose();
  }

  #options(): LanguageClientOptions {
    return {
      documentSelector: selector,
      middleware: {
        didOpen: (document, next) => (isArticle(document) ? next(document) : Promise.resolve()),
        provideDiagnostics: (document, previous, token, next) =>
          'uri' in document && !isArticle(document)
            ? { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] }
            : next(document, previous, token),
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
