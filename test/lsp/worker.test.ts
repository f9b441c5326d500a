// The server of a browser in a worker, spoken to as its client would, says what the server on Node says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import * as library from 'vscode-languageserver';
import * as standIn from '../../server/src/wire/library.ts';
import { Messages, type Port, type ResponseError } from '../../server/src/wire/messages.ts';
import { bundle, capable, pulling, Session } from './session.ts';

const uri = 'file:///drafts/astana.md';
const text = readFileSync('examples/astana-maslikhat-2023.md', 'utf8');
const textDocument = { uri };

/** Gives Node's worker the scope of a browser's. */
const scope = `const { parentPort } = require('node:worker_threads');
globalThis.self = {
  postMessage: (message) => parentPort.postMessage(message),
  close: () => process.exit(),
  set onmessage(hear) { parentPort.on('message', (data) => hear({ data })); },
};
`;

interface Server {
  ask(method: string, params?: unknown): Promise<unknown>;
  tell(method: string, params: unknown): void;
}

async function startWorker(): Promise<Server & { readonly ended: Promise<unknown>; readonly heard: unknown[] }> {
  const { bundles } = await import(pathToFileURL('esbuild.mjs').href);
  const shipped = bundles.find(({ outfile }: { outfile: string }) => outfile === 'dist/browserServer.js');
  const { outputFiles } = await build({ ...shipped, write: false });
  const worker = new Worker(scope + outputFiles?.[0]?.text, { eval: true });
  const port = {
    onmessage: null as Port['onmessage'],
    postMessage: (message: unknown) => worker.postMessage(message),
  };
  worker.on('message', (data) => port.onmessage?.({ data }));
  const messages = new Messages(port);
  messages.onRequest('workspace/configuration', () => [{ checks: { 'share-base': 'warning' } }]);
  messages.onRequest('client/registerCapability', () => null);
  const heard: unknown[] = [];
  messages.onNotification('textDocument/publishDiagnostics', (params) => heard.push(params));
  messages.listen();
  return {
    heard,
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

test('a whole conversation, word for word', async () => {
  const initialize = { processId: null, rootUri: null, capabilities: pulling };
  const worker = await startWorker();
  const inWorker = [await worker.ask('initialize', initialize), ...(await conversation(worker))];
  const session = new Session(await bundle('server/src/main.ts'));
  const configuration = () => ({ checks: { 'share-base': 'warning' } });
  const offered = await session.initialize({ capabilities: pulling, configuration });
  const onNode = [
    offered,
    ...(await conversation({ ask: (...said) => session.ask(...said), tell: (...said) => session.tell(...said) })),
  ];
  assert.deepEqual(inWorker, onNode);
  assert.match(JSON.stringify(inWorker[1]), /56,045 of 330,497 valid votes is 16\.96%/);
  session.tell('exit', undefined);
  worker.tell('exit', undefined);
  assert.equal(await session.exited(), 0);
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
