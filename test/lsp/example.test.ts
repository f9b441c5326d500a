// The example article over the real engine, as an editor speaks of it: marked, explained, mended.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bundle, OpenDocument, Session } from './session.ts';

const server = await bundle('server/src/main.ts');

async function opened(name: string, languageId: string): Promise<OpenDocument> {
  const session = await Session.open(server);
  return new OpenDocument(session, `file:///examples/${name}`, languageId, readFileSync(`examples/${name}`, 'utf8'));
}

/** "error 19.96%" */
async function marks(article: OpenDocument): Promise<string[]> {
  const names = ['', 'error', 'warning', 'information', 'hint'];
  return (await article.pushed()).map(({ severity = 0, range }) => `${names[severity]} ${article.quote(range)}`);
}

test('the slips are marked where they stand, in Markdown as in HTML', async () => {
  const marked = ['information 332,694', 'error 19.96%', 'error 5.12%', 'error 2,197'];
  const markdown = await opened('astana-maslikhat-2023.md', 'markdown');
  assert.deepEqual(await marks(markdown), marked);
  const html = await opened('astana-maslikhat-2023.html', 'html');
  assert.deepEqual(
    (await marks(html)).map((mark) => mark.replace('</strong>&#37;', '%')),
    marked,
  );
  for (const { session } of [markdown, html]) await session.close();
});

test('a share in conflict and a share that holds say so on hover', async () => {
  const article = await opened('astana-maslikhat-2023.md', 'markdown');
  const value = async (words: string) => JSON.stringify((await article.hover(words))?.contents);
  const wrong = await value('19.96%');
  for (const part of [
    'Conflicting',
    '56,045 ÷ 330,497 = 16.96%',
    'Base: 330,497 valid votes',
    '332,694 ballots cast',
  ]) {
    assert.ok(wrong.includes(part), `“${part}” is not in ${wrong}`);
  }
  const right = await value('68.78%');
  for (const part of ['Verified', '227,307 ÷ 330,497 = 68.78%', '68.32%']) {
    assert.ok(right.includes(part), `“${part}” is not in ${right}`);
  }
  await article.session.close();
});

for (const [name, languageId] of [
  ['astana-maslikhat-2023.md', 'markdown'],
  ['astana-maslikhat-2023.html', 'html'],
] as const) {
  test(`fix all mends ${name} and leaves nothing certain`, async () => {
    const article = await opened(name, languageId);
    const [fixAll] = await article.actions(article.text, { only: ['source.fixAll.recount'] });
    assert.ok(fixAll);
    const mended = article.after(fixAll);
    const again = new OpenDocument(article.session, 'file:///mended', languageId, mended);
    assert.deepEqual(await marks(again), ['information 332,694']);
    assert.deepEqual(await again.actions(mended, { only: ['source.fixAll.recount'] }), []);
    for (const figure of ['16.96', '5.50%', '2,147']) assert.ok(mended.includes(figure), figure);
    await article.session.close();
  });
}

test('each quick fix leaves fewer errors, or none that it was offered for', async () => {
  const article = await opened('astana-maslikhat-2023.md', 'markdown');
  const errors = (await article.pushed()).filter(({ severity }) => severity === 1);
  for (const { range, message } of errors) {
    const [preferred] = await article.actions(article.quote(range), { only: ['quickfix'] });
    assert.ok(preferred?.isPreferred);
    const uri = `file:///${preferred.title}`;
    const mended = new OpenDocument(article.session, uri, 'markdown', article.after(preferred));
    const left = (await mended.pushed()).filter(({ severity }) => severity === 1);
    assert.equal(left.length, errors.length - 1, preferred.title);
    assert.ok(left.every((one) => one.message !== message));
  }
  await article.session.close();
});

test('a typed slip is marked, and its mending unmarks it', async () => {
  const article = await opened('astana-maslikhat-2023-corrected.md', 'markdown');
  const before = await marks(article);
  assert.ok(
    before.every((mark) => !mark.startsWith('error')),
    before.join(', '),
  );
  article.edit('68.78%', '86.78%');
  assert.ok((await marks(article)).some((mark) => mark.endsWith(' 86.78%')));
  article.edit('86.78%', '68.78%');
  assert.deepEqual(await marks(article), before);
  await article.session.close();
});

test('the corrected copy has nothing wrong, and no figure left unseen', async () => {
  const article = await opened('astana-maslikhat-2023-corrected.md', 'markdown');
  const { figures, conflicting, verified } = await article.summary();
  assert.equal(conflicting, 0);
  assert.ok(verified >= 17 && figures >= 21, `${verified} of ${figures}`);
  await article.session.close();
});
