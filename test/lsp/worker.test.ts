// The server of a browser in a worker, spoken to as its client would, says what the server on Node says.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import * as library from 'vscode-languageserver';
import { reportRequest } from '../../server/src/requests.ts';
import * as standIn from '../../server/src/wire/library.ts';
import { Messages, type Port, type ResponseError } from '../../server/src/wire/messages.ts';
import { bundle, capable, pulling, Session } from './session.ts';
import { buildServer } from './shipped.ts';

const uri = 'file:///drafts/astana.md';
const text = readFileSync('examples/astana-maslikhat-2023.md', 'utf8');
const textDocument = { uri };

const folder = mkdtempSync(join(tmpdir(), 'recount-'));
after(() => rmSync(folder, { recursive: true, force: true }));
await buildServer(folder);

/** Gives Node's worker the scope of a browser's, in which scripts are run as they come; tells which came. */
const scope = `const { parentPort } = require('node:worker_threads');
globalThis.self = {
  postMessage: (message) => parentPort.postMessage(message),
  close: () => process.exit(),
  location: { href: ${JSON.stringify(join(folder, 'browserServer.js'))} },
  set onmessage(hear) { parentPort.on('message', (data) => hear({ data })); },
};
globalThis.importScripts = (address) => {
  parentPort.postMessage({ jsonrpc: '2.0', method: 'test/loaded', params: address.split('/').at(-1) });
  require('node:vm').runInThisContext(require('node:fs').readFileSync(address, 'utf8'));
};
`;

/** What every client here answers to `workspace/configuration`. */
const configuration = () => ({ checks: { 'share-base': 'warning' } });

interface Server {
  ask(method: string, params?: unknown): Promise<unknown>;
  tell(method: string, params: unknown): void;
}

interface WorkerServer extends Server {
  readonly ended: Promise<unknown>;
  readonly heard: unknown[];
  /** The scripts of parts that it has asked for. */
  readonly loaded: unknown[];
}

const workers: Worker[] = [];
// A test that fails leaves its worker behind.
after(() => Promise.all(workers.map((worker) => worker.terminate())));

async function startWorker(): Promise<WorkerServer> {
  // as in a browser, where a script is no module
  const script = `{ const module = undefined; ${readFileSync(join(folder, 'browserServer.js'), 'utf8')} }`;
  const worker = new Worker(scope + script, { eval: true });
  const port = {
    onmessage: null as Port['onmessage'],
    postMessage: (message: unknown) => worker.postMessage(message),
  };
  workers.push(worker);
  worker.on('message', (data) => port.onmessage?.({ data }));
  const messages = new Messages(port);
  messages.onRequest('workspace/configuration', () => [configuration()]);
  messages.onRequest('client/registerCapability', () => null);
  const heard: unknown[] = [];
  messages.onNotification('textDocument/publishDiagnostics', (params) => heard.push(params));
  const loaded: unknown[] = [];
  messages.onNotification('test/loaded', (params) => loaded.push(params));
  messages.listen();
  return {
    heard,
    loaded,
    ask: (method, params) => messages.request(method, params),
    tell: (method, params) => messages.notify(method, params),
    ended: new Promise((resolve) => worker.once('exit', resolve)),
  };
}

