// Completion over the real engine: behind a count the share that it makes, as the article writes it, and nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CompletionItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { grouped, notations, resultsFrom, telling, write } from '../property/articles.ts';
import { runs } from '../runs.ts';
import { bundle, OpenDocument, Session } from './session.ts';

const server = await bundle('server/src/main.ts');

interface Completed {
  /** As they are offered. */
  readonly labels: readonly string[];
  /** The text with the first taken. */
  readonly after?: string;
  readonly detail?: string | undefined;
}

let serial = 0;

/** What is offered at the ¦. */
async function completed(session: Session, languageId: string, marked: string): Promise<Completed> {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  serial += 1;
  const article = new OpenDocument(session, `file:///draft-${serial}`, languageId, text);
  const document = TextDocument.create(article.uri, languageId, 1, text);
  const textDocument = { uri: article.uri };
  const asked = { textDocument, position: document.positionAt(offset) };
  const items = await session.ask<CompletionItem[]>('textDocument/completion', asked);
  article.close();
  const [first] = items;
  const edit = first?.textEdit && 'range' in first.textEdit ? [first.textEdit] : [];
  return {
    labels: items.map(({ label }) => label),
    ...(first && { after: TextDocument.applyEdits(document, edit), detail: first.detail }),
  };
}

const head = 'The board counted 96,451 valid votes.\n\nThe Labour Front won 44,562 votes, or 46.20%. ';
const harbour = 'The Harbour Party took 31,325 votes, or 32.48%. ';
const bracketed = 'Labour **44,562** (46.20 per cent), Harbour **31,325** (32.48 per cent), Progress **18,102**';

const offers: readonly (readonly [told: string, marked: string, after: string])[] = [
  ['behind the count', 'took 18,102 ¦', 'took 18,102 votes, or 18.77%'],
  ['in the middle of a word', 'took 18,102 vo¦', 'took 18,102 votes, or 18.77%'],
  ['behind the noun', 'took 18,102 votes¦', 'took 18,102 votes, or 18.77%'],
  ['behind the comma', 'took 18,102 votes, ¦', 'took 18,102 votes, or 18.77%'],
  ['in a bracket of its own', 'took 18,102 (¦', 'took 18,102 (18.77%)'],
  ['in a bracket that the editor has closed', 'took 18,102 (¦)', 'took 18,102 (18.77%)'],
  ['before the rest of the sentence', 'took 18,102¦ and lost.', 'took 18,102 votes, or 18.77% and lost.'],
];

test('the share is offered wherever the writer is in the phrase', async () => {
  const session = await Session.open(server);
  const before = `${head}${harbour}The Progress Party `;
  for (const [told, marked, after] of offers) {
    const found = await completed(session, 'markdown', before + marked);
    assert.equal(found.after, before + after, told);
    assert.equal(found.detail, '18,102 of 96,451 valid votes');
  }
  await session.close();
});

test('brackets, bold and the percent word are those of the nearest pair', async () => {
  const session = await Session.open(server);
  for (const typed of [' ¦', ' (¦', ' (¦)', '¦']) {
    const { after } = await completed(
      session,
      'markdown',
      `The board counted 96,451 valid votes.\n\n${bracketed}${typed}`,
    );
    assert.equal(after?.split('\n').at(-1), `${bracketed} (18.77 per cent)`, typed);
  }
  await session.close();
});

test('words that stand behind more than one share are part of the phrase', async () => {
  const session = await Session.open(server);
  const before =
    'Ada Bell won 30,214 votes, or 52.2 percent of the vote, and Paul Renner 20,102 votes, or 34.7 percent of the vote, while Jo Hill had 7,560';
  const { after } = await completed(session, 'plaintext', `There were 57,876 valid votes. ${before} ¦`);
  assert.ok(after?.endsWith('Jo Hill had 7,560 votes, or 13.1 percent of the vote'), after);
  await session.close();
});

test('in Russian as in English', async () => {
  const session = await Session.open(server);
  const before = [
    'Комиссия признала действительными 96\u00a0451 бюллетень.',
    'Партия «Рассвет» получила 44\u00a0562 голоса, или 46,20%. «Гавань» получила 31\u00a0325 голосов, или 32,48%.',
    '«Прогресс» получил 10\u00a0640 ',
  ].join('\n\n');
  const { after } = await completed(session, 'plaintext', `${before}¦`);
  assert.equal(after, `${before}голосов, или 11,03%`);
  await session.close();
});

const silent: readonly (readonly [told: string, marked: string])[] = [
  ['behind no number', `${head}${harbour}The Progress Party ¦`],
  ['behind a year', `${head}${harbour}In 2019 ¦`],
  ['behind a number of something else', `${head}${harbour}They met 18,102 ¦people at noon.`],
  ['behind a count that has its share', `${head}The Harbour Party took 31,325 ¦votes, or 32.48%.`],
  ['where the words stand there already', `${head}${harbour}The Progress Party took 18,102 ¦votes.`],
  ['where nobody is named', `${head}${harbour}Another 18,102 ¦`],
  ['where no pair shows how it is written', 'There were 96,451 valid votes. The Progress Party took 18,102 ¦'],
  ['where there is no base', 'The Progress Party took 18,102 ¦'],
  ['in an empty text', '¦'],
];

test('nothing is offered where there is nothing to say', async () => {
  const session = await Session.open(server);
  for (const [told, marked] of silent)
    assert.deepEqual((await completed(session, 'markdown', marked)).labels, [], told);
  const asked = { textDocument: { uri: 'file:///nowhere.md' }, position: { line: 0, character: 0 } };
  assert.deepEqual(await session.ask('textDocument/completion', asked), []);
  await session.close();
});

/** The text without what stands between the count of the second row and the end of its sentence. */
function withoutPhrase(text: string, count: string): string {
  const start = text.search(new RegExp(`(?<![\\d,])${count}(?![\\d,])`)) + count.length;
  const length = text.slice(start).search(/\.(?:[ \n<]|$)/);
  assert.ok(length > 0, text);
  return `${text.slice(0, start)}¦${text.slice(start + length)}`;
}

for (const notation of notations.filter((one) => one !== 'table'))
  test(`the phrase that is taken out of a correct article is put in again as it was: ${notation}`, async () => {
    const session = await Session.open(server);
    const results = fc.sample(resultsFrom(4), { numRuns: runs(80), seed: 7 }).filter((one) => telling(one, 1));
    assert.ok(results.length >= 20);
    for (const result of results) {
      const { text, format } = write(result, notation);
      const marked = withoutPhrase(text, grouped(result.rows[1]?.votes ?? 0));
      assert.equal((await completed(session, format, marked)).after, text);
    }
    await session.close();
  });
