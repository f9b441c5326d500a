// The project file on the command line: which one counts, and what goes before what.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCommand, folderOf, reportOf, run } from './command.ts';

const command = await buildCommand({ standIn: false });
const article =
  'Of 330,497 valid votes, Amanat took 227,307, or 68.78%, Ak zhol 56,045, or 19.96%, Auyl 18,174, or 5.50%, and Baitaq ' +
  '18,154, or 5.49%.\n';
const json = (value: unknown) => JSON.stringify(value);
const ignore = [{ figure: '19.96%', reason: 'as published' }];

test('the nearest project file above an article counts', () => {
  const cwd = folderOf({
    '.recount.json': json({ ignore: [{ article: 'top.txt', figure: '19.96%' }] }),
    'top.txt': article,
    'below/deep/a.txt': article,
    'own/.recount.json': json({ checks: { 'share-of-total': 'off' } }),
    'own/a.txt': article,
  });
  const { articles } = reportOf(run(command, ['check', '--format', 'json'], { cwd }));
  assert.deepEqual(
    articles.map(({ path, findings }) => [path, findings.length]),
    [
      ['below/deep/a.txt', 1],
      ['own/a.txt', 0],
      ['top.txt', 0],
    ],
  );
  const below = run(command, ['check', '../../top.txt'], { cwd: `${cwd}/below/deep` });
  assert.deepEqual([below.code, below.err], [0, '']);
});

test('ignored figures are named as such in the report', () => {
  const cwd = folderOf({ '.recount.json': json({ ignore }), 'a.txt': article });
  const [checked] = reportOf(run(command, ['check', 'a.txt', '--format', 'json'], { cwd })).articles;
  const figure = checked?.figures.find(({ text }) => text === '19.96%');
  assert.deepEqual([figure?.status, figure?.reason], ['ignored', 'as published']);
});

test('a file can be named, and none be asked for', () => {
  const cwd = folderOf({ '.recount.json': json({ ignore }), 'other.json': '{}', 'a.txt': article });
  assert.equal(run(command, ['check'], { cwd }).code, 0);
  assert.equal(run(command, ['check', '--no-config'], { cwd }).code, 1);
  assert.equal(run(command, ['check', '--config', 'other.json'], { cwd }).code, 1);
  assert.equal(run(command, ['check', '-'], { cwd, input: article }).code, 0);
  const missing = run(command, ['check', '--config', 'none.json'], { cwd });
  assert.deepEqual([missing.code, missing.err], [2, 'recount: none.json: no such file or folder\n']);
  const both = run(command, ['check', '--config', 'other.json', '--no-config'], { cwd });
  assert.deepEqual([both.code, both.err.split('\n')[0]], [2, 'recount: --config and --no-config do not go together']);
});

test('the command line goes before the file', () => {
  const cwd = folderOf({
    '.recount.json': json({ base: 'stated', checks: { 'share-of-total': 'hint' } }),
    'a.txt': article,
  });
  const severity = (...args: string[]) =>
    reportOf(run(command, ['check', '--format', 'json', ...args], { cwd })).articles[0]?.findings[0]?.severity;
  assert.equal(severity(), 'hint');
  assert.equal(severity('--checks', 'share-of-total=warning'), 'warning');
  assert.equal(severity('--no-config'), 'error');
  assert.equal(severity('--no-config', '--base', 'stated'), 'warning');
  assert.equal(severity('--base', 'inferred', '--checks', 'share-of-total=error'), 'error');
});

test('the language of the command line goes before that of the file, and that before what the text tells', () => {
  const cwd = folderOf({ '.recount.json': json({ language: 'kk' }), 'a.txt': article });
  const language = (...args: string[]) =>
    reportOf(run(command, ['check', '--format', 'json', ...args], { cwd })).articles[0]?.language;
  assert.equal(language(), 'kk');
  assert.equal(language('--language', 'ru'), 'ru');
  assert.equal(language('--language', 'auto'), 'en');
  assert.equal(language('--no-config'), 'en');
});

test('what is wrong with a file is said once, and the rest counts', () => {
  const cwd = folderOf({
    '.recount.json': '{\n  "igonre": [],\n  "ignore": [{ "figure": "19.96%" }\n',
    'a.txt': article,
    'b.txt': article,
  });
  const { code, err } = run(command, ['check'], { cwd });
  assert.equal(code, 0);
  assert.deepEqual(err.split('\n'), [
    'recount: .recount.json:2:3: “igonre” means nothing here; known are $schema, ignore, language, base, bases, checks, aliases, include, exclude',
    'recount: .recount.json:4:1: Not JSON: “]” is missing',
    '',
  ]);
});

test('rules that change nothing are said with their place', () => {
  const unused = [{ article: 'a.txt', figure: '68.78%' }, ...ignore];
  const cwd = folderOf({ '.recount.json': json({ ignore: unused }), 'a.txt': article });
  const { code, err } = run(command, ['check'], { cwd });
  assert.deepEqual([code, err], [0, 'recount: a.txt: .recount.json:1:12 ignores nothing here\n']);
});

test('folders hold what the file includes; what is named is checked all the same', () => {
  const cwd = folderOf({
    '.recount.json': json({ include: ['**/*.txt'], exclude: ['old/**'] }),
    ...{ 'a.txt': article, 'b.md': article, 'old/c.txt': article },
  });
  const paths = (...args: string[]) =>
    reportOf(run(command, ['check', '--format', 'json', ...args], { cwd })).articles.map(({ path }) => path);
  assert.deepEqual(paths(), ['a.txt']);
  assert.deepEqual(paths('old/c.txt', 'b.md'), ['old/c.txt', 'b.md']);
});
