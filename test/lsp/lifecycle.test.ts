// From the first request to the exit code, and through what a careless client may send.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { bundle, OpenDocument, pulling, Session } from './session.ts';

const server = await bundle('test/lsp/sumsServer.ts');
const uri = 'file:///article.md';
const notInitialized = -32002;
const invalidRequest = -32600;
const internalError = -32603;
const methodNotFound = -32601;
const cancelled = -32800;

test('what the server offers', async () => {
  const session = new Session(server);
  const { capabilities, serverInfo } = await session.initialize({ capabilities: pulling });
  assert.equal(serverInfo?.name, 'recount');
  assert.deepEqual(capabilities, {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    hoverProvider: true,
    documentHighlightProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentSymbolProvider: { label: 'Recount' },
    codeLensProvider: {},
    inlayHintProvider: true,
    completionProvider: { triggerCharacters: [' ', '('] },
    codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.recount'] },
    diagnosticProvider: { identifier: 'recount', interFileDependencies: false, workspaceDiagnostics: false },
  });
  assert.equal(await session.close(), 0);
});

test('requests before initialize, twice initialize, and after shutdown', async () => {
  const session = new Session(server);
  const hover = { textDocument: { uri }, position: { line: 0, character: 0 } };
  assert.equal(await session.refused('textDocument/hover', hover), notInitialized);
  assert.equal(await session.refused('textDocument/rename', hover), notInitialized);
  assert.equal(await session.refused('recount/checkText', {}), notInitialized);
  await session.initialize();
  assert.equal(await session.refused('initialize', { capabilities: {} }), invalidRequest);
  assert.equal(await session.refused('textDocument/rename', hover), methodNotFound);
  await session.ask('shutdown');
  assert.equal(await session.refused('textDocument/hover', hover), invalidRequest);
  session.tell('exit', undefined);
  assert.equal(await session.exited(), 0);
});

test('exit without shutdown is a failure', async () => {
  const session = await Session.open(server);
  session.tell('exit', undefined);
  assert.equal(await session.exited(), 1);
});

test('the server goes when its client does', async () => {
  const session = await Session.open(server, { capabilities: {} });
  await session.ask('textDocument/hover', {});
  session.server.stdin.end();
  assert.equal(await session.exited(), 1);
});

test('a request that is taken back is answered with the error for it', async () => {
  const session = await Session.open(server);
  const article = new OpenDocument(session, uri, 'markdown', '2 + 2 = 5');
  const params = { textDocument: { uri }, range: article.rangeOf('5'), context: { diagnostics: [] } };
  const asked = session.refused('textDocument/codeAction', params);
  // The first request of a connection has the number 0; this one comes after `initialize`.
  session.tell('$/cancelRequest', { id: 1 });
  assert.equal(await asked, cancelled);
  await session.close();
});

test('malformed parameters are answered with nothing, and logged', async () => {
  const session = await Session.open(server, { capabilities: pulling });
  const broken = [{}, { textDocument: null }, { textDocument: { uri: 7 } }];
  for (const params of broken) {
    assert.equal(await session.ask('textDocument/hover', params), null);
    assert.deepEqual(await session.ask('textDocument/codeAction', params), []);
    assert.deepEqual(await session.ask('textDocument/diagnostic', params), { kind: 'full', items: [] });
    assert.equal(await session.ask('recount/checkText', params), null);
  }
  for (const method of ['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose']) {
    for (const params of broken) session.tell(method, params);
  }
  session.tell('workspace/didChangeConfiguration', {});
  const article = new OpenDocument(session, uri, 'markdown', '2 + 2 = 5.');
  assert.equal((await article.summary()).conflicting, 3);
  const somewhere = { textDocument: { uri }, position: { line: 99, character: -5 } };
  assert.equal(await session.ask('textDocument/hover', somewhere), null);
  assert.equal(await session.close(), 0);
});

test('initialize with nothing in it is refused, and may be said again', async () => {
  const session = new Session(server);
  assert.equal(await session.refused('initialize', {}), internalError);
  await session.initialize({ capabilities: {} });
  const article = new OpenDocument(session, uri, 'markdown', '2 + 2 = 5');
  assert.equal((await article.pushed()).length, 1);
  assert.equal(await session.close(), 0);
});

test('an engine that fails is logged once for each text, and the server lives on', async () => {
  const session = await Session.open(server);
  const article = new OpenDocument(session, uri, 'markdown', 'boom 2 + 2 = 5');
  assert.deepEqual(await article.pushed(), []);
  assert.equal(await article.hover('5'), null);
  assert.deepEqual(await article.actions('5'), []);
  assert.equal(session.logged('the stand-in went boom'), 1);
  article.edit('boom', 'calm');
  assert.equal((await article.pushed()).length, 1);
  await session.close();
});

test('without a transport the server says what it needs', async () => {
  const main = await bundle('server/src/main.ts');
  const { status, stderr } = spawnSync(process.execPath, [main], { encoding: 'utf8' });
  assert.equal(status, 2);
  assert.match(stderr, /--stdio/);
});
