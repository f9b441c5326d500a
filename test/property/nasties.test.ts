// What has broken programs before, whole and mixed into articles: every text gets an answer that lies inside it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CheckedArticle, Format, Range } from '../../server/src/protocol.ts';
import { createChecker } from '../../server/src/service.ts';
import { numRuns } from '../text/markup.ts';

const checker = createChecker();
const formats: readonly Format[] = ['plaintext', 'markdown', 'html'];
const runs = (times: number, text: string) => text.repeat(times);

const corpora: Readonly<Record<string, string>> = {
  'unclosed tags': '<table><tr><td><b><i>Smith <a href="x 1,234 votes <p><h1><ul><li>45.2% <!-- of <script> 100 <',
  'null bytes': 'Smith\0 got 1,2\u000034 votes\0, or 45.\x002%',
  'lone surrogates': '\ud800Smith\udc00 got 1\ud80034 votes, 45\udfff.2\ud8ff%',
  'writing from right to left':
    '\u202eSmith got 1,234\u202c votes (\u206745.2%\u2069) \u05d1\u05d7\u05d9\u05e8\u05d5\u05ea 1,234 \u200f\u200e',
  'combining marks': `Smith ${runs(2000, '\u0301')} got 1\u0301,2\u030234 v\u0307otes, 45\u20e3%`,
  'nested lists': Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}- ${at} votes\n`).join(''),
  '10,000 nested lists in HTML': `${runs(10_000, '<ul><li>a ')}${runs(200, '<ul><li>1,234 votes ')}`,
  '10,000 nested quotations': `${runs(10_000, '>')} Smith got 1,234 votes, or 45.2%`,
  'entities without end': 'Smith got 1&#44 &#x2C &nbsp &amp &#99999999; &#xD800; &a &;1&#37 45.2&#3 votes &#',
  'numbers beyond numbers': `1e400 votes, ${runs(5000, '9')}%, 0.${runs(5000, '0')}1%, 1/0, -0%, ${runs(500, '1,')}000 of NaN votes or Infinity%`,
  'digits of other scripts':
    '٣٤٫٥٪ of ١٬٢٣٤ votes, १,२३४ मत, ４５．２％ of １，２３４ votes, 𝟙𝟚𝟛 votes, ⅓ ¾ ⅞% ①②% Ⅻ votes',
  'line ends of all kinds': 'Smith\r1,234\u2028votes\u2029or\u0085 45.2%\f of\v 2,730\r\n\r\r\n\n\r votes',
  'a byte order mark anywhere': '\ufeff\ufeffSmith \ufeffgot 1\ufeff,234 votes',
  'a table of nothing': `|${runs(300, '|')}\n|${runs(300, '-|')}\n${runs(40, `|${runs(300, '|')}\n`)}`,
  'a row wider than its table': `| a | b |\n|--|--|\n|${runs(2000, ' 1,234 |')}\n`,
  'an enormous span of cells': '<table><tr><td colspan=1000000000 rowspan=1000000000>1,234<td>5<tr><td>6</table>',
  'front matter without end': `---\ntitle: "Smith got 1,234 votes\n${runs(200, 'a: 45.2%\n')}`,
  'emphasis without end': `${runs(600, '**1')} ${runs(600, '_2*')} ${runs(3000, '**a')}`,
  'links without end': `${runs(400, '[1](')}${runs(2000, '![')}`,
  'code without end': `\`\`\`${runs(1000, '`')} Smith got 1,234 votes`,
  'nothing but signs': runs(3000, '%'),
  'nothing but percentages': runs(700, '45.2% '),
  'one word': runs(100_000, 'a'),
  'names of objects':
    'constructor got 1,234 votes, or 45.2%, __proto__ 987, toString 12%, hasOwnProperty 100 of valueOf',
};

const inside = (text: string, { start, end }: Range) => 0 <= start && start <= end && end <= text.length;

function answered(text: string, format: Format): CheckedArticle {
  const article = checker.check({ path: 'nasty', text, format });
  assert.equal(article.faults, undefined);
  for (const figure of article.figures) {
    assert.ok(inside(text, figure));
    assert.equal(figure.text, text.slice(figure.start, figure.end));
    assert.ok(Number.isFinite(figure.value) || figure.text.length > 300, figure.text);
  }
  for (const { start, end, related, repairs } of article.findings) {
    for (const range of [{ start, end }, ...related, ...repairs.flatMap(({ edits }) => edits)]) {
      assert.ok(inside(text, range));
    }
  }
  JSON.parse(JSON.stringify(article));
  return article;
}

for (const [name, text] of Object.entries(corpora)) {
  test(name, () => {
    for (const format of formats) answered(text, format);
  });
}

const folder = 'test/articles/retold';
const articles = readdirSync(folder)
  .filter((name) => /\.(?:md|txt|html)$/.test(name))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8').slice(0, 3000));
const short = Object.values(corpora).filter((text) => text.length < 300);
const at = fc.double({ min: 0, max: 1, noNaN: true });

/** What is put in, at which part of the text, in place of how many characters. */
const cut = fc.record({
  at,
  lost: fc.integer({ min: 0, max: 40 }),
  put: fc.oneof(
    fc.constant(''),
    fc.constantFrom(...short),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom(
      '<',
      '>',
      '|',
      '\n\n',
      '%',
      ',',
      '.',
      '0',
      '9',
      '&',
      '*',
      '\0',
      '\ud800',
      '٪',
      '１',
      ' of ',
      ' votes ',
    ),
    fc.record({ from: at, length: fc.integer({ min: 1, max: 200 }) }),
  ),
});

const mutated = fc
  .tuple(fc.constantFrom(...articles), fc.array(cut, { minLength: 1, maxLength: 8 }))
  .map(([article, cuts]) =>
    cuts.reduce((text, { at, lost, put }) => {
      const place = Math.floor(at * text.length);
      // A stretch of the article itself, as a slip of the mouse would move it.
      const from = typeof put === 'string' ? 0 : Math.floor(put.from * text.length);
      const piece = typeof put === 'string' ? put : text.slice(from, from + put.length);
      return text.slice(0, place) + piece + text.slice(place + lost);
    }, article),
  );

test('articles with cuts and patches get an answer that lies inside them', () => {
  fc.assert(
    fc.property(mutated, fc.constantFrom(...formats), (text, format) => void answered(text, format)),
    { numRuns },
  );
});
