// Standard input as JSON lines: the nth line out answers the nth line in, and none waits for the next.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { linesOf } from '../../server/src/cli/lines.ts';
import type { Task } from '../../server/src/cli/task.ts';
import { buildCommand, folderOf, run } from './command.ts';

const command = await buildCommand({ standIn: true });
const filter = ['check', '--format', 'jsonl', '-'];

function answers(input: string | Uint8Array, ...args: string[]) {
  const ran = run(command, [...filter, ...args], { input });
  return {
    ...ran,
    lines: ran.out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  };
}

test('one answer a line, in order, with the path, the format and the language that were told', () => {
  const { lines, code, err } = answers(
    [
      { path: 'a.md', text: '12' },
      { path: 'b', text: '<p>12' },
      { path: 'c.md', text: '12 error', format: 'plaintext', language: 'kk', more: 1 },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  );
  assert.deepEqual(
    lines.map(({ path, format, language, findings }) => [path, format, language, findings.length]),
    [
      ['a.md', 'markdown', 'en', 0],
      ['b', 'html', 'en', 0],
      ['c.md', 'plaintext', 'kk', 1],
    ],
  );
  assert.deepEqual([code, err], [1, '']);
});

const good = '{"path":"good.md","text":"12"}';
const bad: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ['an empty line', '', /^not JSON/],
  ['broken JSON', '{"path":', /^not JSON/],
  ['an array', '[]', /^not an object/],
  ['null', 'null', /^not an object/],
  ['no path', '{"text":"12"}', /“path”/],
  ['a text that is none', '{"path":"a.md","text":12}', /“text”/],
  ['an unknown format', '{"path":"a.md","text":"","format":"pdf"}', /“format”/],
  ['a language that is none', '{"path":"a.md","text":"","language":{}}', /“language”/],
  ['bytes that are not UTF-8', Uint8Array.from([0x22, 0xff, 0x22]), /^not UTF-8/],
  ['an article that the engine fails on', '{"path":"a.md","text":"boom"}', /could not be checked/],
];
for (const [name, line, error] of bad) {
  test(`${name} is answered in its place, and the rest is still checked`, () => {
    const input = Buffer.concat([Buffer.from(`${good}\n`), Buffer.from(line), Buffer.from(`\r\n${good}\r\n`)]);
    const { lines, code, err } = answers(input);
    assert.equal(lines.length, 3);
    assert.deepEqual([lines[0].path, lines[2].path], ['good.md', 'good.md']);
    assert.match(lines[1].error, error);
    assert.equal(lines[1].line, 2);
    assert.deepEqual([code, err], [2, '']);
    assert.equal(answers(input, '--fail-on', 'never').code, 0, 'answered, and nothing is to fail');
  });
}

test('other formats read lines too when told, and name a bad one with its number', () => {
  const ran = run(command, ['check', '--input-format', 'jsonl'], { input: `${good}\nnone\n` });
  assert.equal(ran.code, 2);
  assert.match(ran.err, /^recount: -:2: not JSON/);
  assert.match(ran.out, /in 1 article;/);
});

test('an option that tells what standard input is makes it one article', () => {
  for (const args of [
    ['--input-format', 'plaintext'],
    ['--stdin-path', 'a.txt'],
  ]) {
    const { lines } = answers(`${good}\n${good}\n`, ...args);
    assert.deepEqual(
      lines.map(({ format }) => format),
      ['plaintext'],
    );
  }
  assert.equal(run(command, ['check', '--input-format', 'jsonl', 'a.md'], { cwd: folderOf({ 'a.md': '' }) }).code, 2);
});

test('nothing in, nothing out', () => {
  const { out, code } = answers('');
  assert.deepEqual([out, code], ['', 0]);
});

for (const jobs of [1, 2]) {
  test(`each line is answered before the next is sent, with --jobs ${jobs}`, async () => {
    const child = spawn(process.execPath, [command, ...filter, '--jobs', String(jobs)]);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (let at = 0; at < 40; at++) {
      child.stdin.write(`{"path":"${at}.md","text":"12"}\n`);
      const { value } = await lines.next();
      assert.equal(JSON.parse(value).path, `${at}.md`);
    }
    child.stdin.end();
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });
}

async function cut(...chunks: readonly string[]): Promise<readonly string[]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const tasks: Task[] = [];
  for await (const task of linesOf(stream())) tasks.push(task);
  return tasks.map((task, index) => {
    assert.ok(task.kind === 'line' && task.number === index + 1);
    return Buffer.from(task.bytes).toString();
  });
}

test('lines are cut wherever the stream is', async () => {
  assert.deepEqual(await cut('a\nb'), ['a', 'b']);
  assert.deepEqual(await cut('a', 'b\n', '\n', 'c', 'd', '\n'), ['ab', '', 'cd']);
  assert.deepEqual(await cut(), []);
  assert.deepEqual(await cut('\n'), ['']);
});

test('a line of a hundred megabytes is answered in its place, and not held', async () => {
  async function* stream() {
    for (let at = 0; at < 100; at++) yield Buffer.alloc(1_000_000, 0x61);
    yield Buffer.from('\nshort\n');
  }
  const kinds: string[] = [];
  for await (const task of linesOf(stream())) kinds.push(task.kind);
  assert.deepEqual(kinds, ['unreadable', 'line']);
});
