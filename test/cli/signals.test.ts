// A run that is told to stop: what was written is whole, and the exit code says which signal it was.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { buildCommand, folderOf } from './command.ts';

const command = await buildCommand({ standIn: true });
const cwd = folderOf(
  Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`${at}.md`, `${'12 an error. '.repeat(100)}`])),
);

/** Sends a signal as soon as something has been written. */
async function stopped(signal: NodeJS.Signals, args: readonly string[], input?: string) {
  const child = spawn(process.execPath, [command, 'check', ...args], { cwd });
  if (input !== undefined) child.stdin.write(input);
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout.on('data', (chunk) => {
    if (out === '') child.kill(signal);
    out += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, out, err };
}

for (const [signal, expected] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  for (const jobs of ['1', '2']) {
    test(`${signal} with --jobs ${jobs} leaves whole lines, and code ${expected}`, async () => {
      const { code, out, err } = await stopped(signal, ['--format', 'jsonl', '--jobs', jobs, '.']);
      assert.equal(code, expected);
      assert.match(err, /^recount: stopped; \d+ checked\n$/);
      assert.ok(out.endsWith('\n'));
      const lines = out.trimEnd().split('\n');
      assert.ok(lines.length > 0 && lines.length < 3000);
      for (const line of lines) JSON.parse(line);
    });
  }
}

test('a document of JSON is closed', async () => {
  const { code, out } = await stopped('SIGINT', ['--format', 'json', '.']);
  assert.equal(code, 130);
  const { articles, summary } = JSON.parse(out);
  assert.equal(articles.length, summary.articles);
});

test('a filter that waits for more stops too', async () => {
  const { code, out } = await stopped('SIGINT', ['--format', 'jsonl', '-'], '{"path":"a.md","text":"12"}\n');
  assert.equal(code, 130);
  assert.equal(JSON.parse(out).path, 'a.md');
});
