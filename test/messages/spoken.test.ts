// What Recount says of whole articles in each display language: no word of English but those of the article, no blank
// left open, and numbers as the article writes them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { catalogues, messagesFor } from '../../server/src/messages/catalogues.ts';
import type { CheckedArticle } from '../../server/src/protocol.ts';
import { answerOf, copyOf } from '../../server/src/report/page/answer.ts';
import { createChecker } from '../../server/src/service.ts';
import { readPage } from '../checks/page.ts';

const pages = readdirSync('test/checks').filter((name) => name.endsWith('.md'));
const passages = pages.flatMap((name) => readPage(readFileSync(join('test/checks', name), 'utf8')));
const texts = [
  ...passages.map(({ passage }) => passage),
  ...['astana-maslikhat-2023.md', 'astana-maslikhat-2023-corrected.md'].map((name) =>
    readFileSync(join('examples', name), 'utf8'),
  ),
];

const checkIn = (locale: string, text: string): CheckedArticle =>
  createChecker({ base: 'inferred', checks: {}, locale }).check({ path: 'a.md', text, format: 'markdown' });

/** All that a reader sees of an answer, in words. */
function said(article: CheckedArticle, locale: string): readonly string[] {
  const { findings, figures, contests } = article;
  const { html, standing } = answerOf(article, messagesFor(locale));
  return [
    ...findings.flatMap(({ message, working, related, repairs }) => [
      message,
      working,
      ...related.map((term) => term.message),
      ...repairs.map(({ title }) => title),
    ]),
    ...figures.flatMap(({ reason, base, working, alternatives = [] }) => [
      reason ?? '',
      base ?? '',
      working ?? '',
      ...alternatives.map((other) => other.base),
    ]),
    ...contests.flatMap(({ base, bases = [] }) => [base?.text ?? '', ...bases.map(({ name }) => name)]),
    html.replace(/<[^>]*>/g, ' ').replace(/&#?\w+;/g, ' '),
    standing,
    copyOf(article, 'note', messagesFor(locale)) ?? '',
  ];
}

const latin = (text: string): readonly string[] => text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];

for (const { locale } of catalogues.filter((one) => one.locale !== 'en'))
  test(`${locale}: every word in Latin letters is the article’s own`, () => {
    const strange = new Set<string>();
    for (const text of texts) {
      const article = checkIn(locale, text);
      // the name of a contest is the beginning of its text, wherever that is cut off; edits are in the article's language
      const names = article.contests.map(({ name }) => name);
      const edits = article.findings.flatMap(({ repairs }) => repairs.flatMap((repair) => repair.edits));
      const own = new Set(latin([text, ...names, ...edits.map(({ newText }) => newText)].join(' ')));
      for (const sentence of said(article, locale)) {
        assert.doesNotMatch(sentence, /\{[a-z]+[#}]/, sentence);
        if (latin(sentence).some((word) => !own.has(word))) strange.add(sentence);
      }
    }
    assert.deepEqual([...strange].slice(0, 5), []);
  });

test('the language of the messages changes nothing else', () => {
  const bare = ({ findings, figures }: CheckedArticle) => ({
    findings: findings.map(({ code, severity, start, end }) => ({ code, severity, start, end })),
    figures: figures.map(({ kind, status, value }) => ({ kind, status, value })),
  });
  for (const text of texts)
    for (const { locale } of catalogues) assert.deepEqual(bare(checkIn(locale, text)), bare(checkIn('en', text)));
});

const russian = [
  'В выборах приняли участие 332 694 избирателя. Результаты:',
  '- «Аманат» – 227 307 голосов (68,78 %);',
  '- «Ак жол» – 56 045 голосов (19,96 %);',
  '- «Байтак» – 18 154 голоса (5,49 %);',
  '- «Республика» – 5 401 голос (1,63 %).',
].join('\n\n');

test('an article that writes numbers in the Russian way is told of in numbers written so', () => {
  for (const { locale } of catalogues) {
    const { findings } = checkIn(locale, russian);
    const messages = findings.map(({ message }) => message).join('\n');
    assert.match(messages, /56 045.*16,96 %.*19,96 %/);
    assert.doesNotMatch(messages, /\d[.]\d|\d,\d{3}\b/);
  }
});

test('the same finding in three languages', () => {
  const messages = catalogues.map(({ locale }) => {
    const article = checkIn(locale, readFileSync('examples/astana-maslikhat-2023.md', 'utf8'));
    const finding = article.findings.find(({ message }) => message.includes('19.96%'));
    return [finding?.message, finding?.repairs[0]?.title];
  });
  assert.deepEqual(messages, [
    ['56,045 of 330,497 valid votes is 16.96%, not 19.96%', 'Change 19.96% to 16.96%'],
    ['56,045 от 330,497 действительных голосов — это 16.96%, а не 19.96%', 'Заменить 19.96% на 16.96%'],
    ['330,497 жарамды дауыс бойынша 56,045 — бұл 16.96%, ал мұнда 19.96%', '19.96% орнына 16.96% деп жазу'],
  ]);
});

test('what is put into an article is in the article’s language, whatever the language of the editor', () => {
  const article = checkIn('ru', readFileSync('examples/astana-maslikhat-2023.md', 'utf8'));
  const naming = article.findings
    .flatMap(({ repairs }) => repairs)
    .find(({ title }) => title.startsWith('Назвать базу'));
  assert.equal(naming?.title, 'Назвать базу: вставить «of the 330,497 valid votes»');
  assert.deepEqual(
    naming?.edits.map(({ newText }) => newText),
    [' of the 330,497 valid votes'],
  );
});
