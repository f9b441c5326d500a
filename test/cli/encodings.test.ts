// Bytes and character sets: every file is read, or named as not read.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { decode } from '../../server/src/cli/decode.ts';
import { walk } from '../../server/src/cli/folders.ts';
import { readOptions } from '../../server/src/cli/options.ts';
import { readTask } from '../../server/src/cli/read.ts';
import { buildCommand, folderOf, reportOf, run } from './command.ts';

const command = await buildCommand({ standIn: true });
const text = 'Wähler: 1 234 — “12” error';

function utf16(source: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(`\uFEFF${source}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

function checkBytes(bytes: Uint8Array, name = 'a.txt') {
  const cwd = folderOf({ [name]: bytes });
  const ran = run(command, ['check', '--format', 'json', name], { cwd });
  return { ...ran, cwd, finding: reportOf(ran).articles[0]?.findings[0] };
}

test('UTF-8 without and with a byte order mark, which counts as one unit', () => {
  assert.equal(checkBytes(Buffer.from(text)).finding?.start, text.indexOf('error'));
  const marked = checkBytes(Buffer.from(`\uFEFF${text}`));
  assert.equal(marked.finding?.start, text.indexOf('error') + 1);
  const asRead = readFileSync(join(marked.cwd, 'a.txt'), 'utf8');
  assert.equal(asRead.slice(marked.finding?.start, marked.finding?.end), 'error', 'as a program reads the file');
});

for (const order of ['le', 'be'] as const) {
  test(`UTF-16 ${order} with a byte order mark, which counts as one unit`, () => {
    const { finding, err } = checkBytes(utf16(text, order));
    assert.equal(finding?.start, text.indexOf('error') + 1);
    assert.equal(err, '');
  });
}

test('what is not UTF-8 is read as windows-1252, and that is said', () => {
  const { finding, err, code } = checkBytes(Buffer.from('Wähler: \x93 12 \x94 error', 'latin1'));
  assert.equal(finding?.start, 15);
  assert.equal(err, 'recount: a.txt: not UTF-8, read as windows-1252\n');
  assert.equal(code, 1);
});

test('a page that is not UTF-8 and declares its character set is read in that', () => {
  const page = Buffer.concat([
    Buffer.from('<html><head><META http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><p>'),
    Buffer.from([0xcf, 0xe0, 0xf0, 0xf2, 0xe8, 0xff]),
  ]);
  const decoded = decode(page);
  assert.equal(decoded.kind, 'text');
  assert.match(decoded.kind === 'text' ? decoded.text : '', /Партия$/);
  for (const charset of ['utf-8', 'UTF-16', 'no-such-charset', '']) {
    const fallback = decode(Buffer.concat([Buffer.from(`<meta charset="${charset}">`), Buffer.from([0xe4])]));
    assert.match(fallback.kind === 'text' ? fallback.text : '', /ä$/, charset);
  }
});

test('a binary file is named as skipped: no failure in a folder, unreadable where it was named itself', () => {
  const cwd = folderOf({ 'scan.txt': Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2]), 'a.md': '12' });
  const inFolder = run(command, ['check', '.'], { cwd });
  assert.equal(inFolder.code, 0);
  assert.equal(inFolder.err, 'recount: scan.txt: skipped, a binary file\n');
  assert.match(inFolder.out, /in 1 article/);
  const named = run(command, ['check', 'scan.txt', 'a.md'], { cwd });
  assert.equal(named.code, 2);
  assert.match(named.out, /in 1 article/);
});

test('the odd ends of files do no harm', () => {
  for (const bytes of [
    [],
    [0xff, 0xfe],
    [0xff, 0xfe, 0x41],
    [0xfe, 0xff, 0xd8, 0x00],
    [0xef, 0xbb],
    [0xef, 0xbb, 0xbf],
  ]) {
    assert.equal(decode(Uint8Array.from(bytes)).kind, 'text');
  }
});

test('a line of fifty megabytes is said to be skipped, and costs no more', () => {
  const cwd = folderOf({ 'a.txt': Buffer.alloc(50_000_000, '1,234 votes, or 5%; '), 'b.txt': '12' });
  const ran = run(command, ['check', 'a.txt', 'b.txt'], { cwd });
  assert.deepEqual([ran.code, ran.err], [2, 'recount: a.txt: skipped, larger than 10 MB\n']);
  assert.match(ran.out, /in 1 article;/);
});

test('a file that goes while its folder is read is named, and the rest is checked', async () => {
  const cwd = folderOf({ 'a.txt': '12', 'b.txt': '13', 'c.txt': '14' });
  const paths: string[] = [];
  for (const input of walk(cwd)) {
    if (input.kind !== 'file') continue;
    if (paths.length === 0) rmSync(join(cwd, 'b.txt'));
    const read = readTask(input, readOptions([]));
    paths.push(read.kind === 'article' ? read.article.text : read.reason);
  }
  assert.deepEqual(paths, ['12', 'no such file or folder', '14']);
});
