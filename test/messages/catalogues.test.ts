// The catalogues of sentences: whole, with the same blanks, and with the forms that their language has.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueOf, catalogues, messagesFor } from '../../server/src/messages/catalogues.ts';
import { english } from '../../server/src/messages/en.ts';
import { listed, type MessageKey, type Messages, say } from '../../server/src/messages/messages.ts';

const keys = Object.keys(english.sentences) as MessageKey[];
const translated = catalogues.filter(({ locale }) => locale !== 'en');

/** The names of what is filled in. */
const blanksIn = (sentence: string) => [
  ...new Set([...sentence.matchAll(/\{([a-z]+)(?:#[^{}]*)?\}/g)].map(([, name]) => name)),
];

test('English, Russian and Kazakh', () => {
  assert.deepEqual(
    catalogues.map(({ locale }) => locale),
    ['en', 'ru', 'kk'],
  );
});

test('the language of an editor is told by its tag, and what Recount does not speak is English', () => {
  const told = ['ru', 'ru-RU', 'RU_ru', 'kk-KZ', 'en-GB', 'de', '', undefined].map((tag) => messagesFor(tag).locale);
  assert.deepEqual(told, ['ru', 'ru', 'ru', 'kk', 'en', 'en', 'en', 'en']);
  assert.equal(catalogueOf('de'), undefined);
});

for (const { locale, sentences } of translated) {
  test(`${locale}: every sentence has the blanks of the English one`, () => {
    const unlike = keys.filter(
      (key) => `${blanksIn(sentences[key]).sort()}` !== `${blanksIn(english.sentences[key]).sort()}`,
    );
    assert.deepEqual(unlike, []);
  });

  test(`${locale}: no sentence is English`, () => {
    const words = keys.flatMap((key) => {
      const plain = sentences[key].replace(/\{([a-z]+)/g, '').replace(/JSON|“figure”|“code”/g, '');
      return /\p{Script=Latin}/u.test(plain) ? [`${key}: ${sentences[key]}`] : [];
    });
    assert.deepEqual(words, []);
  });
}

/** What the forms of a sentence are called where the world's rules of plurals are written down. */
const categories: Readonly<Record<string, readonly string[]>> = {
  en: ['one', 'other'],
  ru: ['one', 'few', 'many'],
  kk: ['one', 'other'],
};

test('the form beside a number is the one that the language’s rule of plurals names', () => {
  for (const { locale, form } of catalogues) {
    const rules = new Intl.PluralRules(locale);
    for (let count = 0; count <= 1234; count++) {
      // Kazakh has categories, and one form for both of them
      const wanted = locale === 'kk' ? 0 : categories[locale]?.indexOf(rules.select(count));
      assert.equal(form(count), wanted, `${locale}: ${count}`);
    }
  }
});

const inAll = (key: MessageKey, blanks: Record<string, string | number>) =>
  catalogues.map((messages: Messages) => say(messages, key, blanks));

test('a count is written with the noun in its form, however its digits are grouped', () => {
  assert.deepEqual(inAll('lens.results', { count: 1 }), ['1 result', '1 результат', '1 нәтиже']);
  assert.deepEqual(inAll('lens.results', { count: 22 }), ['22 results', '22 результата', '22 нәтиже']);
  assert.deepEqual(inAll('lens.results', { count: 112 }), ['112 results', '112 результатов', '112 нәтиже']);
  const [, one] = inAll('base.valid', { total: '330 491' });
  const [, several] = inAll('base.valid', { total: '330\u00a0461–330\u00a0502' });
  assert.equal(one, '330 491 действительного голоса');
  assert.equal(several, '330\u00a0461–330\u00a0502 действительных голосов');
});

test('a list', () => {
  assert.deepEqual(
    catalogues.map((messages) => listed(messages, ['A', 'B', 'C'])),
    ['A, B and C', 'A, B и C', 'A, B және C'],
  );
});
