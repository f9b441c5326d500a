// Hover over the real engine: the sum of every figure as a small table, its base and the others, and why it is unchecked.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Hover } from 'vscode-languageserver';
import { createChecker } from '../../server/src/service.ts';
import { formats, opened, written } from './drafts.ts';
import { bundle, type OpenDocument } from './session.ts';

const server = await bundle('server/src/main.ts');

function lines(hover: Hover | null): string[] {
  assert.ok(hover && typeof hover.contents === 'object' && 'value' in hover.contents);
  return hover.contents.value.split('\n').map((line) => line.trim());
}

const told = async (article: OpenDocument, words: string) => lines(await article.hover(words));

/** The table that begins with these words, a list of its cells a row. */
function table(said: readonly string[], head: string): string[][] {
  const start = said.findIndex((line) => line.startsWith(`| ${head}`));
  assert.ok(start >= 0, `no table “${head}” in\n${said.join('\n')}`);
  const length = said.slice(start).findIndex((line) => !line.startsWith('|'));
  const rows = said.slice(start + 2, length < 0 ? said.length : start + length);
  return rows.map((row) => row.slice(2, -2).split(' | '));
}

for (const format of formats) {
  const as = (words: string) => written(words, format);

  test(`a share in conflict: what is printed and what would fit, for it and for what it is worked out from: ${format}`, async () => {
    const article = await opened(server, format);
    const said = await told(article, as('34.48%'));
    assert.deepEqual(said.slice(0, 4), [
      '**34.48%** · share of the vote, Harbour Party',
      '**Conflicting**',
      '',
      '31,325 of 96,451 valid votes is 32.48%, not 34.48%',
    ]);
    assert.deepEqual(table(said, '31,325 ÷ 96,451 = 32.48% | Printed | Would fit'), [
      ['**share of the vote, Harbour Party**', '**34.48%**', '**32.48%**'],
      ['votes, Harbour Party', '31,325', '33,252–33,261'],
      ['valid votes', '96,451', '90,837–90,862'],
    ]);
    assert.ok(said.includes('Base: 96,451 valid votes, on which 3 of 4 shares agree'));
    await article.session.close();
  });

  test(`a share that holds has the same table: ${format}`, async () => {
    const article = await opened(server, format);
    const said = await told(article, as('18.77%'));
    assert.equal(said[1], '**Verified: agrees with the other figures of the article**');
    assert.deepEqual(
      table(said, '18,102 ÷ 96,451 = 18.77%').map(([, printed, fits]) => [printed, fits]),
      [
        ['**18.77%**', '**✓**'],
        ['18,102', '✓'],
        ['96,451', '✓'],
      ],
    );
    await article.session.close();
  });
}

test('a total shows what it is made up of, and then what is a share of it', async () => {
  const article = await opened(server, 'plaintext');
  const said = await told(article, '96,451');
  assert.equal(table(said, 'Σ = 96,451').at(-1)?.at(-1), '**✓**');
  const others = table(said, 'Other sums');
  assert.equal(others.length, 4);
  assert.deepEqual(others.at(-1), ['31,325 ÷ 96,451 = 32.48%', 'does not hold: 34.48%']);
  await article.session.close();
});

test('a base that no figure states goes by its name, and the share is given on each total that is stated', async () => {
  const text = readFileSync('examples/astana-maslikhat-2023.md', 'utf8');
  const article = await opened(server, 'markdown', text);
  const said = await told(article, '68.78%');
  assert.deepEqual(table(said, '227,307 ÷ 330,497').at(-1), ['330,497 valid votes', '–', '']);
  assert.deepEqual(table(said, 'As a share of'), [
    ['332,694 ballots cast', '68.32%'],
    ['330,547 votes listed', '68.77%'],
    ['788,931 registered voters', '28.81%'],
  ]);
  const borneOut = await told(article, '0.65%');
  assert.equal(borneOut[1], '**Verified: agrees with the other figures once 2,197 is put right**');
  const count = await told(article, '3,269');
  assert.ok(count.includes('0.99% of 330,497 valid votes'), count.join('\n'));
  assert.equal(count.filter((line) => line.startsWith('| Σ = 330,547')).length, 1, 'the terms are in the rows');
  await article.session.close();
});

test('what is unchecked says why', async () => {
  const text = [
    'Ada Bell won 30,214 votes (52.23%) and Paul Renner 27,632 (47.77%).',
    'Turnout was 61.4%.',
    'A poll had put Bell at 41%. At the last election she took 48.1%.',
  ].join('\n\n');
  const article = await opened(server, 'plaintext', text);
  const states = await Promise.all(['41%', '48.1%', '61.4%'].map(async (words) => (await told(article, words))[1]));
  assert.deepEqual(states, [
    '**Unchecked: of a survey**',
    '**Unchecked: of an earlier election**',
    '**Unchecked: nothing in the article to hold it against**',
  ]);
  await article.session.close();
});

for (const file of ['examples/astana-maslikhat-2023.md', 'test/articles/en/germany-bundestag-2025.html'])
  test(`every figure of ${file} has a state and, unless unchecked, a sum`, async () => {
    const text = readFileSync(file, 'utf8');
    const format = file.endsWith('.md') ? 'markdown' : 'html';
    const article = await opened(server, format, text);
    const { figures } = createChecker().check({ path: file, text, format });
    assert.ok(figures.length > 15);
    const textDocument = { uri: article.uri };
    for (const figure of figures) {
      const position = { line: figure.line - 1, character: figure.column - 1 };
      const said = lines(await article.session.ask<Hover>('textDocument/hover', { textDocument, position }));
      const state = new RegExp(`^\\*\\*${figure.status}`, 'i');
      assert.match(said[1] ?? '', state, `${figure.text}: ${said.join('\n')}`);
      const isWorked = said.some((line) => line.startsWith('| ') || line.startsWith('```'));
      assert.ok(isWorked || figure.status === 'unchecked', `${figure.text}: ${said.join('\n')}`);
    }
    await article.session.close();
  });
