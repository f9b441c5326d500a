// The project file: what is understood of it, and what is said of the rest.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { messagesFor } from '../../server/src/messages/catalogues.ts';
import { readProject } from '../../server/src/project/parse.ts';
import { runs } from '../runs.ts';

const codes = ['margin', 'share-base'];
const languages = ['auto', 'kk'];
const read = (text: string) => readProject(text, codes, messagesFor('en'), languages);
const said = (text: string) => read(text).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);
const nothing = { ignore: [], bases: [], checks: {}, aliases: [], include: [], exclude: [] };

test('all that a project file can say', () => {
  const text = `\uFEFF{
  // as the desk agreed
  "$schema": "x",
  "ignore": [
    { "article": "a.md", "figure": "19.96%", "code": "margin", "reason": "so it is" },
    { "code": "share-base" },
  ],
  "language": "kk",
  "base": "stated",
  "bases": [{ "article": "a.md", "contest": "Council", "base": "330 497" }],
  "checks": { "margin": "off" },
  "aliases": [["Ak zhol", "Aq Jol"]],
  "include": ["*.md"], "exclude": ["old/**"]
}`;
  const { project, faults, places } = read(text);
  assert.deepEqual(faults, []);
  assert.deepEqual(project, {
    ignore: [{ article: 'a.md', figure: '19.96%', code: 'margin', reason: 'so it is' }, { code: 'share-base' }],
    language: 'kk',
    base: 'stated',
    bases: [{ article: 'a.md', contest: 'Council', base: '330 497' }],
    checks: { margin: 'off' },
    aliases: [['Ak zhol', 'Aq Jol']],
    include: ['*.md'],
    exclude: ['old/**'],
  });
  assert.deepEqual(places.ignore.map(({ start, end, line, column }) => [text.slice(start, end), line, column]).at(-1), [
    '{ "code": "share-base" }',
    6,
    5,
  ]);
});

test('an empty file says nothing, and nothing is wrong with it', () => {
  for (const text of ['', ' \n', '{}', '// later', '\uFEFF'])
    assert.deepEqual([read(text).project, read(text).faults], [nothing, []], JSON.stringify(text));
});

test('what is not understood is said where it stands, and the rest counts', () => {
  const text = `{
  "ignroe": [],
  "ignore": [{ "figure": 7 }, { "reason": "why" }, "x", { "code": "margins" }, { "figure": "1%" }],
  "base": "vote",
  "bases": [{ "article": "a.md" }, { "article": "a.md", "base": "most" }, { "article": "a.md", "base": "valid" }],
  "checks": { "margin": "loud", "share-base": "hint", "spelling": "off" },
  "aliases": [["A"], "B", ["C", "D"]],
  "include": "*.md"
}`;
  assert.deepEqual(said(text), [
    '2:3 “ignroe” means nothing here; known are $schema, ignore, language, base, bases, checks, aliases, include, exclude',
    '3:26 “figure” has to be a text in quotation marks that is not empty',
    '3:31 Say what is ignored here: a “figure”, a “code”, or both',
    '3:52 What is ignored has to be an object: { … }',
    '3:67 “code” takes margin, share-base',
    '4:11 “base” takes inferred, stated',
    '5:13 “base” is missing here',
    '5:65 “base” takes cast, valid, registered, listed, or a total',
    '6:25 “margin” takes error, warning, information, hint, off',
    '6:55 “spelling” means nothing here; known are margin, share-base',
    '7:15 Give two spellings of the name, or more',
    '7:22 The spellings of one name has to be a list: [ … ]',
    '8:14 “include” has to be a list: [ … ]',
  ]);
  assert.deepEqual(read(text).project, {
    ...nothing,
    ignore: [{ figure: '1%' }],
    bases: [{ article: 'a.md', base: 'valid' }],
    checks: { 'share-base': 'hint' },
    aliases: [['C', 'D']],
  });
});

test('a file that is no JSON is said once, and what can be read of it counts', () => {
  assert.deepEqual(said('{ "base": "stated", "checks": { "margin": "off" '), ['1:49 Not JSON: “}” is missing']);
  assert.equal(read('{ "base": "stated", "checks": { "margin": "off" ').project.base, 'stated');
  assert.deepEqual(said('[]'), ['1:1 A project file has to be an object: { … }']);
});

test('a file that is too deep or too long is said to be so', () => {
  assert.match(said('['.repeat(100_000)).join(), /nested deeper/);
  assert.match(said(' '.repeat(1_000_001)).join(), /longer than/);
});

test('any text gives an answer whose places lie inside it', () => {
  const likely = fc.constantFrom(
    '"ignore"',
    '"figure"',
    '"code"',
    '"bases"',
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"a"',
    '1',
    '\n',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.array(likely, { maxLength: 60 }).map((parts) => parts.join(' ')),
    fc
      .record(
        {
          ignore: fc.anything(),
          base: fc.anything(),
          bases: fc.anything(),
          checks: fc.anything(),
          aliases: fc.anything(),
        },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one))),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { faults, places, project } = read(text);
      for (const { start, end } of [...faults, ...places.ignore, ...places.bases])
        assert.ok(0 <= start && start <= end && end <= Math.max(1, text.length) + 1, `${start}–${end}`);
      assert.equal(places.ignore.length, project.ignore.length);
      assert.deepEqual(read(text), read(text));
    }),
    { numRuns: runs(1000) },
  );
});
