// The exit code: 0 nothing at or above --fail-on, 1 findings, 2 usage or unreadable input.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildCommand, folderOf, reportOf, run } from './command.ts';

const command = await buildCommand({ standIn: true });
const cwd = folderOf({
  'clean.md': 'Nothing but 12.',
  'hint.md': 'a hint',
  'information.md': 'an information',
  'warning.md': 'a warning',
  'error.md': 'an error',
  'boom.md': 'boom',
});
const codeOf = (...args: string[]) => run(command, ['check', ...args], { cwd }).code;

const levels = ['hint', 'information', 'warning', 'error'];
for (const [at, found] of levels.entries()) {
  test(`a finding of severity ${found} fails at that level and at the lowest, not above, and never at “never”`, () => {
    assert.equal(codeOf(`${found}.md`, '--fail-on', found), 1);
    assert.equal(codeOf(`${found}.md`, '--fail-on', 'hint'), 1);
    for (const above of levels.slice(at + 1, at + 2)) assert.equal(codeOf(`${found}.md`, '--fail-on', above), 0);
    assert.equal(codeOf(`${found}.md`, '--fail-on', 'never'), 0);
  });
}

test('an article without findings passes at the lowest level', () => {
  assert.equal(codeOf('clean.md', '--fail-on', 'hint'), 0);
});

test('without --fail-on, errors fail and warnings do not', () => {
  assert.equal(codeOf('error.md'), 1);
  assert.equal(codeOf('warning.md', 'hint.md'), 0);
});

test('a missing file is named, the rest is still checked, and the code is 2 whatever was found', () => {
  const ran = run(command, ['check', '--format', 'json', 'gone.md', 'error.md'], { cwd });
  assert.equal(ran.code, 2);
  assert.equal(ran.err, 'recount: gone.md: no such file or folder\n');
  assert.deepEqual(
    reportOf(ran).articles.map(({ path }) => path),
    ['error.md'],
  );
  assert.equal(codeOf('gone.md', 'error.md', '--fail-on', 'never'), 2);
});

test('a path through a file, and one too long for any file, are unreadable and nothing worse', () => {
  assert.equal(codeOf(join('clean.md', 'below.md')), 2);
  assert.equal(codeOf('x'.repeat(5000)), 2);
  assert.equal(codeOf('null\u0001byte.md'), 2);
});

test('what a name holds is shown on standard error, not sent to the terminal', () => {
  assert.equal(run(command, ['check', '\u001b[2J.md'], { cwd }).err, 'recount: ␛[2J.md: no such file or folder\n');
});

test('an article that the engine fails on is named, the rest is still checked', () => {
  const ran = run(command, ['check', 'boom.md', 'clean.md'], { cwd });
  assert.equal(ran.code, 2);
  assert.match(ran.err, /^recount: boom\.md: could not be checked \(the engine gave up\)/);
  assert.match(ran.out, /nothing to report in 1 article/);
});

const wrongUsage = [
  [],
  ['chekc'],
  ['check', '--formt', 'json'],
  ['check', '--format', 'xml'],
  ['check', '--format'],
  ['check', '--fail-on', 'errors'],
  ['check', '--base', 'valid'],
  ['check', '--language', 'xx'],
  ['check', '--checks', 'share-base'],
  ['check', '--checks', '=off'],
  ['check', '--checks', 'share-bace=off'],
  ['check', '--checks', 'share-base=loud'],
  ['check', '--input-format', 'pdf'],
];
for (const args of wrongUsage) {
  test(`“recount ${args.join(' ')}” is wrong usage: code 2, said on standard error, nothing on standard output`, () => {
    const ran = run(command, args, { cwd });
    assert.equal(ran.code, 2);
    assert.equal(ran.out, '');
    assert.match(ran.err, /\S/);
    assert.doesNotMatch(ran.err, /\n\s+at /, 'no stack trace');
  });
}

test('--help and --version answer on standard output with code 0', () => {
  for (const args of [['--help'], ['help'], ['-h'], ['check', '--help'], ['check', '-h', 'gone.md']]) {
    const ran = run(command, args, { cwd });
    assert.deepEqual([ran.code, ran.err], [0, '']);
    assert.match(ran.out, /recount check \[PATHS…\]/);
  }
  const { code, out } = run(command, ['--version'], { cwd });
  assert.equal(code, 0);
  assert.match(out, /^\d+\.\d+\.\d+\n$/);
});

test('--base and --checks reach the engine', () => {
  const ran = run(
    command,
    ['check', 'error.md', '--format=json', '--base=stated', '--checks=share-base=off', '--checks=turnout=hint'],
    {
      cwd,
    },
  );
  assert.equal(
    reportOf(ran).articles[0]?.findings[0]?.message,
    'error {"base":"stated","checks":{"share-base":"off","turnout":"hint"}}',
  );
});
