// Any text gets an answer, the same text the same one, and all its offsets lie inside the text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CheckedArticle, Format, Range } from '../../server/src/protocol.ts';
import { createChecker } from '../../server/src/service.ts';
import { notations, numRuns, resultsFrom, write } from './articles.ts';

const checker = createChecker();
const formats: readonly Format[] = ['plaintext', 'markdown', 'html'];

const numbers = fc.oneof(
  fc.stringMatching(/^[0-9]{1,4}([.,' ][0-9]{1,3}){0,3}( ?%| per cent| votes| seats| points)?$/),
  fc.constantFrom('1,2,3', '0%', '100%', '%', '.5', '5.', '1,,000', '१२३', '٣٤٫٥٪', '1e9', '-3', '½', '12–13%', '0.0%'),
  fc.constantFrom('two-thirds', 'one in five', 'nearly half', 'twelve', 'a dozen', '1.2 million', 'twice', 'tripled'),
);
const words = fc.constantFrom(
  ...['Of these,', 'votes', 'valid votes', 'ballots cast', 'registered voters', 'turnout', 'the Green Party', 'won'],
  ...[
    'or',
    'against',
    'majority',
    'seats',
    'margin of',
    'respectively',
    'the latter',
    'up',
    '. ',
    ', ',
    ' (',
    ')',
    '\n\n',
  ],
);
const markup = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<td>',
    '<table>',
    '<!--',
    '-->',
    '&nbsp;',
    '&#37;',
    '&',
    '<',
    '<script>',
    '</strong>',
    '<a href="',
  ],
  ...[
    '**',
    '_',
    '`',
    '```\n',
    '# ',
    '- ',
    '|',
    '\n| --- |\n',
    '[',
    '](',
    '---\n',
    '\r\n',
    '\uFEFF',
    '\u200F',
    '\uD800',
    '\uDC00',
  ],
);
const fragments = fc
  .array(fc.oneof(numbers, words, markup, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between)));

const texts = fc.oneof(
  fragments,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc.tuple(resultsFrom(2), fc.constantFrom(...notations), fragments, fc.nat()).map(([result, notation, part, at]) => {
    const { text } = write(result, notation);
    const cut = at % (text.length + 1);
    return text.slice(0, cut) + part + text.slice(cut);
  }),
);

const holds = (name: string, claim: (text: string, article: CheckedArticle, format: Format) => void): void => {
  for (const format of formats) {
    test(`${name}: ${format}`, () => {
      fc.assert(
        fc.property(texts, (text) => claim(text, checker.check({ path: 'draft', text, format }), format)),
        { numRuns },
      );
    });
  }
};

const inside = (text: string, { start, end }: Range): boolean => 0 <= start && start <= end && end <= text.length;

holds('figures and findings lie inside the text', (text, { figures, findings, contests }) => {
  for (const figure of figures) {
    assert.ok(inside(text, figure) && figure.start < figure.end);
    assert.equal(figure.text, text.slice(figure.start, figure.end));
    for (const term of figure.terms ?? []) assert.ok(inside(text, term));
    if (figure.contest !== undefined) assert.ok(contests[figure.contest]);
  }
  for (const finding of findings) {
    assert.ok(inside(text, finding) && finding.start < finding.end);
    for (const related of finding.related) assert.ok(inside(text, related));
  }
});

holds('figures come in their order in the text and do not overlap', (_, { figures }) => {
  for (const [index, figure] of figures.entries()) assert.ok((figures[index - 1]?.end ?? 0) <= figure.start);
});

test('a figure is one, though a cell below it has two', () => {
  const rows = [
    '| Party | Votes | Share |',
    '| --- | --- | --- |',
    '| Reds | 10,001 | 50.00% |',
    '| Blues | 10,000 | 0 50.00% |',
  ];
  const { figures } = checker.check({ path: 'draft', text: rows.join('\n'), format: 'markdown' });
  assert.deepEqual(
    figures.map(({ text }) => text),
    ['10,001', '50.00%', '10,000', '0', '50.00%'],
  );
});

holds('the edits of a repair are disjoint and inside the text', (text, { findings }) => {
  for (const { repairs } of findings) {
    for (const { edits } of repairs) {
      assert.ok(edits.length > 0);
      const inOrder = [...edits].sort((a, b) => a.start - b.start);
      for (const [index, edit] of inOrder.entries()) {
        assert.ok(inside(text, edit));
        assert.ok((inOrder[index - 1]?.end ?? 0) <= edit.start);
      }
    }
  }
});

holds('the same text gives the same answer', (text, article, format) => {
  assert.deepEqual(createChecker().check({ path: 'draft', text, format }), article);
});
