// Code actions, told by the text that they leave.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundle, capable, OpenDocument, type Options, Session } from './session.ts';

const server = await bundle('test/lsp/sumsServer.ts');
const uri = 'file:///article.md';

async function opened(text: string, options: Options = {}): Promise<OpenDocument> {
  return new OpenDocument(await Session.open(server, options), uri, 'markdown', text);
}

async function fixedAll(text: string): Promise<string> {
  const article = await opened(text);
  const [action, ...others] = await article.actions(text, { only: ['source.fixAll'] });
  assert.deepEqual(others, []);
  const after = action ? article.after(action) : text;
  await article.session.close();
  return after;
}

test('one quick fix a repair, the first preferred', async () => {
  const article = await opened('Now 2 + 2 = 5.');
  const diagnostics = await article.pushed();
  const fixes = await article.repairs('5', { diagnostics, only: ['quickfix'] });
  assert.deepEqual(
    fixes.map(({ title, kind, isPreferred }) => [title, kind, isPreferred]),
    [
      ['Change 5 to 4', 'quickfix', true],
      ['Change 2 to 3', 'quickfix', undefined],
    ],
  );
  assert.deepEqual(
    fixes.map((fix) => article.after(fix)),
    ['Now 2 + 2 = 4.', 'Now 3 + 2 = 5.'],
  );
  assert.deepEqual(fixes[0]?.diagnostics, diagnostics);
  await article.session.close();
});

test('a quick fix leaves a text that checks clean', async () => {
  const article = await opened('Now 2 + 2 = 5.');
  for (const fix of await article.repairs('5', { only: ['quickfix'] })) {
    const params = { uri, text: article.after(fix), format: 'markdown' };
    const again = await article.session.ask<{ diagnostics: unknown[] }>('recount/checkText', params);
    assert.deepEqual(again.diagnostics, []);
  }
  await article.session.close();
});

test('edits name the version they are for, if the client takes that', async () => {
  const article = await opened('Now 2 + 2 = 5.');
  article.edit('Now', 'Then');
  const [fix] = await article.actions('5');
  const [change] = fix?.edit?.documentChanges ?? [];
  assert.ok(change && 'textDocument' in change);
  assert.deepEqual(change.textDocument, { uri, version: 2 });
  await article.session.close();

  const { codeAction } = { codeAction: {}, ...capable.textDocument };
  const plain = await opened('Now 2 + 2 = 5.', { capabilities: { textDocument: { codeAction } } });
  const [plainFix] = await plain.actions('5');
  assert.equal(plainFix?.edit?.documentChanges, undefined);
  assert.equal(plainFix && plain.after(plainFix), 'Now 2 + 2 = 4.');
  await plain.session.close();
});

test('only what is asked for, and only where it is', async () => {
  const article = await opened('Now 2 + 2 = 5, so 3 + 3 = 7.');
  const kinds = async (words: string, context: object) =>
    (await article.repairs(words, context)).map(({ kind, title }) => `${kind}: ${title}`);
  assert.deepEqual(await kinds('Now', { only: ['quickfix'] }), []);
  assert.deepEqual(await kinds('7', { only: ['quickfix'] }), ['quickfix: Change 7 to 6', 'quickfix: Change 3 to 4']);
  assert.deepEqual(await kinds('7', { only: ['refactor'] }), []);
  assert.deepEqual(await kinds('7', { only: ['source.fixAll.eslint'] }), []);
  const all = ['source.fixAll.recount: Fix all 2 certain slips'];
  assert.deepEqual(await kinds('Now', { only: ['source.fixAll.recount'] }), all);
  assert.deepEqual(await kinds('Now', { only: ['source'] }), all);
  assert.deepEqual(await kinds('Now', {}), all);
  assert.deepEqual(await kinds('Now', { triggerKind: 2 }), []);
  await article.session.close();
});

test('fix all makes the certain repairs, in one go', async () => {
  assert.equal(
    await fixedAll('Now 2 + 2 = 5, then 3 + 3 = 6, last 1 + 1 = 30.'),
    'Now 2 + 2 = 4, then 3 + 3 = 6, last 1 + 1 = 2.',
  );
});

test('fix all goes on until nothing certain is left', async () => {
  assert.equal(
    await fixedAll('one at a time: 2 + 2 = 500, 3 + 3 = 7, 4 + 4 = 9, 50 + 50 = 9'),
    'one at a time: 2 + 2 = 4, 3 + 3 = 6, 4 + 4 = 8, 50 + 50 = 100',
  );
});

test('fix all ends where repairs undo each other', async () => {
  assert.match(await fixedAll('We say ping here, and 2 + 2 = 5.'), /^We say p[io]ng here, and 2 \+ 2 = 4\.$/);
});

test('nothing to fix is no action', async () => {
  const article = await opened('Now 2 + 2 = 4.');
  assert.deepEqual(await article.actions('Now 2 + 2 = 4.'), []);
  assert.deepEqual(
    await article.session.ask('textDocument/codeAction', {
      textDocument: { uri: 'file:///other.md' },
      range: article.rangeOf('4'),
      context: { diagnostics: [] },
    }),
    [],
  );
  await article.session.close();
});
