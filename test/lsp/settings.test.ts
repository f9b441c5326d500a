// Settings: asked of the client or told by it, changed while articles are open, malformed or missing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from '../../server/src/lsp/settings.ts';
import { bundle, capable, OpenDocument, pulling, Session } from './session.ts';

const server = await bundle('test/lsp/sumsServer.ts');
const uri = 'file:///article.md';

async function severities(article: OpenDocument, from = 0) {
  return (await article.pushed(from)).map(({ severity }) => severity);
}

test('asked for each article, and again when they change', async () => {
  let configuration: unknown = { base: 'inferred', checks: { 'sum-of-votes': 'warning' }, workspace: { include: [] } };
  const session = await Session.open(server, { configuration: () => configuration });
  await session.hears('client/registerCapability');
  const one = new OpenDocument(session, uri, 'markdown', '2 + 2 = 5');
  const two = new OpenDocument(session, 'file:///two.md', 'markdown', '2 + 2 = 6');
  assert.deepEqual([await severities(one), await severities(two)], [[2], [2]]);
  assert.deepEqual(await session.hears('workspace/configuration'), [{ scopeUri: uri, section: 'recount' }]);

  configuration = { checks: { 'sum-of-votes': 'off' } };
  const now = session.heard.length;
  session.tell('workspace/didChangeConfiguration', { settings: null });
  assert.deepEqual([await severities(one, now), await severities(two, now)], [[], []]);

  configuration = { base: 'stated' };
  const later = session.heard.length;
  session.tell('workspace/didChangeConfiguration', { settings: null });
  const [slip] = await one.pushed(later);
  assert.equal(slip?.message, '2 + 2 is 4, not 5, as stated');
  assert.equal(session.logged('settings'), 0);
  await session.close();
});

test('a client that pulls is told to ask again', async () => {
  let configuration: unknown = {};
  const session = await Session.open(server, { capabilities: pulling, configuration: () => configuration });
  new OpenDocument(session, uri, 'markdown', '2 + 2 = 5');
  const ask = () => session.ask<{ items: unknown[] }>('textDocument/diagnostic', { textDocument: { uri } });
  assert.equal((await ask()).items.length, 1);
  configuration = { checks: { 'sum-of-votes': 'off' } };
  session.tell('workspace/didChangeConfiguration', { settings: null });
  await session.hears('workspace/diagnostic/refresh');
  assert.equal((await ask()).items.length, 0);
  await session.close();
});

test('told by a client that cannot be asked', async () => {
  const initializationOptions = { recount: { checks: { 'sum-of-votes': 'information' } } };
  const session = await Session.open(server, { capabilities: {}, initializationOptions });
  const article = new OpenDocument(session, uri, 'markdown', '2 + 2 = 5');
  assert.deepEqual(await severities(article), [3]);
  const now = session.heard.length;
  session.tell('workspace/didChangeConfiguration', { settings: { recount: { checks: { 'sum-of-votes': 'hint' } } } });
  assert.deepEqual(await severities(article, now), [4]);
  assert.equal(session.count('workspace/configuration') + session.count('client/registerCapability'), 0);
  await session.close();
});

test('malformed settings fall back, with one line in the log', async () => {
  const configuration = () => ({ base: 7, language: 'xx', checks: { 'sum-of-votes': 'fatal', rank: 'off' } });
  const session = await Session.open(server, { configuration });
  const article = new OpenDocument(session, uri, 'markdown', '2 + 2 = 5');
  assert.deepEqual(await severities(article), [1]);
  await session.hears('window/logMessage');
  assert.equal(session.logged('using the defaults for recount.base, recount.language, recount.checks.sum-of-votes'), 1);
  assert.equal(session.count('window/logMessage'), 1);
  await session.close();
});

test('a client that fails to answer gets the defaults', async () => {
  const configuration = () => {
    throw new Error('no settings today');
  };
  const session = await Session.open(server, { capabilities: capable, configuration });
  assert.deepEqual(await severities(new OpenDocument(session, uri, 'markdown', '2 + 2 = 5')), [1]);
  assert.equal(session.logged('no settings today'), 1);
  await session.close();
});

test('settings of any shape are read', () => {
  const plain = { base: 'inferred', language: 'auto', checks: {}, codeLens: true, inlayHints: 'off', languages: {} };
  for (const told of [undefined, null, {}, { recount: null }, { base: 'inferred' }, { other: 1 }]) {
    assert.deepEqual(readSettings(told), { settings: plain, faults: [] });
  }
  for (const told of [7, 'stated', [], { recount: [] }, true]) assert.deepEqual(readSettings(told).settings, plain);
  assert.deepEqual(readSettings({ checks: [] }).faults, ['recount.checks']);
  assert.deepEqual(readSettings({ base: 'stated', checks: { rank: 'off', turnout: 1 } }), {
    settings: { ...plain, base: 'stated', checks: { rank: 'off' } },
    faults: ['recount.checks.turnout'],
  });
  assert.deepEqual(readSettings({ codeLens: 'no' }), {
    settings: plain,
    faults: ['recount.codeLens'],
  });
  assert.deepEqual(readSettings({ inlayHints: 'all' }).settings, { ...plain, inlayHints: 'all' });
  assert.deepEqual(readSettings({ inlayHints: true }), { settings: plain, faults: ['recount.inlayHints'] });
});
