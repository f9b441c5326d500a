// A session with a language server over the real protocol: a process of its own, spoken to on its standard streams.
import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  CodeAction,
  CodeActionContext,
  Diagnostic,
  Hover,
  InitializeResult,
  PublishDiagnosticsParams,
  Range,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ArticleSummary } from '../../server/src/requests.ts';

/** What VS Code says of itself, as far as the server listens. */
export const capable: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
    workspaceFolders: true,
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
  textDocument: {
    definition: { linkSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true, labelSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: { relatedInformation: true },
  },
};

export const pulling: ClientCapabilities = {
  ...capable,
  textDocument: { ...capable.textDocument, diagnostic: { dynamicRegistration: true } },
};

export interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: object;
  /** The folder that is open. */
  /** The language that the client speaks with its reader. */
  readonly locale?: string;
  readonly rootUri?: string;
  /** What the client answers to `workspace/configuration`. */
  readonly configuration?: () => unknown;
}

export interface Message<Params = unknown> {
  readonly method: string;
  readonly params: Params;
}

const patience = 5000;

const servers: ChildProcessWithoutNullStreams[] = [];
// A test that fails leaves its server behind.
after(() => {
  for (const server of servers) server.kill();
});

/**
 * Bundles an entry into a folder of its own, which goes when the process does. It speaks as what is shipped does; where
 * RECOUNT_LIBRARY is set, through the library of the protocol, to hold the one against the other.
 */
export async function bundle(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'recount-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'server.js');
  const mainFields = ['module', 'main'];
  const { wire } = await import(pathToFileURL('esbuild.mjs').href);
  const alias = process.env.RECOUNT_LIBRARY ? {} : wire;
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', mainFields, alias });
  return outfile;
}

export class Session {
  readonly server: ChildProcessWithoutNullStreams;
  readonly connection: MessageConnection;
  readonly heard: Message[] = [];
  #waiting: (() => void)[] = [];

  constructor(file: string) {
    this.server = spawn(process.execPath, [file, '--stdio']);
    servers.push(this.server);
    this.server.stderr.pipe(process.stderr);
    const { stdout, stdin } = this.server;
    this.connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification((method, params) => this.#hear({ method, params }));
    this.connection.onRequest((method, params) => {
      this.#hear({ method, params });
      return null;
    });
    this.connection.listen();
  }

  static async open(file: string, options: Options = {}): Promise<Session> {
    const session = new Session(file);
    await session.initialize(options);
    return session;
  }

  async initialize({
    capabilities = capable,
    initializationOptions = {},
    rootUri,
    locale,
    configuration,
  }: Options = {}) {
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => {
      this.#hear({ method: 'workspace/configuration', params: items });
      return items.map(() => configuration?.() ?? null);
    });
    const params = {
      ...{ processId: null, rootUri: rootUri ?? null, capabilities, ...(locale !== undefined && { locale }) },
      initializationOptions: { summaries: true, ...initializationOptions },
    };
    const result = await this.ask<InitializeResult>('initialize', params);
    this.tell('initialized', {});
    return result;
  }

  ask<Answer>(method: string, params?: unknown): Promise<Answer> {
    return this.connection.sendRequest(method, params);
  }

  /** The code of the error that a request is answered with. */
  async refused(method: string, params?: unknown): Promise<number> {
    const error: unknown = await this.ask(method, params).then(
      (answer) => assert.fail(`${method} was answered: ${JSON.stringify(answer)}`),
      (fault) => fault,
    );
    assert.ok(error instanceof Error && 'code' in error && typeof error.code === 'number', String(error));
    return error.code;
  }

  tell(method: string, params: unknown): void {
    void this.connection.sendNotification(method, params);
  }

