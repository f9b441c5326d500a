// Repairs over the real engine: each side of a sum can be changed, each title says the edit and what it settles, and
// the text that it leaves is in the author's own style.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { draft, formats, opened, read, written } from './drafts.ts';
import { bundle, type OpenDocument } from './session.ts';

const server = await bundle('server/src/main.ts');

const fixes = (article: OpenDocument, words: string) => article.repairs(words, { only: ['quickfix'] });
const titles = async (article: OpenDocument, words: string) => (await fixes(article, words)).map(({ title }) => title);

async function taken(article: OpenDocument, words: string, title: string): Promise<string> {
  const action = (await fixes(article, words)).find((one) => one.title.startsWith(title));
  assert.ok(action, `no “${title}” among ${(await titles(article, words)).join('; ')}`);
  return article.after(action);
}

for (const format of formats)
  test(`the share or its count can be changed, and nothing else is touched: ${format}`, async () => {
    const article = await opened(server, format);
    const share = written('34.48%', format);
    assert.deepEqual((await titles(article, share)).slice(0, 2), [
      'Change 34.48% to 32.48%: settles 2 sums',
      'Change 31,325 to 33,256: settles 1 sum, upsets 1',
    ]);
    const source = draft(format);
    assert.equal(read(await taken(article, share, 'Change 34.48%')), read(source).replace('34.48%', '32.48%'));
    assert.equal(read(await taken(article, share, 'Change 31,325')), read(source).replace('31,325', '33,256'));
    await article.session.close();
  });

test('one count that breaks two sums settles both', async () => {
  const text = readFileSync('examples/astana-maslikhat-2023.md', 'utf8');
  const article = await opened(server, 'markdown', text);
  const [first, second] = await titles(article, '2,197');
  assert.equal(first, 'Change 2,197 to 2,147: settles 2 sums');
  assert.equal(second, 'Change 0.65% to 0.66%: settles 1 sum');
  await article.session.close();
});

test('a difference has three sides', async () => {
  const text = 'Ada Bell won 30,214 votes and Paul Renner 27,632. The majority was 2,528 votes.';
  const article = await opened(server, 'plaintext', text);
  assert.deepEqual((await titles(article, '2,528')).slice(0, 3), [
    'Change 2,528 to 2,582: settles 1 sum',
    'Change 30,214 to 30,160: settles 1 sum',
    'Change 27,632 to 27,686: settles 1 sum',
  ]);
  await article.session.close();
});

test('where the total is the slip, the total can be changed', async () => {
  const text = draft('plaintext').replace('34.48%', '32.48%').replace('96,451', '96,541');
  const article = await opened(server, 'plaintext', text);
  assert.equal(await taken(article, '96,541', 'Change 96,541 to 96,451'), text.replace('96,541', '96,451'));
  await article.session.close();
});

test('the true base is named in the language and in the style of the article', async () => {
  const english = readFileSync('examples/astana-maslikhat-2023.md', 'utf8');
  const article = await opened(server, 'markdown', english);
  assert.equal(
    await taken(article, '332,694', 'Name the base'),
    english.replace('**68.78%**', '**68.78%** of the 330,497 valid votes'),
  );
  await article.session.close();

  const russian = [
    'В выборах приняли участие 98\u00a0211 избирателей.',
    'Партия «Рассвет» получила 44\u00a0562 голоса, или 46,20%. «Гавань» получила 31\u00a0325 голосов, или 32,48%.',
    'Партия «Прогресс» получила 18\u00a0102 голоса, или 18,77%, «Союз» — 2\u00a0462 голоса, или 2,55%.',
  ].join('\n\n');
  const other = await opened(server, 'plaintext', russian);
  assert.equal(
    await taken(other, '98\u00a0211', 'Name the base'),
    russian.replace('46,20%', '46,20% от 96\u00a0451 перечисленного голоса'),
  );
  await other.session.close();
});
