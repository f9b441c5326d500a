// A long run of anything is read in time that grows with its length: 100 kB by default, a megabyte in long runs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats as all } from '../../server/src/formats.ts';
import type { Format } from '../../server/src/protocol.ts';
import { readProse } from '../../server/src/text/read.ts';
import { numRuns } from './markup.ts';

const size = numRuns >= 1000 ? 1_000_000 : 100_000;
const formats: readonly Format[] = all.map(({ format }) => format);

/** Each has made some reader of marks or pages slow. */
const pieces = [
  ...['1', '1,', 'a ', 'a\n', '\n', ' ', '\t', '\u00a0\n', '\u00ad', '\ud800', '&', '&a', '&amp;', '{{', 'http://a.'],
  ...[
    '*',
    'a* ',
    ' *a',
    '_a ',
    '[',
    '[a](',
    '[](',
    '[[]',
    '![',
    '`',
    '`a``',
    '<a b="',
    '> ',
    '- ',
    '1. ',
    '|',
    '| a\n',
  ],
  ...['<div>', '</p>', '<div></span>', '<p><table>', '<td>', '<tr><td colspan=999 rowspan=999>', '<sup>', '<!--'],
  ...[
    '{',
    '{{',
    '{{a|',
    '<A ',
    '[[',
    '[[a|',
    '{|\n',
    '|-\n',
    '|===\n',
    '|a',
    '----\n',
    'a::\n',
    '+--+--+\n',
    '== ==\n',
    '== =',
  ],
  ...[
    '\\a',
    '\\a{',
    '$',
    '$1',
    '\\begin{verbatim}',
    '\\begin{tabular}',
    '\\item',
    '\\[',
    '%\n',
    '& ',
    '<ref>',
    '`a',
    '|a|',
    '\\\\',
  ],
  ...['<div class=more>', '<div class="share">', '<article>a', '<meta name=description content=x>', '<script>'],
];

/** Seconds; far above what a quiet machine needs, far below what quadratic time would. */
const limit = size / 50_000;

for (const piece of pieces) {
  test(`a long run of ${JSON.stringify(piece)}`, () => {
    const source = piece.repeat(size / piece.length);
    for (const format of formats) {
      const { user } = process.cpuUsage();
      const prose = readProse(source, format);
      prose.sourceEdits({ start: 0, end: prose.text.length }, '1');
      const seconds = (process.cpuUsage().user - user) / 1e6;
      assert.ok(seconds < limit, `${format}: ${seconds.toFixed(1)} s`);
    }
  });
}

test('a hundred thousand attributes, classes, keys of front matter', () => {
  for (const source of [
    `<div ${'a=1 '.repeat(100_000)}>x`,
    `<div class="${'more '.repeat(100_000)}">x`,
    `---\n${'title: "\\"1\\""\n'.repeat(100_000)}---\nx`,
  ]) {
    for (const format of formats) assert.ok(readProse(source, format).text.length > 0);
  }
});
