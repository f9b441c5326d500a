// Which files the paths on the command line stand for, and in which order.
import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildCommand, folderOf, reportOf, run } from './command.ts';

const command = await buildCommand({ standIn: true });

function pathsOf(cwd: string, ...args: string[]): string[] {
  return reportOf(run(command, ['check', '--format', 'json', ...args], { cwd })).articles.map(({ path }) => path);
}

const tree = folderOf({
  'b.md': '',
  'a.txt': '',
  'Z.HTML': '',
  'sub/c.markdown': '',
  'sub/d.htm': '',
  'sub/deep/e.md': '',
  'sub/table.csv': '',
  README: '',
  '.draft.md': '',
  '.hidden/f.md': '',
  'node_modules/pkg/readme.md': '',
  'sub/node_modules/pkg/readme.md': '',
});
const all = ['Z.HTML', 'a.txt', 'b.md', 'sub/c.markdown', 'sub/d.htm', 'sub/deep/e.md'];

test('a folder is searched through, sorted by path, without dot folders and node_modules', () => {
  assert.deepEqual(pathsOf(tree, '.'), all);
  assert.deepEqual(pathsOf(tree), all, 'no path is the current folder');
  assert.deepEqual(pathsOf(tree, 'sub/'), all.slice(3));
  assert.deepEqual(
    pathsOf(tree, join(tree, 'sub')),
    all.slice(3).map((name) => join(tree, name)),
    'an absolute folder gives absolute paths',
  );
});

test('given files keep the order given, and none comes twice', () => {
  assert.deepEqual(pathsOf(tree, 'b.md', 'a.txt', './b.md', 'sub', 'sub/d.htm'), [
    'b.md',
    'a.txt',
    'sub/c.markdown',
    'sub/d.htm',
    'sub/deep/e.md',
  ]);
});

test('a file named by its whole name is checked whatever its name', () => {
  assert.deepEqual(pathsOf(tree, 'README', '.draft.md', 'node_modules/pkg/readme.md', 'sub/table.csv'), [
    'README',
    '.draft.md',
    'node_modules/pkg/readme.md',
    'sub/table.csv',
  ]);
});

test('globs are sorted, and keep to articles', () => {
  assert.deepEqual(pathsOf(tree, '**/*.md'), ['b.md', 'sub/deep/e.md']);
  assert.deepEqual(pathsOf(tree, 'sub/*'), ['sub/c.markdown', 'sub/d.htm']);
  assert.deepEqual(pathsOf(tree, './sub/**/*.{md,htm}'), ['sub/d.htm', 'sub/deep/e.md']);
  assert.deepEqual(pathsOf(tree, '[ab].*'), ['a.txt', 'b.md']);
  assert.deepEqual(pathsOf(join(tree, 'sub'), '../*.md'), ['../b.md']);
  assert.deepEqual(pathsOf(tree, join(tree, '*.md')), [join(tree, 'b.md')]);
});

test('a glob that matches no article is named, with code 2', () => {
  const ran = run(command, ['check', '**/*.rst', 'b.md'], { cwd: tree });
  assert.equal(ran.code, 2);
  assert.equal(ran.err, 'recount: **/*.rst: no article matches\n');
});

test('a file whose name looks like a glob is that file', () => {
  const cwd = folderOf({ '[draft] results.md': '12' });
  assert.deepEqual(pathsOf(cwd, '[draft] results.md'), ['[draft] results.md']);
  assert.deepEqual(pathsOf(cwd, '.'), ['[draft] results.md']);
});

test('a folder without articles is no failure, and is said', () => {
  const cwd = folderOf({ 'notes.csv': '' });
  const ran = run(command, ['check', '.'], { cwd });
  assert.equal(ran.code, 0);
  assert.equal(ran.out, 'nothing to report in 0 articles; 0 figures, 0 verified\n');
  assert.equal(ran.err, 'recount: no articles found\n');
});

test('.gitignore files are respected, the deeper one having the last word', () => {
  const cwd = folderOf({
    '.gitignore': 'old/\n*.txt\n/top.md\n!keep.txt\n',
    'a.txt': '',
    'keep.txt': '',
    'top.md': '',
    'old/a.md': '',
    'sub/top.md': '',
    'sub/.gitignore': '!b.txt\nkeep.txt\n',
    'sub/b.txt': '',
    'sub/c.txt': '',
    'sub/keep.txt': '',
    'sub/old/a.md': '',
  });
  const kept = ['keep.txt', 'sub/b.txt', 'sub/top.md'];
  assert.deepEqual(pathsOf(cwd, '.'), kept);
  assert.deepEqual(pathsOf(cwd, '**/*'), kept);
  assert.deepEqual(pathsOf(cwd, 'a.txt', 'old/a.md'), ['a.txt', 'old/a.md'], 'what is named is checked all the same');
});

test('the rules above a folder count up to the top of the working tree, and not beyond', () => {
  const outside = folderOf({
    '.gitignore': '*.md\n',
    'tree/.git/HEAD': '',
    'tree/.gitignore': '*.txt\nbuild\n',
    'tree/sub/a.md': '',
    'tree/sub/a.txt': '',
    'tree/build/b.md': '',
    'tree/build/b.txt': '',
  });
  assert.deepEqual(pathsOf(outside, 'tree/sub'), ['tree/sub/a.md']);
  assert.deepEqual(pathsOf(outside, 'tree/build'), ['tree/build/b.md', 'tree/build/b.txt'], 'left out, but named');
  assert.deepEqual(pathsOf(outside, 'tree/build/*.md'), ['tree/build/b.md']);
});

test('links to files are followed, links to folders are not, and a broken link is named', () => {
  const cwd = folderOf({ 'real/a.md': '12' });
  symlinkSync(join(cwd, 'real', 'a.md'), join(cwd, 'link.md'));
  symlinkSync(cwd, join(cwd, 'real', 'circle'));
  symlinkSync(join(cwd, 'nowhere'), join(cwd, 'broken.md'));
  const ran = run(command, ['check', '--format', 'json', '.'], { cwd });
  assert.deepEqual(
    reportOf(ran).articles.map(({ path }) => path),
    ['link.md', 'real/a.md'],
  );
  assert.equal(ran.code, 2);
  assert.equal(ran.err, 'recount: broken.md: no such file or folder\n');
});

test('a folder that may not be read is named', { skip: process.getuid?.() === 0 }, () => {
  const cwd = folderOf({ 'shut/a.md': '12', 'b.md': '12' });
  chmodSync(join(cwd, 'shut'), 0o000);
  const ran = run(command, ['check', '.'], { cwd });
  chmodSync(join(cwd, 'shut'), 0o700);
  assert.equal(ran.code, 2);
  assert.equal(ran.err, 'recount: shut: permission denied\n');
});

test('names of any script, with spaces and with quotes, come out as they are', () => {
  const names = ['Ergebnis „endgültig“.md', 'it’s — 選挙.md', 'выборы 2024.txt'];
  const cwd = folderOf(Object.fromEntries(names.map((name) => [name, ''])));
  assert.deepEqual(pathsOf(cwd, '.'), names);
});
