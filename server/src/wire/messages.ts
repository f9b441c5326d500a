// JSON-RPC over the messages of a port: requests answered, sent and taken back.

export class ResponseError<Data = void> extends Error {
  readonly code: number;
  readonly data: Data | undefined;

  constructor(code: number, message: string, data?: Data) {
    super(message);
    this.code = code;
    this.data = data;
  }
}

export const ErrorCodes = {
  ParseError: -32700,
  InvalidRequest: -32600,
  MethodNotFound: -32601,
  InvalidParams: -32602,
  InternalError: -32603,
  ServerNotInitialized: -32002,
} as const;

export const LSPErrorCodes = {
  RequestFailed: -32803,
  ServerCancelled: -32802,
  ContentModified: -32801,
  RequestCancelled: -32800,
} as const;

/** What can be spoken through: a worker's own scope, the port of a channel, the streams of a process. */
export interface Port {
  onmessage: ((event: { readonly data: unknown }) => unknown) | null;
  postMessage(message: unknown): void;
}

export interface Token {
  isCancellationRequested: boolean;
}

export type Handler = (params: unknown, token: Token) => unknown;

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

interface Asked {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export class Messages {
  readonly #port: Port;
  readonly #requests = new Map<string, Handler>();
  readonly #notifications = new Map<string, Handler>();
  readonly #running = new Map<number | string, Token>();
  readonly #asked = new Map<number | string, Asked>();
  #count = 0;
  /** Answers the requests that have no handler of their own. */
  otherwise: (method: string, params: unknown) => unknown = (method) =>
    new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`);

  constructor(port: Port) {
    this.#port = port;
  }

  onRequest(method: string, handler: Handler): void {
    this.#requests.set(method, handler);
  }

  onNotification(method: string, handler: Handler): void {
    this.#notifications.set(method, handler);
  }

  /** Hears a notification no more. */
  forget(method: string): void {
    this.#notifications.delete(method);
  }

  request(method: string, params?: unknown): Promise<unknown> {
    this.#count += 1;
    const id = this.#count;
    this.#send({ id, method, params });
    return new Promise((resolve, reject) => this.#asked.set(id, { resolve, reject }));
  }

  notify(method: string, params?: unknown): void {
    this.#send({ method, params });
  }

  listen(): void {
    this.#port.onmessage = ({ data }) => this.#hear(data);
  }

  #send(message: Message): void {
    this.#port.postMessage({ jsonrpc: '2.0', ...message });
  }

  #hear(message: unknown): void {
    if (!isMessage(message)) return;
    const { id, method, params } = message;
    if (method === undefined) this.#settle(message);
    else if (id !== undefined) void this.#answer(id, method, params);
    else if (method === '$/cancelRequest') this.#cancel(params);
    else this.#note(method, params);
  }

  #note(method: string, params: unknown): void {
    try {
      this.#notifications.get(method)?.(params, { isCancellationRequested: false });
    } catch (fault) {
      this.notify('window/logMessage', {
        type: 1,
        message: `${method}: ${fault instanceof Error ? fault.message : fault}`,
      });
    }
  }

  async #answer(id: number | string, method: string, params: unknown): Promise<void> {
    const token: Token = { isCancellationRequested: false };
    this.#running.set(id, token);
    try {
      const handler = this.#requests.get(method);
      const result = await (handler ? handler(params, token) : this.otherwise(method, params));
      if (result instanceof ResponseError) this.#refuse(id, result.code, result.message);
      else this.#send({ id, result: result ?? null });
    } catch (fault) {
      this.#refuse(id, ErrorCodes.InternalError, fault instanceof Error ? fault.message : String(fault));
    } finally {
      this.#running.delete(id);
    }
  }

  #refuse(id: number | string, code: number, message: string): void {
    this.#send({ id, error: { code, message } });
  }

  #cancel(params: unknown): void {
    const token = isMessage(params) && params.id !== undefined ? this.#running.get(params.id) : undefined;
    if (token) token.isCancellationRequested = true;
  }

  #settle({ id, result, error }: Message): void {
    const asked = id === undefined ? undefined : this.#asked.get(id);
    if (id === undefined || !asked) return;
    this.#asked.delete(id);
    if (error) asked.reject(new ResponseError(error.code, error.message));
    else asked.resolve(result);
  }
}

/** That its parts are of the protocol's types is the word of the editor on the other side, which is of our making. */
function isMessage(message: unknown): message is Message {
  return typeof message === 'object' && message !== null;
}
