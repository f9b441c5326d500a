// Inlay hints over the real engine: none unless asked for; then what a figure in conflict should be, and the share of a
// count that has none.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { InlayHint, Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { draft, formats, opened, read, type Written } from './drafts.ts';
import { bundle, type OpenDocument } from './session.ts';

const server = await bundle('server/src/main.ts');
const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

const ask = (article: OpenDocument, range = whole) =>
  article.session.ask<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri: article.uri }, range });

/** What stands before a hint, and the hint. */
async function told(article: OpenDocument, range = whole): Promise<string[]> {
  const before = ({ line, character }: Position) =>
    article.quote({ start: { line, character: Math.max(0, character - 8) }, end: { line, character } });
  return (await ask(article, range)).map(({ position, label }) => `${read(before(position))} ${label}`);
}

const chosen = (inlayHints: string, format: Written, text = draft(format)) =>
  opened(server, format, text, { configuration: () => ({ inlayHints }) });

test('no hints unless the writer wants some, and then at once', async () => {
  let configuration: unknown = {};
  const article = await opened(server, 'markdown', draft('markdown'), { configuration: () => configuration });
  assert.deepEqual(await ask(article), []);
  configuration = { inlayHints: 'conflicts' };
  article.session.tell('workspace/didChangeConfiguration', { settings: null });
  await article.session.hears('workspace/inlayHint/refresh');
  assert.equal((await ask(article)).length, 1);
  configuration = { inlayHints: 'off' };
  article.session.tell('workspace/didChangeConfiguration', { settings: null });
  await article.session.hears('workspace/inlayHint/refresh', undefined, article.session.heard.length);
  assert.deepEqual(await ask(article), []);
  await article.session.close();
});

for (const format of formats)
  test(`a figure in conflict has beside it what it should be, and taking that mends it: ${format}`, async () => {
    const article = await chosen('conflicts', format);
    const [hint, ...others] = await ask(article);
    assert.ok(hint && others.length === 0);
    assert.match((await told(article))[0] ?? '', /4?\.48% → 32\.48%$/);
    assert.match(String(hint.tooltip), /31,325 ÷ 96,451 = 32\.48%/);
    const document = TextDocument.create(article.uri, format, 1, article.text);
    const after = TextDocument.applyEdits(document, hint.textEdits ?? []);
    assert.equal(read(after), read(article.text).replace('34.48%', '32.48%'));
    await article.session.close();
  });

test('the hint stands behind a percent word, and is written as the figure is', async () => {
  const text = draft('plaintext').replaceAll('%', ' per cent');
  const article = await chosen('conflicts', 'plaintext', text);
  assert.deepEqual(await told(article), ['per cent → 32.48']);
  await article.session.close();
});

test('a count without a share has its share beside it, where all hints are wanted', async () => {
  const text = readFileSync('examples/astana-maslikhat-2023.md', 'utf8');
  const article = await chosen('all', 'markdown', text);
  assert.deepEqual(
    (await told(article)).map((one) => one.replace(/^.*?(?=[\d.,%]+ [→=])/, '')),
    ['19.96% → 16.96%', '5.12% → 5.50%', '2,197 → 2,147', '3,269 = 0.99%'],
  );
  const line = article.rangeOf('3,269').start.line;
  const there = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  assert.equal((await ask(article, there)).length, 1, 'only where it is asked for');
  await article.session.close();
});

test('a text without figures, and a document that is not open, have none', async () => {
  const article = await chosen('all', 'markdown', 'A day at the seaside.');
  assert.deepEqual(await ask(article), []);
  const asked = { textDocument: { uri: 'file:///nowhere.md' }, range: whole };
  assert.deepEqual(await article.session.ask('textDocument/inlayHint', asked), []);
  await article.session.close();
});
