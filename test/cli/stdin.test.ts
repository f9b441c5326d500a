// Standard input, and how its format is told.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCommand, folderOf, reportOf, run } from './command.ts';

const command = await buildCommand({ standIn: true });

function articleOf(input: string | Uint8Array, ...args: string[]) {
  const { articles } = reportOf(run(command, ['check', '--format', 'json', '-', ...args], { input }));
  return [articles[0]?.path, articles[0]?.format];
}

test('plain text unless it starts with a tag', () => {
  assert.deepEqual(articleOf('12 votes'), ['-', 'plaintext']);
  assert.deepEqual(articleOf(''), ['-', 'plaintext']);
  assert.deepEqual(articleOf('\uFEFF \n<!doctype html>'), ['-', 'html']);
  assert.deepEqual(articleOf('a < b'), ['-', 'plaintext']);
});

test('--stdin-path names it, and its ending tells the format', () => {
  assert.deepEqual(articleOf('<p>12', '--stdin-path', 'drafts/a.md'), ['drafts/a.md', 'markdown']);
  assert.deepEqual(articleOf('<p>12', '--stdin-path', 'drafts/a'), ['drafts/a', 'html']);
  const unasked = run(command, ['check', '--stdin-path', 'a.md', '--format', 'json'], { input: '12' });
  assert.equal(reportOf(unasked).articles[0]?.path, 'a.md', 'it need not be asked for with - as well');
});

test('--input-format has the last word on standard input, and speaks for files without a telling ending', () => {
  assert.deepEqual(articleOf('<p>12', '--input-format', 'plaintext'), ['-', 'plaintext']);
  assert.deepEqual(articleOf('12', '--stdin-path', 'a.md', '--input-format', 'html'), ['a.md', 'html']);
  const cwd = folderOf({ draft: '# 12', 'b.html': '<p>12' });
  const ran = run(command, ['check', 'draft', 'b.html', '--format', 'json', '--input-format', 'markdown'], { cwd });
  assert.deepEqual(
    reportOf(ran).articles.map(({ path, format }) => [path, format]),
    [
      ['draft', 'markdown'],
      ['b.html', 'html'],
    ],
  );
});

test('it may stand among files, once', () => {
  const cwd = folderOf({ 'a.md': '1', 'b.md': '2' });
  const ran = run(command, ['check', 'b.md', '-', 'a.md', '-', '--format', 'json'], { cwd, input: 'an error' });
  assert.deepEqual(
    reportOf(ran).articles.map(({ path }) => path),
    ['b.md', '-', 'a.md'],
  );
  assert.equal(ran.code, 1);
});

test('megabytes come through whole', () => {
  const input = `${'no votes. '.repeat(400_000)}an error`;
  const { articles } = reportOf(run(command, ['check', '--format', 'json', '-'], { input }));
  assert.equal(articles[0]?.findings[0]?.start, input.length - 'error'.length);
});
