// Diagnostics: pushed to a client that waits, given to a client that asks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentDiagnosticReport, PublishDiagnosticsParams } from 'vscode-languageserver';
import { bundle, OpenDocument, pulling, Session } from './session.ts';

const server = await bundle('test/lsp/sumsServer.ts');
const uri = 'file:///article.md';

test('an article is checked when it is opened', async () => {
  const session = await Session.open(server);
  const article = new OpenDocument(session, uri, 'markdown', 'First 2 + 2 = 4,\nthen 1 + 5 = 7.\n');
  const [slip, ...others] = await article.pushed();
  assert.ok(slip);
  assert.deepEqual(others, []);
  assert.equal(article.quote(slip.range), '7');
  assert.equal(slip.message, '1 + 5 is 6, not 7');
  assert.equal(slip.source, 'recount');
  assert.equal(slip.code, 'sum-of-votes');
  assert.equal(slip.severity, 1);
  const terms = (slip.relatedInformation ?? []).map(({ location }) => [location.uri, article.quote(location.range)]);
  assert.deepEqual(terms, [
    [uri, '1'],
    [uri, '5'],
  ]);
  assert.equal(await session.close(), 0);
});

test('and again when the typing pauses, once for a burst of keystrokes', async () => {
  const session = await Session.open(server);
  const article = new OpenDocument(session, uri, 'markdown', 'Now 2 + 2 = 5.');
  await article.pushed();
  for (const [old, now] of [
    ['5', '54'],
    ['54', '5'],
    ['5', '4'],
  ] as const)
    article.edit(old, now);
  assert.deepEqual(await article.pushed(), []);
  assert.equal(session.count('textDocument/publishDiagnostics'), 2);
  assert.equal(session.count('recount/article'), 2);
  await session.close();
});

test('closing an article clears its diagnostics, and nothing comes after', async () => {
  const session = await Session.open(server);
  const article = new OpenDocument(session, uri, 'markdown', 'Now 2 + 2 = 5.');
  await article.pushed();
  article.edit('5', '6');
  article.close();
  await session.hears<PublishDiagnosticsParams>('textDocument/publishDiagnostics', (params) => !params.version);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(session.count('textDocument/publishDiagnostics'), 2);
  await session.close();
});

test('CRLF, and letters outside the basic plane, do not shift a range', async () => {
  const session = await Session.open(server);
  const article = new OpenDocument(session, uri, 'plaintext', 'One\r\n🗳️🗳️ 𝟜 2 + 2 = 5\r\nend');
  const [slip] = await article.pushed();
  assert.ok(slip);
  assert.deepEqual(slip.range.start, { line: 1, character: 18 });
  assert.equal(article.quote(slip.range), '5');
  await session.close();
});

test('a client without related information is not sent any', async () => {
  const session = await Session.open(server, { capabilities: {} });
  const [slip] = await new OpenDocument(session, uri, 'html', '<p>2 + 2 = 5').pushed();
  assert.ok(slip);
  assert.equal('relatedInformation' in slip, false);
  await session.close();
});

test('a client that pulls is answered, and not pushed to', async () => {
  const session = await Session.open(server, { capabilities: pulling });
  const article = new OpenDocument(session, uri, 'markdown', 'Now 2 + 2 = 5.');
  const ask = (previousResultId?: string) => {
    const params = { textDocument: { uri }, ...(previousResultId && { previousResultId }) };
    return session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', params);
  };
  const first = await ask();
  assert.ok(first.kind === 'full' && first.resultId);
  assert.deepEqual(
    first.items.map(({ message }) => message),
    ['2 + 2 is 4, not 5'],
  );
  assert.deepEqual(await ask(first.resultId), { kind: 'unchanged', resultId: first.resultId });
  article.edit('5', '4');
  const second = await ask(first.resultId);
  assert.ok(second.kind === 'full');
  assert.deepEqual(second.items, []);
  await article.summary();
  assert.equal(session.count('textDocument/publishDiagnostics'), 0);
  await session.close();
});

test('a document that is not open has no diagnostics', async () => {
  const session = await Session.open(server, { capabilities: pulling });
  const answer = await session.ask('textDocument/diagnostic', { textDocument: { uri: 'file:///other.md' } });
  assert.deepEqual(answer, { kind: 'full', items: [] });
  await session.close();
});

test('an article that is opened again is checked again', async () => {
  const session = await Session.open(server, { capabilities: pulling });
  const first = new OpenDocument(session, uri, 'markdown', '2 + 2 = 5');
  const before = await session.ask<{ resultId: string }>('textDocument/diagnostic', { textDocument: { uri } });
  first.close();
  new OpenDocument(session, uri, 'markdown', '2 + 2 = 4');
  const params = { textDocument: { uri }, previousResultId: before.resultId };
  const after = await session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', params);
  assert.ok(after.kind === 'full');
  assert.deepEqual(after.items, []);
  await session.close();
});