  /** The first message heard that fits, among those heard already from an index on and those still to come. */
  async hears<Params>(method: string, fits: (params: Params) => boolean = () => true, from = 0): Promise<Params> {
    const until = Date.now() + patience;
    for (;;) {
      const found = this.heard.slice(from).find((one) => one.method === method && fits(one.params as Params));
      if (found) return found.params as Params;
      if (Date.now() > until) throw new Error(`${method} did not come; heard ${JSON.stringify(this.heard, null, 1)}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 100);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  count(method: string): number {
    return this.heard.filter((one) => one.method === method).length;
  }

  logged(part: string): number {
    const lines = this.heard.filter((one) => one.method === 'window/logMessage');
    return lines.filter((one) => JSON.stringify(one.params).includes(part)).length;
  }

  /** Says `shutdown` and `exit`, and answers the exit code. */
  async close(): Promise<number | null> {
    await this.ask('shutdown');
    this.tell('exit', undefined);
    return this.exited();
  }

  async exited(): Promise<number | null> {
    if (this.server.exitCode === null) await once(this.server, 'exit');
    return this.server.exitCode;
  }

  #hear(message: Message): void {
    this.heard.push(message);
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

/** A document as the client has it, in step with the server's. */
export class OpenDocument {
  readonly session: Session;
  readonly uri: string;
  #document: TextDocument;

  constructor(session: Session, uri: string, languageId: string, text: string) {
    this.session = session;
    this.uri = uri;
    this.#document = TextDocument.create(uri, languageId, 1, text);
    session.tell('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  get text(): string {
    return this.#document.getText();
  }

  get version(): number {
    return this.#document.version;
  }

  /** The range of the first place where these words stand. */
  rangeOf(words: string): Range {
    const start = this.text.indexOf(words);
    assert.notEqual(start, -1, `“${words}” is not in the text`);
    return { start: this.#document.positionAt(start), end: this.#document.positionAt(start + words.length) };
  }

  quote(range: Range): string {
    return this.#document.getText(range);
  }

  /** Puts words in the place of others, as an editor does: one incremental change. */
  edit(words: string, newText: string): void {
    const change = { range: this.rangeOf(words), text: newText };
    const version = this.version + 1;
    this.#document = TextDocument.update(this.#document, [change], version);
    const textDocument = { uri: this.uri, version };
    this.session.tell('textDocument/didChange', { textDocument, contentChanges: [change] });
  }

  close(): void {
    this.session.tell('textDocument/didClose', { textDocument: { uri: this.uri } });
  }

  /** The diagnostics pushed for the text as it stands. */
  async pushed(from = 0): Promise<Diagnostic[]> {
    const fits = ({ uri, version }: PublishDiagnosticsParams) => uri === this.uri && version === this.version;
    return (await this.session.hears('textDocument/publishDiagnostics', fits, from)).diagnostics;
  }

  summary(from = 0): Promise<ArticleSummary> {
    const fits = ({ uri, version }: ArticleSummary) => uri === this.uri && version === this.version;
    return this.session.hears('recount/article', fits, from);
  }

  async hover(words: string): Promise<Hover | null> {
    const position = this.rangeOf(words).start;
    return this.session.ask('textDocument/hover', { textDocument: { uri: this.uri }, position });
  }

  /** Asks about the place where words stand, or where others do after them: `at` counts from their first character. */
  ask<Answer>(method: string, words: string, more: object = {}, at = 0): Promise<Answer> {
    const { line, character } = this.rangeOf(words).start;
    const position = { line, character: character + at };
    return this.session.ask(method, { textDocument: { uri: this.uri }, position, ...more });
  }

  async actions(words: string, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const textDocument = { uri: this.uri };
    const asked = { textDocument, range: this.rangeOf(words), context: { diagnostics: [], ...context } };
    return this.session.ask('textDocument/codeAction', asked);
  }

  /** The actions that mend; those that let something stand have tests of their own. */
  async repairs(words: string, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    return (await this.actions(words, context)).filter(({ title }) => !title.startsWith('Ignore'));
  }

  /** The text after an action. */
  after({ edit }: CodeAction): string {
    const changed = edit?.documentChanges?.flatMap((one) => ('edits' in one ? one.edits : []));
    const edits = changed ?? edit?.changes?.[this.uri] ?? [];
    return TextDocument.applyEdits(
      this.#document,
      edits.flatMap((one) => ('newText' in one ? [one] : [])),
    );
  }
}
