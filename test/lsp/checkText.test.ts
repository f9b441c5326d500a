// Texts that are not open, and the counts told to the client.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckTextAnswer } from '../../server/src/requests.ts';
import { bundle, OpenDocument, Session } from './session.ts';

const server = await bundle('test/lsp/sumsServer.ts');

test('a text is checked without being opened', async () => {
  const session = await Session.open(server, { configuration: () => ({ checks: { 'sum-of-votes': 'warning' } }) });
  const params = { uri: 'file:///closed.txt', text: 'x\n2 + 2 = 5, 1 + 1 = 2, #9', format: 'plaintext' };
  const { diagnostics, summary } = await session.ask<CheckTextAnswer<{ range: unknown; severity: number }>>(
    'recount/checkText',
    params,
  );
  assert.deepEqual(
    diagnostics.map(({ range, severity }) => [range, severity]),
    [[{ start: { line: 1, character: 8 }, end: { line: 1, character: 9 } }, 2]],
  );
  const counts = { figures: 7, verified: 3, rounding: 0, conflicting: 3, unchecked: 1, ignored: 0 };
  assert.deepEqual(summary, { uri: params.uri, version: 0, ...counts });
  assert.equal(session.count('textDocument/publishDiagnostics') + session.count('recount/article'), 0);
  await session.close();
});

test('every check of an open article tells its counts', async () => {
  const session = await Session.open(server);
  const article = new OpenDocument(session, 'untitled:Untitled-1', 'markdown', '2 + 2 = 5');
  const counts = { figures: 3, verified: 0, rounding: 0, conflicting: 3, unchecked: 0, ignored: 0 };
  assert.deepEqual(await article.summary(), { uri: article.uri, version: 1, ...counts });
  article.edit('5', '4');
  assert.deepEqual(await article.summary(), { uri: article.uri, version: 2, ...counts, verified: 3, conflicting: 0 });
  await session.close();
});
