// Which documents are articles: by the language that the editor gives them, by their ending, by the writer's word.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { bundle, OpenDocument, pulling, Session } from './session.ts';

const server = await bundle('server/src/main.ts');
const sentence = (percent: string) =>
  [
    'The board counted 96,451 valid votes. The Labour Front won 44,562 votes, or 46.20%. The Harbour Party took 31,325',
    'votes, or 34.48%. The Progress Party took 18,102 votes, or 18.77%. The Civic Union took 2,462 votes, or 2.55%.',
  ]
    .join('\n')
    .replaceAll('%', percent);

async function found(languageId: string, uri: string, text = sentence('%'), configuration: unknown = {}) {
  const session = await Session.open(server, { capabilities: pulling, configuration: () => configuration });
  const article = new OpenDocument(session, uri, languageId, text);
  const textDocument = { uri };
  const report = await session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
  const ranges = report.kind === 'full' ? report.items.map(({ range }) => article.quote(range)) : [];
  assert.equal(await session.close(), 0);
  return ranges;
}

test('every kind of draft, each with its own spelling of a share', async () => {
  for (const languageId of ['mdx', 'asciidoc', 'restructuredtext', 'wikitext', 'mediawiki', 'rst'])
    assert.deepEqual(await found(languageId, 'file:///a'), ['34.48%'], languageId);
  for (const languageId of ['latex', 'tex'])
    assert.deepEqual(await found(languageId, 'file:///a', sentence('\\%')), ['34.48\\%'], languageId);
});

test('where the editor has no better word than plain text, the ending tells', async () => {
  assert.deepEqual(await found('plaintext', 'file:///a.tex', sentence('\\%')), ['34.48\\%']);
  assert.deepEqual(await found('text', 'file:///a.wiki', `{{x|9}}<!-- ${sentence('%')} -->${sentence('%')}`), [
    '34.48%',
  ]);
  assert.deepEqual(await found('plaintext', 'untitled:Untitled-1'), ['34.48%']);
  assert.deepEqual(await found('markdown', 'vscode-notebook-cell:/a.ipynb#W0s'), ['34.48%']);
});

test('code, unknown languages and messages to Git are left alone', async () => {
  for (const languageId of ['javascript', 'json', 'git-commit', 'typst', '', 'toString'])
    assert.deepEqual(await found(languageId, 'file:///a.md'), [], languageId);
  for (const name of ['COMMIT_EDITMSG', 'MERGE_MSG', 'git-rebase-todo'])
    assert.deepEqual(await found('plaintext', `file:///.git/${name}`), [], name);
});

test('unless the writer names them; what is named wrongly is said, and the rest counts', async () => {
  const languages = { typst: 'markdown', org: 'poem', markdown: 'plaintext' };
  assert.deepEqual(await found('typst', 'file:///a.typ', sentence('%'), { languages }), ['34.48%']);
  assert.deepEqual(await found('org', 'file:///a.org', sentence('%'), { languages }), []);
  const session = await Session.open(server, { configuration: () => ({ languages }) });
  await new OpenDocument(session, 'file:///a.md', 'markdown', sentence('%')).summary();
  assert.equal(session.logged('recount.languages.org'), 1);
  await session.close();
});
