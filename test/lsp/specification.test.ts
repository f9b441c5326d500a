// The rules of the specification on the life of a server, one after another, byte for byte: what may be said when, how
// every request is answered, and how it ends. Chapters “Base Protocol” and “Server lifecycle” of version 3.17.
import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, test } from 'node:test';
import { bundle } from './session.ts';

const server = await bundle('server/src/main.ts');
const children: ChildProcessWithoutNullStreams[] = [];
after(() => {
  for (const child of children) child.kill();
});

const text = 'Ann Reed won 52,000 of 100,000 valid votes, or 54.0%. Bob Hill won 48,000, or 48.0%.';
const textDocument = { uri: 'file:///a.md', languageId: 'markdown', version: 1, text };
const hover = { textDocument, position: { line: 0, character: text.indexOf('54.0%') } };
const initialize = { processId: null, rootUri: null, capabilities: {} };

interface Message {
  readonly jsonrpc: string;
  readonly id?: number | string | null;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** Speaks in bytes, and takes down all that comes back. */
class Wire {
  readonly child = spawn(process.execPath, [server, '--stdio']);
  readonly heard: Message[] = [];
  readonly ended: Promise<unknown>;
  #bytes = Buffer.alloc(0);

  constructor() {
    children.push(this.child);
    this.ended = once(this.child, 'exit').then(([code]) => code);
    this.child.stdout.on('data', (more: Buffer) => this.#take(more));
  }

  /** The header as the specification has it; `fields` are put before it. */
  send(message: object, fields = ''): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.child.stdin.write(`${fields}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** The answer to a request, waited for. */
  async ask(id: number | string, method: string, params?: unknown): Promise<Message> {
    this.send({ id, method, params });
    return this.answer(id);
  }

  async answer(id: number | string): Promise<Message> {
    for (;;) {
      const found = this.heard.find((one) => one.id === id && one.method === undefined);
      if (found) return found;
      await once(this.child.stdout, 'data');
    }
  }

  async refusal(id: number | string, method: string, params?: unknown): Promise<number | undefined> {
    return (await this.ask(id, method, params)).error?.code;
  }

  #take(more: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, more]);
    for (;;) {
      const head = /^(?:[\w-]+: [^\r\n]*\r\n)*?Content-Length: (\d+)\r\n(?:[\w-]+: [^\r\n]*\r\n)*\r\n/.exec(
        this.#bytes.toString('latin1'),
      );
      const length = Number(head?.[1]);
      if (!head || this.#bytes.length < head[0].length + length) return;
      const body = this.#bytes.subarray(head[0].length, head[0].length + length);
      this.#bytes = this.#bytes.subarray(head[0].length + length);
      this.heard.push(JSON.parse(body.toString('utf8')));
    }
  }
}

async function initialized(params: object = initialize): Promise<Wire> {
  const wire = new Wire();
  assert.ok((await wire.ask(1, 'initialize', params)).result);
  wire.send({ method: 'initialized', params: {} });
  return wire;
}

test('every request is answered once, under its own id, be that a number or a string', async () => {
  const wire = await initialized();
  wire.send({ method: 'textDocument/didOpen', params: { textDocument } });
  for (const id of [7, 'seven', 0]) assert.ok((await wire.ask(id, 'textDocument/hover', hover)).result);
  for (const id of [1, 7, 'seven', 0]) assert.equal(wire.heard.filter((one) => one.id === id).length, 1);
  for (const { jsonrpc } of wire.heard) assert.equal(jsonrpc, '2.0');
});

test('a header may name the type of its content, and a message may come in pieces', async () => {
  const wire = await initialized();
  wire.send(
    { id: 2, method: 'textDocument/hover', params: hover },
    'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n',
  );
  assert.equal((await wire.answer(2)).result, null);
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', id: 'ü', method: 'textDocument/hover', params: hover }));
  const whole = Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
  for (const byte of whole) wire.child.stdin.write(Buffer.from([byte]));
  assert.equal((await wire.answer('ü')).result, null);
});

test('before initialize, requests are refused and notifications dropped', async () => {
  const wire = new Wire();
  assert.equal(await wire.refusal(1, 'textDocument/hover', hover), -32002);
  wire.send({ method: 'textDocument/didOpen', params: { textDocument } });
  wire.send({ method: 'initialized', params: {} });
  assert.equal(await wire.refusal(2, 'shutdown'), -32002);
  assert.ok((await wire.ask(3, 'initialize', initialize)).result);
});

test('a document that was told of before initialize is not known after it', async () => {
  const wire = new Wire();
  wire.send({ method: 'textDocument/didOpen', params: { textDocument } });
  assert.ok((await wire.ask(1, 'initialize', initialize)).result);
  assert.equal((await wire.ask(2, 'textDocument/hover', hover)).result, null);
  assert.deepEqual(wire.heard.map(({ method }) => method).filter(Boolean), []);
});

test('nothing is asked or told before the answer to initialize, and nothing registered before initialized', async () => {
  const capabilities = {
    workspace: {
      configuration: true,
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
    },
  };
  const wire = new Wire();
  await wire.ask(1, 'initialize', { ...initialize, capabilities });
  assert.equal((await wire.ask(2, 'textDocument/hover', hover)).result, null);
  assert.deepEqual(
    wire.heard.map(({ id, method }) => method ?? id),
    [1, 2],
  );
  wire.send({ method: 'initialized', params: {} });
  assert.equal((await wire.ask(3, 'textDocument/hover', hover)).result, null);
  const registered = wire.heard.filter(({ method }) => method === 'client/registerCapability');
  assert.equal(registered.length, 2);
});

test('initialize is said once', async () => {
  const wire = await initialized();
  assert.equal(await wire.refusal(2, 'initialize', initialize), -32600);
  wire.send({ method: 'textDocument/didOpen', params: { textDocument } });
  assert.ok((await wire.ask(3, 'textDocument/hover', hover)).result);
});

test('an unknown request is refused, also where it begins with $/; such a notification is dropped', async () => {
  const wire = await initialized();
  assert.equal(await wire.refusal(2, 'textDocument/noSuch', hover), -32601);
  assert.equal(await wire.refusal(3, '$/noSuch'), -32601);
  wire.send({ method: '$/noSuch', params: {} });
  wire.send({ method: 'textDocument/noSuch', params: {} });
  wire.send({ method: '$/setTrace', params: { value: 'verbose' } });
  assert.equal((await wire.ask(4, 'textDocument/hover', hover)).result, null);
});

test('a request that is taken back is answered all the same', async () => {
  const wire = await initialized();
  wire.send({ id: 'taken', method: 'textDocument/hover', params: hover });
  wire.send({ method: '$/cancelRequest', params: { id: 'taken' } });
  assert.equal((await wire.answer('taken')).error?.code, -32800);
  wire.send({ method: '$/cancelRequest', params: { id: 'unknown' } });
  assert.equal((await wire.ask(3, 'textDocument/hover', hover)).result, null);
});

test('after shutdown, requests are refused, notifications dropped, and nothing more is told', async () => {
  const wire = await initialized();
  wire.send({ method: 'textDocument/didOpen', params: { textDocument } });
  const change = { textDocument: { ...textDocument, version: 2 }, contentChanges: [{ text: `${text} More.` }] };
  wire.send({ method: 'textDocument/didChange', params: change });
  assert.equal((await wire.ask(2, 'shutdown')).result, null);
  const told = wire.heard.length;
  wire.send({ method: 'textDocument/didChange', params: change });
  wire.send({ method: 'textDocument/didClose', params: { textDocument } });
  wire.send({ method: 'workspace/didChangeConfiguration', params: { settings: {} } });
  for (const [id, method] of [
    [3, 'textDocument/hover'],
    [4, 'shutdown'],
    [5, 'initialize'],
    [6, 'textDocument/noSuch'],
  ] as const)
    assert.equal(await wire.refusal(id, method, { ...initialize, ...hover }), -32600, method);
  assert.deepEqual(
    wire.heard.slice(told).map(({ id, method }) => method ?? id),
    [3, 4, 5, 6],
  );
  wire.send({ method: 'exit' });
  assert.equal(await wire.ended, 0);
});

test('exit ends the server at any time: with 0 after shutdown, with 1 otherwise', async () => {
  const fresh = new Wire();
  fresh.send({ method: 'exit' });
  assert.equal(await fresh.ended, 1);
  const running = await initialized();
  running.send({ method: 'exit' });
  assert.equal(await running.ended, 1);
});

test('the server goes when the process that it was told of is gone, or nobody speaks to it any more', async () => {
  const parent = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
  const watched = await initialized({ ...initialize, processId: parent.pid });
  parent.kill();
  assert.equal(await watched.ended, 1);
  const left = await initialized();
  left.child.stdin.end();
  assert.equal(await left.ended, 1);
});

test('what is told of a document is of the version that it names', async () => {
  const wire = await initialized();
  wire.send({ method: 'textDocument/didOpen', params: { textDocument: { ...textDocument, version: 41 } } });
  assert.ok((await wire.ask(2, 'textDocument/hover', hover)).result);
  const [told] = wire.heard.filter(({ method }) => method === 'textDocument/publishDiagnostics');
  assert.match(JSON.stringify(told), /"version":41/);
});
