// The outline and the line over each contest, over the real engine.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeLens, DocumentSymbol, Range, SymbolInformation } from 'vscode-languageserver';
import { draft, formats, opened, read, written } from './drafts.ts';
import { bundle, type OpenDocument, type Options } from './session.ts';

const server = await bundle('server/src/main.ts');

const ask = <Answer>(article: OpenDocument, method: string): Promise<Answer> =>
  article.session.ask(`textDocument/${method}`, { textDocument: { uri: article.uri } });

const symbols = (article: OpenDocument) => ask<DocumentSymbol[]>(article, 'documentSymbol');
const lenses = (article: OpenDocument) => ask<CodeLens[]>(article, 'codeLens');

function nested({ range, children = [] }: DocumentSymbol): boolean {
  return children.every((child) => within(child.selectionRange, range) && nested(child));
}
const offset = ({ line, character }: Range['start']) => line * 1e6 + character;
const within = (a: Range, b: Range) => offset(a.start) >= offset(b.start) && offset(a.end) <= offset(b.end);

const twoContests = [
  '# Mayor of Ferrin',
  'Ada Bell won 30,214 votes (52.23%) and Paul Renner 27,632 (47.77%).',
  '# Mayor of Altona',
  'Greta Haig won 2,900 votes (58.00%) and Colm Doyle 2,100 (43.00%).',
].join('\n\n');

for (const format of formats) {
  test(`contest, rows, figures: ${format}`, async () => {
    const article = await opened(server, format);
    const [contest, ...others] = await symbols(article);
    assert.ok(contest);
    assert.deepEqual(others, []);
    assert.ok(nested(contest));
    const told = (contest.children ?? []).map(({ name, detail, children = [] }) =>
      children.length > 0 ? [name, ...children.map((child) => `${read(child.name)}: ${child.detail}`)] : [name, detail],
    );
    assert.deepEqual(
      told.filter((row) => row.length > 2),
      [
        ['Labour Front', '44,562: votes', '46.20%: share of the vote'],
        ['Harbour Party', '31,325: votes', '34.48%: share of the vote · conflicting'],
        ['Progress Party', '18,102: votes', '18.77%: share of the vote'],
        ['Civic Union', '2,462: votes', '2.55%: share of the vote'],
      ],
    );
    const share = contest.children?.at(-1)?.children?.at(-1);
    assert.equal(share && article.quote(share.selectionRange), written('2.55%', format));
    await article.session.close();
  });

  test(`one line over a contest, at its first figure: ${format}`, async () => {
    const article = await opened(server, format);
    const [lens, ...others] = await lenses(article);
    assert.deepEqual(others, []);
    assert.equal(lens?.command?.title, '4 results · base 96,451 valid votes · 1 conflict');
    assert.equal(lens.command.command, '', 'a title only, for a client without a report');
    assert.equal(read(article.quote(lens.range)), '44,562');
    await article.session.close();
  });
}

test('a client that has a report is offered it, with the article and the contest', async () => {
  const initializationOptions = { commands: ['recount.showReport'] };
  const article = await opened(server, 'markdown', twoContests, { initializationOptions });
  assert.deepEqual(
    (await lenses(article)).map(({ command }) => command),
    [
      {
        title: '2 results · base 57,846 votes listed · no conflicts · show report',
        command: 'recount.showReport',
        arguments: [article.uri, 0],
      },
      {
        title: '2 results · base 5,000 votes listed · 1 conflict · show report',
        command: 'recount.showReport',
        arguments: [article.uri, 1],
      },
    ],
  );
  assert.deepEqual(
    (await symbols(article)).map(({ name }) => name),
    ['Mayor of Ferrin', 'Mayor of Altona'],
  );
  await article.session.close();
});

test('no line where the writer wants none, and again where he does, at once', async () => {
  let configuration: unknown = { codeLens: false };
  const options: Options = { configuration: () => configuration };
  const article = await opened(server, 'markdown', draft('markdown'), options);
  assert.deepEqual(await lenses(article), []);
  configuration = { codeLens: true };
  article.session.tell('workspace/didChangeConfiguration', { settings: null });
  await article.session.hears('workspace/codeLens/refresh');
  assert.equal((await lenses(article)).length, 1);
  await article.session.close();
});

test('a lone figure in a text about something else gets no line', async () => {
  const article = await opened(server, 'markdown', 'The mayor won 30,214 votes in 2019 and now keeps bees.');
  assert.deepEqual(await lenses(article), []);
  article.edit(article.text, '');
  assert.deepEqual([await lenses(article), await symbols(article)], [[], []]);
  await article.session.close();
});

test('a flat outline for a client without levels', async () => {
  const article = await opened(server, 'markdown', draft('markdown'), { capabilities: {} });
  const list = await ask<SymbolInformation[]>(article, 'documentSymbol');
  const share = list.find(({ name }) => name === '34.48%');
  assert.equal(share?.containerName, 'Harbour Party');
  assert.equal(share && article.quote(share.location.range), '34.48%');
  await article.session.close();
});
