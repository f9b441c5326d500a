import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseLanguage } from '../../server/src/languages/choose.ts';
import { createChecker } from '../../server/src/service.ts';

const languageOf = (text: string, told?: string, declared?: string): string =>
  chooseLanguage(text, told, declared).language.code;

const russian = 'Партия набрала 227 307 голосов, и это 68,78 % от всех голосов избирателей.';

test('The language of a text is told by its letters and small words', () => {
  assert.equal(languageOf(russian), 'ru');
  assert.equal(languageOf('The party won 227,307 of the votes and the turnout was high.'), 'en');
});

test('Kazakh has all letters of Russian, and more', () => {
  assert.equal(languageOf('Партия 227 307 дауыс жинады, бұл барлық дауыстың 68,78 пайызы.'), 'kk');
  assert.equal(languageOf(`${russian} Второй стала «Ақ жол», третьей «Халық».`), 'ru');
});

test('Each block of a mixed page is read in its own language', () => {
  const page = chooseLanguage(`${russian}\n${russian}`, undefined, undefined);
  assert.equal(page.of('Бұл партия 227 307 дауыс жинады, яғни барлық дауыстың 68,78 пайызы.').code, 'kk');
  assert.equal(page.of('The party won 227,307 of the votes and the turnout was high.').code, 'en');
  assert.equal(page.of('68,78 %').code, 'ru');
});

test('Short and numeric texts are English', () => {
  assert.equal(languageOf('68.78%'), 'en');
  assert.equal(languageOf(''), 'en');
});

test('What is told wins over what is declared, and that over the text', () => {
  assert.equal(languageOf(russian, undefined, 'en-GB'), 'en');
  assert.equal(languageOf(russian, 'ru', 'en'), 'ru');
  assert.equal(languageOf(russian, undefined, 'xx'), 'ru');
});

test('A Russian share that its count does not make is found', () => {
  const text =
    'Явка составила 50 %: из 20 000 избирателей проголосовали 10 000.\n\nИванов набрал 6 000 голосов (60,00 %), за Петрова отдано 3 000 голосов (39,00 %), за Сидорову — 1 000 голосов (10,00 %).';
  const { language, findings } = createChecker().check({ path: 'a.txt', text, format: 'plaintext' });
  assert.equal(language, 'ru');
  assert.ok(findings.some(({ code }) => code === 'share-of-total'));
});
