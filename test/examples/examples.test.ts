// What the engine says of the articles in examples/, word for word.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Edit, Finding, Format, Settings } from '../../server/src/protocol.ts';
import { createChecker } from '../../server/src/service.ts';

interface Example {
  readonly name: string;
  readonly format: Format;
}

const flawed: readonly Example[] = [
  { name: 'astana-maslikhat-2023.md', format: 'markdown' },
  { name: 'astana-maslikhat-2023.html', format: 'html' },
];
const corrected: Example = { name: 'astana-maslikhat-2023-corrected.md', format: 'markdown' };
const stated: Settings = { base: 'stated', checks: {} };

const textOf = ({ name }: Example): string => readFileSync(`examples/${name}`, 'utf8');

const check = (example: Example, text = textOf(example), settings?: Settings) =>
  createChecker(settings).check({ path: example.name, text, format: example.format });

/** As a reader sees it: without mark-up, and with the percent sign decoded. */
const plain = (source: string): string => source.replace(/<[^>]*>|\*\*/g, '').replace(/&#(?:37|x25);/g, '%');

const loud = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'error' || severity === 'warning');

function applied(text: string, edits: readonly Edit[]): string {
  const backwards = [...edits].sort((a, b) => b.start - a.start);
  return backwards.reduce((left, { start, end, newText }) => left.slice(0, start) + newText + left.slice(end), text);
}

for (const example of flawed) {
  const text = textOf(example);

  test(`${example.name}: three errors, and the base that is not the one named`, () => {
    const seen = check(example).findings.map(({ severity, code, start, end, message }) => [
      ...[severity, code, plain(text.slice(start, end)), message],
    ]);
    assert.deepEqual(seen, [
      [
        ...['information', 'share-base', '332,694'],
        'The shares are of 330,497 valid votes, not of the 332,694 ballots cast named here',
      ],
      ['error', 'share-of-total', '19.96%', '56,045 of 330,497 valid votes is 16.96%, not 19.96%'],
      ['error', 'share-of-total', '5.12%', '18,174 of 330,497 valid votes is 5.50%, not 5.12%'],
      ['error', 'share-of-total', '2,197', '0.65% of 330,497 valid votes needs 2,132–2,164, not 2,197'],
    ]);
  });

  test(`${example.name}: the first repair of each error, and all of them together`, () => {
    const errors = check(example).findings.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ repairs }) => repairs[0]?.title),
      ['Change 19.96% to 16.96%', 'Change 5.12% to 5.50%', 'Change 2,197 to 2,147'],
    );
    const mended = applied(
      text,
      errors.flatMap(({ repairs }) => repairs[0]?.edits ?? []),
    );
    assert.match(plain(mended), /2,147, or 0\.65%/);
    assert.match(plain(mended), /18,174, or\s+5\.50%/);
    assert.match(plain(mended), /votes, or\s+16\.96%/);
    assert.deepEqual(loud(check(example, mended).findings), []);
  });

  test(`${example.name}: every figure has a state, and a reason where it is unchecked`, () => {
    const { figures } = check(example);
    for (const { status, reason } of figures) assert.ok(status !== 'unchecked' || reason);
    const conflicting = figures.filter(({ status }) => status === 'conflicting').map((figure) => plain(figure.text));
    assert.deepEqual(conflicting, ['19.96%', '5.12%', '2,197']);
  });

  test(`${example.name}: held against the stated total, every share of something else is a warning`, () => {
    const findings = check(example, text, stated).findings;
    assert.deepEqual(
      findings.map(({ severity, code, repairs }) => [severity, code, plain(repairs[0]?.title ?? '')]),
      [
        ['warning', 'share-of-total', 'Change 68.78% to 68.32%'],
        ['warning', 'share-of-total', 'Change 19.96% to 16.85%'],
        ['warning', 'share-of-total', 'Change 5.12% to 5.46%'],
        ['warning', 'share-of-total', 'Change 5.49% to 5.46%'],
        ['warning', 'share-of-total', 'Change 1.63% to 1.62%'],
        ['warning', 'share-of-total', 'Change 0.65% to 0.66%'],
      ],
    );
  });
}

test('the article and the web page have the same findings', () => {
  const [article, page] = flawed.map((example) =>
    check(example).findings.map(({ code, severity, message, working, repairs }) => ({
      ...{ code, severity, message, working, titles: repairs.map(({ title }) => title) },
    })),
  );
  assert.deepEqual(page, article);
});

test(`${corrected.name}: nothing to report`, () => {
  assert.deepEqual(check(corrected).findings, []);
});

test(`${corrected.name}: nothing to report on the base it states`, () => {
  assert.deepEqual(check(corrected, textOf(corrected), stated).findings, []);
});

test(`${corrected.name}: every vote and share is verified`, () => {
  const { figures } = check(corrected);
  const results = figures.filter(({ kind }) => kind === 'votes' || kind === 'share' || kind === 'valid');
  assert.equal(results.length, 14);
  for (const { text, status } of results) assert.equal(status, 'verified', text);
});

test('a page of set-ups is of no election: versions and lone numbers count nobody', () => {
  assert.deepEqual(check({ name: 'editors.md', format: 'markdown' }).figures, []);
  const said = 'It is made for Node 18.20 to 20.11. For Emacs 28 there is a package.';
  assert.deepEqual(check({ name: 'versions.txt', format: 'plaintext' }, said).figures, []);
});
