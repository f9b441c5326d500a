// From one figure to those that belong with it: highlight, definition and references, over the real engine.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { DocumentHighlight, Location, LocationLink } from 'vscode-languageserver';
import { counts, draft, formats, opened, read, shares, type Written, written } from './drafts.ts';
import { bundle, OpenDocument, Session } from './session.ts';

const server = await bundle('server/src/main.ts');

const readAt = (article: OpenDocument, { range }: { range: Location['range'] }) => read(article.quote(range));

async function definition(article: OpenDocument, words: string, at = 0): Promise<string[]> {
  const links = await article.ask<LocationLink[] | null>('textDocument/definition', words, {}, at);
  return (links ?? []).map(({ targetRange }) => readAt(article, { range: targetRange }));
}

async function references(article: OpenDocument, words: string, includeDeclaration = false): Promise<string[]> {
  const context = { includeDeclaration };
  const found = await article.ask<Location[] | null>('textDocument/references', words, { context });
  assert.ok((found ?? []).every(({ uri }) => uri === article.uri));
  return (found ?? []).map((location) => readAt(article, location));
}

for (const format of formats) {
  const as = (words: string) => written(words, format);

  test(`the terms of all sums of the figure at the caret are highlighted: ${format}`, async () => {
    const article = await opened(server, format);
    const all = await article.ask<DocumentHighlight[]>('textDocument/documentHighlight', as('18.77%'), {}, 2);
    assert.deepEqual(
      all.map((one) => [readAt(article, one), one.kind]),
      [
        ['18.77%', 3],
        ['18,102', 2],
        ['96,451', 2],
        // the four shares make more than the whole
        ['46.20%', 2],
        ['34.48%', 2],
        ['2.55%', 2],
      ],
    );
    const total = await article.ask<DocumentHighlight[]>('textDocument/documentHighlight', as('96,451'));
    assert.deepEqual(total.map((one) => readAt(article, one)).sort(), [...counts, ...shares, '96,451'].sort());
    assert.equal(await article.ask('textDocument/documentHighlight', as('counted')), null);
    await article.session.close();
  });

  test(`a share leads to its total, a count to what it is part of, the headline to the body: ${format}`, async () => {
    const article = await opened(server, format);
    for (const share of shares) assert.deepEqual(await definition(article, as(share)), ['96,451']);
    assert.deepEqual(await definition(article, as('31,325')), ['96,451']);
    const [link] = await article.ask<LocationLink[]>('textDocument/definition', as('44,562'));
    assert.ok(link?.originSelectionRange);
    assert.ok(link.targetRange.start.line > link.originSelectionRange.start.line);
    assert.equal(read(article.quote(link.originSelectionRange)), '44,562');
    assert.equal(readAt(article, { range: link.targetRange }), '44,562');
    assert.deepEqual(await definition(article, as('counted')), []);
    await article.session.close();
  });

  test(`a total leads to its shares and its parts: ${format}`, async () => {
    const article = await opened(server, format);
    const dependents = counts.flatMap((count, k) => [count, shares[k] ?? '']);
    assert.deepEqual(await references(article, as('96,451')), dependents);
    assert.deepEqual(await references(article, as('96,451'), true), ['96,451', ...dependents]);
    assert.deepEqual(await definition(article, as('96,451')), ['96,451'], 'the total is its own definition');
    assert.deepEqual(await references(article, as('34.48%')), []);
    await article.session.close();
  });
}

test('a difference leads to its terms, a share of no stated total to the counts that make it up', async () => {
  const text = [
    'Ada Bell won 30,214 votes (52.23%) and Paul Renner 27,632 (47.77%).',
    'The majority was 2,582 votes.',
  ].join('\n\n');
  const article = await opened(server, 'plaintext', text);
  assert.deepEqual(await definition(article, '2,582'), ['30,214', '27,632']);
  assert.deepEqual(await definition(article, '52.23%'), ['30,214', '27,632']);
  await article.session.close();
});

test('plain locations for a client that takes no links', async () => {
  const article = await opened(server, 'markdown', draft('markdown'), { capabilities: {} });
  const [location] = await article.ask<Location[]>('textDocument/definition', '2.55%');
  assert.equal(location && article.quote(location.range), '96,451');
  assert.equal(location?.uri, article.uri);
  await article.session.close();
});

test('answers follow the text: they are for the latest version, and for no place outside it', async () => {
  const article = await opened(server, 'plaintext');
  assert.deepEqual(await definition(article, '2.55%'), ['96,451']);
  article.edit('The board', 'A new paragraph.\n\nThe board');
  article.edit('96,451 valid', '96,452 valid');
  assert.deepEqual(await definition(article, '2.55%'), ['96,452']);
  article.edit(article.text, '');
  const textDocument = { uri: article.uri };
  const position = { line: 99, character: 99 };
  const asked = { textDocument, position, context: { includeDeclaration: true } };
  for (const method of ['definition', 'references', 'documentHighlight'])
    assert.equal(await article.session.ask(`textDocument/${method}`, asked), null);
  await article.session.close();
});

test('nothing for a document that is not open, and nothing once it is closed', async () => {
  const session = await Session.open(server);
  const textDocument = { uri: 'file:///nowhere.md' };
  const asked = { textDocument, position: { line: 0, character: 0 }, context: { includeDeclaration: true } };
  for (const method of ['definition', 'references', 'documentHighlight'])
    assert.equal(await session.ask(`textDocument/${method}`, asked), null);
  await session.close();
});

test('cancelled on the way', async () => {
  const session = await Session.open(server);
  const methods = ['definition', 'references', 'documentHighlight', 'documentSymbol', 'codeLens'];
  for (const method of methods) {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    session.connection.onRequest('workspace/configuration', () => held.then(() => [null]));
    const uri = `file:///${method}.md`;
    const article = new OpenDocument(session, uri, 'markdown', draft('markdown'));
    const source = new CancellationTokenSource();
    const asked = { textDocument: { uri }, position: article.rangeOf('46.20%').start, context: {} };
    const answer = session.connection.sendRequest(`textDocument/${method}`, asked, source.token);
    source.cancel();
    release();
    await assert.rejects(answer, { code: -32800 }, method);
  }
  await session.close();
});

test('a share in a table leads to the total row of its column', async () => {
  const rows = [
    'Amber | 5,120 | 51.2%',
    'Ploughmen | 3,005 | 30.1%',
    'Reform | 1,875 | 18.8%',
    'Total | 10,000 | 100%',
  ];
  const table = ['| Party | Votes | Share |', '| --- | --: | --: |', ...rows.map((row) => `| ${row} |`)].join('\n');
  const format: Written = 'markdown';
  const article = await opened(server, format, `# Result in Ferrin\n\n${table}\n`);
  assert.deepEqual(await definition(article, '3,005'), ['10,000']);
  assert.deepEqual(await definition(article, '30.1%'), ['10,000']);
  await article.session.close();
});
