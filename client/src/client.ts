// The library's client of a language server, in the one form of it that we ship: a browser's, which knows no platform.
import { BaseLanguageClient, type LanguageClientOptions, type MessageTransports } from 'vscode-languageclient/browser';

export { AbstractMessageReader, AbstractMessageWriter } from 'vscode-languageclient/browser';

/** Writes its errors to the log; what a writer has to know of them is told once, in words, by the service. */
export class QuietClient extends BaseLanguageClient {
  readonly #launch: (client: QuietClient) => Promise<MessageTransports>;

  /** `launch` starts a server and gives both ends of the talk with it. */
  constructor(options: LanguageClientOptions, launch: (client: QuietClient) => Promise<MessageTransports>) {
    super('recount', 'Recount', options);
    this.#launch = launch;
  }

  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  protected override createMessageTransports(): Promise<MessageTransports> {
    return this.#launch(this);
  }
}
