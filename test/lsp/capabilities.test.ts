// The server keeps to what its client can do, and offers nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  ClientCapabilities,
  Command,
  DocumentSymbol,
  Location,
  MarkupContent,
  ServerCapabilities,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { draft } from './drafts.ts';
import { bundle, capable, OpenDocument, pulling, Session } from './session.ts';

const server = await bundle('server/src/main.ts');
const uri = 'file:///draft.md';
const contentModified = -32801;
const invalidParams = -32602;

async function opened(capabilities: ClientCapabilities): Promise<OpenDocument> {
  return new OpenDocument(await Session.open(server, { capabilities }), uri, 'markdown', draft('markdown'));
}

async function offered(capabilities: ClientCapabilities): Promise<ServerCapabilities> {
  const session = new Session(server);
  const { capabilities: offer } = await session.initialize({ capabilities });
  assert.equal(await session.close(), 0);
  return offer;
}

test('to a client that can do nothing, the features that need nothing', async () => {
  assert.deepEqual(await offered({}), {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    hoverProvider: true,
    documentHighlightProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentSymbolProvider: true,
    codeLensProvider: {},
    inlayHintProvider: true,
    completionProvider: { triggerCharacters: [' ', '('] },
  });
});

test('a client that can do nothing is told nothing but diagnostics, and asked nothing', async () => {
  const session = new Session(server);
  await session.initialize({ capabilities: {}, initializationOptions: { summaries: false } });
  const article = new OpenDocument(session, uri, 'markdown', draft('markdown'));
  const [slip] = await article.pushed();
  assert.equal(slip?.relatedInformation, undefined);
  session.tell('workspace/didChangeConfiguration', { settings: { recount: { base: 'stated' } } });
  session.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///.recount.json', type: 2 }] });
  article.edit('34.48%', '32.48%');
  await article.pushed();
  assert.deepEqual([...new Set(session.heard.map(({ method }) => method))], ['textDocument/publishDiagnostics']);
  assert.equal(await session.close(), 0);
});

test('a client that asks for diagnostics is not sent any', async () => {
  const article = await opened(pulling);
  await article.summary();
  assert.equal(article.session.count('textDocument/publishDiagnostics'), 0);
  assert.equal((await offered(pulling)).diagnosticProvider !== undefined, true);
  assert.equal(await article.session.close(), 0);
});

test('a hover in the form that the client likes best', async () => {
  const kindFor = async (contentFormat?: ('markdown' | 'plaintext')[]) => {
    const article = await opened({ textDocument: { ...(contentFormat && { hover: { contentFormat } }) } });
    const hover = await article.hover('34.48%');
    assert.equal(await article.session.close(), 0);
    const contents = hover?.contents as MarkupContent;
    assert.match(contents.value, /31,325 ÷ 96,451 = 32\.48%/);
    assert.equal(contents.value.includes('**'), contents.kind === 'markdown');
    return contents.kind;
  };
  assert.equal(await kindFor(['markdown', 'plaintext']), 'markdown');
  assert.equal(await kindFor(['plaintext', 'markdown']), 'plaintext');
  assert.equal(await kindFor([]), 'plaintext');
  assert.equal(await kindFor(), 'plaintext');
});

test('an outline with levels or without, a definition with its origin or without', async () => {
  const plain = await opened({});
  const ask = (article: OpenDocument, method: string) => article.ask<unknown[]>(method, '46.20%');
  const [flat] = (await ask(plain, 'textDocument/documentSymbol')) as SymbolInformation[];
  assert.equal(flat?.location.uri, uri);
  const [place] = (await ask(plain, 'textDocument/definition')) as Location[];
  assert.equal(place?.uri, uri);
  assert.equal(await plain.session.close(), 0);

  const able = await opened(capable);
  const [nested] = (await ask(able, 'textDocument/documentSymbol')) as DocumentSymbol[];
  assert.ok((nested?.children ?? []).length > 0);
  const [link] = (await ask(able, 'textDocument/definition')) as { originSelectionRange?: unknown }[];
  assert.ok(link?.originSelectionRange);
  assert.equal(await able.session.close(), 0);
});

test('edits are plain lists of changes to a client that knows no versions', async () => {
  const { codeAction } = { codeAction: {}, ...capable.textDocument };
  const article = await opened({ textDocument: { codeAction } });
  for (const { edit, command } of await article.actions('34.48%')) {
    assert.equal(command, undefined);
    assert.ok(edit?.changes && edit.documentChanges === undefined && edit.changeAnnotations === undefined);
  }
  assert.equal(await article.session.close(), 0);
});

test('to a client that takes commands but no code actions, commands that ask it to apply the edit', async () => {
  const capabilities: ClientCapabilities = { workspace: { applyEdit: true } };
  const { codeActionProvider, executeCommandProvider } = await offered(capabilities);
  assert.deepEqual([codeActionProvider, executeCommandProvider], [true, { commands: ['recount.applyEdit'] }]);

  const article = await opened(capabilities);
  const { session } = article;
  const asked = { textDocument: { uri }, range: article.rangeOf('34.48%'), context: { diagnostics: [] } };
  const commands = await session.ask<Command[]>('textDocument/codeAction', asked);
  const fix = commands.find(({ title }) => title.startsWith('Change 34.48% to 32.48%'));
  assert.ok(fix && commands.every(({ command }) => command === 'recount.applyEdit'));
  const execute = { command: fix.command, arguments: fix.arguments };
  assert.equal(await session.ask('workspace/executeCommand', execute), null);
  const { edit } = await session.hears<{ edit: WorkspaceEdit }>('workspace/applyEdit');
  const after = TextDocument.applyEdits(TextDocument.create(uri, '', 1, article.text), edit.changes?.[uri] ?? []);
  assert.equal(after, article.text.replace('34.48%', '32.48%'));

  article.edit('34.48%', '32.48%');
  assert.equal(await session.refused('workspace/executeCommand', execute), contentModified);
  for (const wrong of [{ command: 'recount.no' }, { ...execute, arguments: [uri] }, { ...execute, command: 'no' }])
    assert.equal(await session.refused('workspace/executeCommand', wrong), invalidParams);
  assert.equal(session.count('workspace/applyEdit'), 1);
  assert.equal(await session.close(), 0);
});

test('to a client that takes neither code actions nor requests to edit, no actions', async () => {
  const article = await opened({});
  const asked = { textDocument: { uri }, range: article.rangeOf('34.48%'), context: { diagnostics: [] } };
  assert.deepEqual(await article.session.ask('textDocument/codeAction', asked), []);
  assert.equal(await article.session.close(), 0);
});
