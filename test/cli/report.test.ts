// The reports' own care: carets stand under the figure, and nothing in an article can act on a terminal.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CheckedArticle, Finding } from '../../server/src/protocol.ts';
import { excerptOf } from '../../server/src/report/excerpt.ts';
import { toJson } from '../../server/src/report/json.ts';
import { createTextReporter, summaryLine } from '../../server/src/report/text.ts';
import { columnsOf, visible } from '../../server/src/report/visible.ts';

const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** Text of every kind that has ever broken an alignment, and of every other kind. */
const unit = fc.oneof(
  fc.constantFrom(
    'a',
    ' ',
    '7',
    '選',
    'é',
    'e\u0301',
    '👍',
    '\u202e',
    '\u001b[31m',
    '\t',
    '\u200b',
    '\ud800',
    'א',
    '\r',
    '\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const passage = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(''));

test('the carets stand under the figure, and the line keeps to its width', () => {
  fc.assert(
    fc.property(
      passage,
      fc.stringMatching(/^[0-9][0-9,.]{0,8}%?$/),
      passage,
      fc.integer({ min: 40, max: 120 }),
      (before, figure, after, width) => {
        const start = before.length;
        const { line, carets } = excerptOf(before + figure + after, { start, end: start + figure.length }, width);
        const at = carets.indexOf('^');
        assert.equal(carets.slice(at), '^'.repeat(figure.length));
        const place = [...line.matchAll(/[0-9]/g)]
          .map(({ index }) => index)
          .find((index) => columnsOf(line.slice(0, index)) === at && line.startsWith(figure, index));
        assert.notEqual(place, undefined, `${line}\n${carets}`);
        assert.doesNotMatch(line, unsafe);
        assert.ok(line.length <= width + 4, 'the width, and an ellipsis at either end');
      },
    ),
  );
});

test('a long paragraph is cut at spaces around the figure', () => {
  const text = `${'before '.repeat(50)}19.96% ${'after '.repeat(50)}`;
  const { line, carets } = excerptOf(text, { start: 350, end: 356 }, 40);
  assert.equal(line, '… before before before 19.96% after after …');
  assert.equal(carets, '                       ^^^^^^');
});

test('a figure over two lines is underlined to the end of the first', () => {
  assert.deepEqual(excerptOf('of 1.2\nmillion', { start: 3, end: 14 }, 80), { line: 'of 1.2', carets: '   ^^^' });
});

test('a range that is no place in the text does no harm', () => {
  for (const [start, end] of [
    [0, 0],
    [5, 5],
    [9, 12],
    [3, 1],
  ] as const) {
    assert.match(excerptOf('12 34', { start, end }, 40).carets, /\^$/);
  }
});

test('control characters are shown, not sent', () => {
  assert.equal(visible('\u001b]0;title\u0007 a\tb\u007f\u009b\u202e'), '␛]0;title␇ a b␡��');
  fc.assert(
    fc.property(passage, (text) => {
      assert.doesNotMatch(visible(text), unsafe);
      assert.equal(visible(text).length, text.length);
    }),
  );
});

test('JSON is escaped to the same end, and means the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), passage, (first, second) => {
      const json = toJson([first, second]);
      assert.doesNotMatch(json, unsafe);
      assert.deepEqual(JSON.parse(json), [first, second]);
    }),
  );
});

const finding: Finding = {
  ...{ code: 'share-of-total', severity: 'error', start: 3, end: 9, line: 1, column: 4, message: 'not \u001b[2J so' },
  ...{
    working: '1 ÷ 2 = 50%\n1 + 1 = 2',
    related: [],
    repairs: [{ title: 'Change \u009b', certain: true, edits: [] }],
  },
};
const article: CheckedArticle = {
  ...{ path: 'dra\u001bft.md', format: 'markdown', language: 'en', figures: [], contests: [], findings: [finding] },
};

test('the text report shows every sum on a line of its own, and sends nothing that the article holds to the terminal', () => {
  assert.equal(
    createTextReporter({ colour: false, width: 80 }).article(article, 'of 19.96% \u001b[31mred'),
    `dra␛ft.md:1:4 error share-of-total
  not ␛[2J so
 1 | of 19.96% ␛[31mred
   |    ^^^^^^
  sum:    1 ÷ 2 = 50%
  sum:    1 + 1 = 2
  repair: Change �

`,
  );
});

test('colours are a matter of escape sequences alone', () => {
  const [plain, coloured] = [false, true].map((colour) =>
    createTextReporter({ colour, width: 80 }).article(article, 'of 19.96%'),
  );
  assert.notEqual(coloured, plain);
  assert.equal(coloured?.replace(/\u001b\[\d+m/g, ''), plain);
});

test('the last line counts', () => {
  const counts = { articles: 1, figures: 19, verified: 14 };
  assert.equal(
    summaryLine({ ...counts, findings: { error: 3, information: 1 } }),
    '3 errors, 1 information in 1 article; 19 figures, 14 verified',
  );
  assert.equal(
    summaryLine({ ...counts, findings: { warning: 1, hint: 2 }, figures: 1 }),
    '1 warning, 2 hints in 1 article; 1 figure, 14 verified',
  );
  assert.equal(
    summaryLine({ articles: 2, figures: 0, verified: 0, findings: {} }),
    'nothing to report in 2 articles; 0 figures, 0 verified',
  );
});
