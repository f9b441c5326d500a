// The report over the protocol: of the document as it stands, and nothing of one that is not open.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ReportAnswer } from '../../server/src/requests.ts';
import { bundle, OpenDocument, Session } from './session.ts';

const server = await bundle('server/src/main.ts');
const uri = 'file:///article.md';
const text = readFileSync('examples/astana-maslikhat-2023.md', 'utf8');

test('the report follows the document, and gives the text of a copy when asked', async () => {
  const session = await Session.open(server);
  const article = new OpenDocument(session, uri, 'markdown', text);
  const report = (more = {}) => session.ask<ReportAnswer | null>('recount/report', { uri, ...more });

  const first = await report();
  assert.equal(first?.version, 1);
  assert.match(first?.standing ?? '', /3 conflicting/);
  assert.equal(first?.text, undefined);
  article.edit('19.96%', '16.96%');
  const second = await report();
  assert.equal(second?.version, 2);
  assert.match(second?.standing ?? '', /2 conflicting/);
  assert.match((await report({ copy: 'csv' }))?.text ?? '', /^Contest,Name,Votes/);
  assert.match((await report({ copy: 'note' }))?.text ?? '', /^2 figures do not agree/);

  assert.equal(await session.ask('recount/report', { uri: 'file:///other.md' }), null);
  assert.equal(await session.ask('recount/report', { uri, copy: 'html' }), null);
  assert.equal(session.logged('recount/report'), 1);
  article.close();
  assert.equal(await report(), null);
  await session.close();
});
