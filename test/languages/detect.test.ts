import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseLanguage, type Hints } from '../../server/src/languages/choose.ts';
import type { Format } from '../../server/src/protocol.ts';
import { type CheckerSettings, createChecker, defaultSettings } from '../../server/src/service.ts';

const languageOf = (text: string, hints?: Hints): string => chooseLanguage(text, hints).language.code;

const russian = 'Партия набрала 227 307 голосов, и это 68,78 % от всех голосов избирателей.';

test('The language of a text is told by its letters and small words', () => {
  assert.equal(languageOf(russian), 'ru');
  assert.equal(languageOf('The party won 227,307 of the votes and the turnout was high.'), 'en');
});

test('Kazakh has all letters of Russian, and more', () => {
  assert.equal(languageOf('Партия 227 307 дауыс жинады, бұл барлық дауыстың 68,78 пайызы.'), 'kk');
  assert.equal(languageOf(`${russian} Второй стала «Ақ жол», третьей «Халық».`), 'ru');
});

test('German is told from English', () => {
  assert.equal(languageOf('Die Partei erhielt 10.010 Stimmen und kam auf 22,10 Prozent.'), 'de');
  assert.equal(languageOf('Müller of the CDU took 10,010 of the votes in the Länder of Germany.'), 'en');
});

test('Each block of a mixed page is read in its own language', () => {
  const page = chooseLanguage(`${russian}\n${russian}`);
  assert.equal(page.of('Бұл партия 227 307 дауыс жинады, яғни барлық дауыстың 68,78 пайызы.').code, 'kk');
  assert.equal(page.of('The party won 227,307 of the votes and the turnout was high.').code, 'en');
  assert.equal(page.of('68,78 %').code, 'ru');
});

test('Short and numeric texts are English', () => {
  assert.equal(languageOf('68.78%'), 'en');
  assert.equal(languageOf(''), 'en');
});

test('What is told wins over what is declared, that over what is chosen, and that over the text', () => {
  assert.equal(languageOf(russian, { declared: 'en-GB' }), 'en');
  assert.equal(languageOf(russian, { told: 'ru', declared: 'en', chosen: 'kk' }), 'ru');
  assert.equal(languageOf(russian, { declared: 'kk', chosen: 'de' }), 'kk');
  assert.equal(languageOf(russian, { chosen: 'de' }), 'de');
  assert.equal(languageOf(russian, { chosen: 'auto' }), 'ru');
  assert.equal(languageOf(russian, { declared: 'xx' }), 'ru');
});

test('A page in a language that nobody reads accuses nobody', () => {
  const page = (lang: string): string =>
    `<html lang="${lang}"><ul><li>Bell 6,200 (62.0%)</li><li>Cole 3,000 (30.0%)</li><li>Dunn 800 (18.0%)</li></ul></html>`;
  const severities = (lang: string): readonly string[] =>
    createChecker(defaultSettings)
      .check({ path: 'a.html', text: page(lang), format: 'html' })
      .findings.map(({ severity }) => severity);
  assert.ok(severities('en').includes('error'));
  assert.deepEqual([...new Set(severities('fr'))], ['information']);
});

test('A chosen language is that of short texts and of every block', () => {
  const { language, of } = chooseLanguage('68,78 %', { chosen: 'kk' });
  assert.equal(language.code, 'kk');
  assert.equal(of(russian).code, 'kk');
  assert.equal(chooseLanguage('68,78 %', { declared: 'kk' }).of(russian).code, 'ru');
});

test('A page, front matter, settings and the project file say the language', () => {
  const codeOf = (text: string, format: Format, settings?: CheckerSettings): string =>
    createChecker(settings).check({ path: 'a', text, format }).language;
  const none = { ignore: [], bases: [], checks: {}, aliases: [], include: [], exclude: [] };
  assert.equal(codeOf('<html lang="kk"><p>68,78 %</p></html>', 'html'), 'kk');
  assert.equal(codeOf('---\nlang: de\n---\n\n68,78 %', 'markdown'), 'de');
  assert.equal(codeOf('68,78 %', 'plaintext', { ...defaultSettings, language: 'ru' }), 'ru');
  assert.equal(codeOf('68,78 %', 'plaintext', { ...defaultSettings, project: { ...none, language: 'ru' } }), 'ru');
});

test('A Russian share that its count does not make is found', () => {
  const text =
    'Явка составила 50,00 %: из 20 316 избирателей проголосовали 10 158.\n\nИванов набрал 6 031 голос (59,37 %), за Петрова отдано 3 047 голосов (39,00 %), за Сидорову — 1 080 голосов (10,63 %).';
  const { language, findings } = createChecker().check({ path: 'a.txt', text, format: 'plaintext' });
  assert.equal(language, 'ru');
  assert.deepEqual(
    findings.map(({ code, start, end }) => [code, text.slice(start, end)]),
    [['share-of-total', '39,00 %']],
  );
});
