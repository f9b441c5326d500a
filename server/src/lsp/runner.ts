// The one wrapper around every request: a fault is logged once and answered with the empty value, a cancelled request
// and a request out of season with the protocol's own error.
import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { type Messages, messagesFor } from '../service.ts';
import { type Abilities, noAbilities } from './abilities.ts';

export type Stage = 'fresh' | 'running' | 'stopped';

export class Runner {
  readonly #connection: Connection;
  #stage: Stage = 'fresh';
  #abilities: Abilities = noAbilities;
  #commands: ReadonlySet<string> = new Set();
  #messages = messagesFor(undefined);

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get stage(): Stage {
    return this.#stage;
  }

  /** What the client on the other side can do; known once it has said `initialize`. */
  get abilities(): Abilities {
    return this.#abilities;
  }

  /** The client's own commands that it lets the server offer. */
  get commands(): ReadonlySet<string> {
    return this.#commands;
  }

  /** The language in which the client speaks with its reader. */
  get messages(): Messages {
    return this.#messages;
  }

  start(abilities: Abilities, commands: readonly string[], locale: string | undefined): void {
    this.#abilities = abilities;
    this.#messages = messagesFor(locale);
    this.#commands = new Set(commands);
    this.#stage = 'running';
  }

  stop(): void {
    this.#stage = 'stopped';
  }

  /** A handler for the connection, made of the function that knows the answer. */
  handle<Params, Answer>(
    name: string,
    empty: Answer,
    answer: (params: Params) => Answer | Promise<Answer>,
  ): (params: Params, token: CancellationToken) => Promise<Answer | ResponseError<never>> {
    return async (params, token) => {
      const early = this.outOfSeason();
      if (early) return early;
      // One turn of the loop, so that a cancellation already on the wire is seen before the work begins.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (token.isCancellationRequested) return cancelled();
      try {
        const value = await answer(params);
        return token.isCancellationRequested ? cancelled() : value;
      } catch (fault) {
        this.#connection.console.error(`${name}: ${describe(fault)}`);
        return empty;
      }
    };
  }

  /** The error for a request that comes before `initialize` or after `shutdown`. */
  outOfSeason(): ResponseError<never> | undefined {
    if (this.#stage === 'fresh') {
      return new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized yet');
    }
    if (this.#stage === 'stopped') return new ResponseError(ErrorCodes.InvalidRequest, 'The server is shut down');
    return undefined;
  }
}

export function describe(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Request cancelled');
}