async function conversation({ ask, tell }: Server): Promise<unknown[]> {
  const said: unknown[] = [];
  tell('initialized', {});
  tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  said.push(await ask('textDocument/diagnostic', { textDocument }));
  const line = text.split('\n').findIndex((one) => one.includes('19.96%'));
  const character = text.split('\n')[line]?.indexOf('19.96%') ?? 0;
  const range = { start: { line, character }, end: { line, character: character + 6 } };
  said.push(await ask('textDocument/hover', { textDocument, position: range.start }));
  said.push(await ask('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }));
  const contentChanges = [{ range, text: '16.96%' }];
  tell('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges });
  said.push(await ask('textDocument/diagnostic', { textDocument }));
  said.push(await ask('recount/checkText', { uri, text, format: 'markdown' }));
  said.push(await ask(reportRequest, { uri, copy: 'csv' }));
  said.push(await refused(ask('textDocument/rename', { textDocument })));
  tell('textDocument/didClose', { textDocument });
  said.push(await ask('textDocument/diagnostic', { textDocument }));
  said.push(await ask('shutdown'));
  said.push(await refused(ask('textDocument/hover', { textDocument, position: range.start })));
  return said;
}

const refused = (asked: Promise<unknown>) =>
  asked.then(
    () => 'was answered',
    ({ code }: ResponseError) => code,
  );

test('a whole conversation, word for word: in a worker, on Node, and on Node from the sources', async () => {
  const initialize = { processId: null, rootUri: null, capabilities: pulling };
  const worker = await startWorker();
  const inWorker = [await worker.ask('initialize', initialize), ...(await conversation(worker))];
  assert.match(JSON.stringify(inWorker[1]), /56,045 of 330,497 valid votes is 16\.96%/);
  // of an article in English with seats its form needs one, its language, and what shares them out
  const read = ['markdown.js', 'en.js', 'english.js', 'sharing.js'];
  assert.deepEqual(worker.loaded, [...read, 'hover.js', 'setAside.js', 'projectFile.js', 'report.js']);
  worker.tell('exit', undefined);
  await worker.ended;
  for (const file of [join(folder, 'server.js'), await bundle('server/src/main.ts')]) {
    const session = new Session(file);
    const offered = await session.initialize({ capabilities: pulling, configuration });
    const onNode: Server = { ask: (...said) => session.ask(...said), tell: (...said) => session.tell(...said) };
    assert.deepEqual([offered, ...(await conversation(onNode))], inWorker);
    session.tell('exit', undefined);
    assert.equal(await session.exited(), 0);
  }
});

const slip = 'Of 1,000 valid votes Ames took 450, or 54%, and Byrne took 550, or 55%.';
/** Drafts with a slip, in the order of their reading, and the parts that each is the first to need; the reader is Kazakh. */
const needing: readonly { readonly format: string; readonly draft: string; readonly parts?: readonly string[] }[] = [
  { format: 'html', draft: `<p>${slip}</p>`, parts: ['html.js', 'en.js', 'kazakh.js'] },
  { format: 'html', draft: `<p>${slip} Ames conceded.</p>` },
  { format: 'markdown', draft: `<div>${slip}</div>`, parts: ['markdown.js'] },
  { format: 'latex', draft: `\\emph{${slip.replaceAll('%', '\\%')}}`, parts: ['drafts.js'] },
  { format: 'wikitext', draft: `'''${slip}'''` },
  { format: 'asciidoc', draft: `*${slip}*` },
  { format: 'restructuredtext', draft: `**${slip}**` },
  {
    format: 'plaintext',
    draft: 'Из 1000 действительных голосов Иванов получил 450, или 54%, а Петров — 550, или 55%.',
    parts: ['ru.js'],
  },
  {
    format: 'plaintext',
    draft: 'Von 1000 gültigen Stimmen erhielt Müller 450 oder 54 Prozent und Meier 550 oder 55 Prozent.',
    parts: ['de.js'],
  },
  { format: 'markdown', draft: readFileSync('test/languages/story/kk.md', 'utf8'), parts: ['kk.js'] },
];

test('what an article needs beside the server is loaded when it is first read, once, and says the same', async () => {
  const worker = await startWorker();
  const options = { locale: 'kk', configuration };
  const shipped = await Session.open(join(folder, 'server.js'), options);
  const whole = await Session.open(await bundle('server/src/main.ts'), options);
  await worker.ask('initialize', { processId: null, rootUri: null, capabilities: capable, locale: 'kk' });
  for (const { format, draft, parts = [] } of needing) {
    const known = worker.loaded.length;
    const params = { uri: 'file:///draft', text: draft, format };
    const answer = await worker.ask('recount/checkText', params);
    assert.match(JSON.stringify(answer), /"severity":[12]/, draft);
    assert.deepEqual(await shipped.ask('recount/checkText', params), answer, draft);
    assert.deepEqual(await whole.ask('recount/checkText', params), answer, draft);
    assert.deepEqual(worker.loaded.slice(known), parts, draft);
  }
  worker.tell('exit', undefined);
  await worker.ended;
});

test('out of season, taken back, and what is no message', async () => {
  const worker = await startWorker();
  worker.tell('textDocument/didOpen', null);
  assert.equal(await refused(worker.ask('textDocument/hover', {})), -32002);
  assert.equal(await refused(worker.ask('$/unknown', {})), -32002);
  await worker.ask('initialize', { processId: null, rootUri: null, capabilities: capable });
  worker.tell('$/unknown', {});
  worker.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const asked = refused(worker.ask('textDocument/hover', { textDocument, position: { line: 0, character: 0 } }));
  worker.tell('$/cancelRequest', { id: 4 });
  assert.equal(await asked, -32800);
  assert.equal(await refused(worker.ask('$/unknown', {})), -32601);
  worker.tell('exit', undefined);
  await worker.ended;
  assert.equal(worker.heard.length, 1);
});

test('the names of the protocol stand for what they stand for in the library', () => {
  const named = [
    ...([
      'DiagnosticSeverity',
      'SymbolKind',
      'DocumentHighlightKind',
      'CodeActionKind',
      'TextDocumentSyncKind',
    ] as const),
    ...(['CodeActionTriggerKind', 'DocumentDiagnosticReportKind', 'ErrorCodes', 'LSPErrorCodes'] as const),
  ];
  const [ours, theirs] = [Object.entries(standIn), new Map<string, object>(Object.entries(library))];
  for (const [name, values] of ours.filter((entry) => named.some((one) => one === entry[0])))
    for (const [key, value] of Object.entries(values))
      assert.equal(value, Reflect.get(theirs.get(name) ?? {}, key), `${name}.${key}`);
  const [uri, options] = ['file:///a', { ignoreIfExists: true }];
  assert.deepEqual(standIn.CreateFile.create(uri, options), library.CreateFile.create(uri, options));
  const document = { uri, version: 3 };
  assert.deepEqual(standIn.TextDocumentEdit.create(document, []), library.TextDocumentEdit.create(document, []));
});
