// The open documents, kept in step with the editor's.
import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { Emitter } from './events.ts';
import type { Messages } from './messages.ts';

export interface Configuration<T> {
  create(uri: string, languageId: string, version: number, content: string): T;
  update(document: T, changes: TextDocumentContentChangeEvent[], version: number): T;
}

export class TextDocuments<T> {
  readonly #configuration: Configuration<T>;
  readonly #open = new Map<string, T>();
  readonly #opened = new Emitter<{ document: T }>();
  readonly #changed = new Emitter<{ document: T }>();
  readonly #closed = new Emitter<{ document: T }>();
  readonly #saved = new Emitter<{ document: T }>();
  readonly onDidOpen = this.#opened.event;
  readonly onDidChangeContent = this.#changed.event;
  readonly onDidClose = this.#closed.event;
  readonly onDidSave = this.#saved.event;

  constructor(configuration: Configuration<T>) {
    this.#configuration = configuration;
  }

  get = (uri: string): T | undefined => this.#open.get(uri);
  all = (): T[] => [...this.#open.values()];
  keys = (): string[] => [...this.#open.keys()];

  listen({ messages }: { readonly messages: Messages }): { dispose(): void } {
    const heard: string[] = [];
    const on = <P>(event: string, hear: (params: P) => void) => {
      heard.push(`textDocument/${event}`);
      messages.onNotification(`textDocument/${event}`, (params) => hear(params as P));
    };

    on('didOpen', ({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams) => {
      const document = this.#configuration.create(uri, languageId, version, text);
      this.#open.set(uri, document);
      this.#opened.fire({ document });
      this.#changed.fire({ document });
    });
    on('didChange', ({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams) => {
      const before = this.#open.get(uri);
      if (before === undefined || contentChanges.length === 0) return;
      const document = this.#configuration.update(before, contentChanges, version);
      this.#open.set(uri, document);
      this.#changed.fire({ document });
    });
    on('didClose', ({ textDocument: { uri } }: DidCloseTextDocumentParams) => {
      const document = this.#open.get(uri);
      if (this.#open.delete(uri) && document !== undefined) this.#closed.fire({ document });
    });
    on('didSave', ({ textDocument: { uri } }: DidCloseTextDocumentParams) => {
      const document = this.#open.get(uri);
      if (document !== undefined) this.#saved.fire({ document });
    });
    return {
      dispose() {
        for (const method of heard) messages.forget(method);
      },
    };
  }
}
