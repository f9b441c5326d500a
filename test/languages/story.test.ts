// One story, told in English, Russian and Kazakh: the same slips are found at the same figures, and mended alike.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createChecker } from '../../server/src/service.ts';

const tellings: Readonly<Record<string, string>> = {
  en: 'examples/astana-maslikhat-2023.md',
  ru: 'test/languages/story/ru.md',
  kk: 'test/languages/story/kk.md',
};

/** A figure whatever its style: "19,96%" and "19.96%" are one, and so are "2 197" and "2,197". */
const bare = (text: string): string => text.replace(/\D/g, '');

/** Errors as the check, the figure, and what the first repair makes of it. */
function errorsOf(path: string, language: string) {
  const text = readFileSync(path, 'utf8');
  const checked = createChecker().check({ path, text, format: 'markdown' });
  assert.equal(checked.language, language);
  return checked.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, start, end, repairs }) => ({
      ...{ code, figure: bare(text.slice(start, end)) },
      repaired: repairs[0]?.edits.map(({ newText }) => bare(newText)),
    }));
}

for (const [language, path] of Object.entries(tellings))
  test(`the story in ${language}: three slips, at the share of Ak zhol, that of the People's Party, the votes of Auyl`, () => {
    assert.deepEqual(errorsOf(path, language), [
      { code: 'share-of-total', figure: '1996', repaired: ['1696'] },
      { code: 'share-of-total', figure: '512', repaired: ['550'] },
      { code: 'share-of-total', figure: '2197', repaired: ['2147'] },
    ]);
  });

test('nothing is found that another telling has not', () => {
  const codes = Object.values(tellings).map((path) => {
    const text = readFileSync(path, 'utf8');
    const { findings } = createChecker().check({ path, text, format: 'markdown' });
    return findings.map(({ code, severity }) => `${severity} ${code}`);
  });
  assert.deepEqual(codes, [codes[0], codes[0], codes[0]]);
});
