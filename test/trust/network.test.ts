// Command line, engine and language server do all they do where no connection and no other program can be had.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { buildCommand, folderOf, run } from '../cli/command.ts';
import { bundle, OpenDocument, Session } from '../lsp/session.ts';

const command = await buildCommand({ standIn: false });
const server = await bundle('server/src/main.ts');
const touched = join(folderOf({}), 'touched.txt');
process.env.RECOUNT_TOUCHED = touched;
process.env.NODE_OPTIONS = `--require=${resolve('test/trust/noSockets.cjs')}`;

const untouched = () => assert.equal(existsSync(touched) ? readFileSync(touched, 'utf8') : '', '');
const article = readFileSync('examples/astana-maslikhat-2023.md', 'utf8');

test('a program that does reach out is caught', () => {
  for (const [script, name] of [
    ['fetch("http://localhost:9")', 'fetch'],
    ['require("net").connect(9)', 'connect'],
    ['require("dns").lookup("localhost", () => {})', 'lookup'],
    ['require("child_process").spawn("true")', 'spawn'],
    ['new (require("worker_threads").Worker)("fetch(1)", { eval: true })', 'fetch'],
  ] as const) {
    const record = join(folderOf({}), 'touched.txt');
    const env = { ...process.env, RECOUNT_TOUCHED: record };
    const { status } = spawnSync(process.execPath, ['-e', script], { env });
    assert.deepEqual([status, readFileSync(record, 'utf8')], [1, `${name}\n`], script);
  }
});

test('the command line, in every format, on one thread and on many', () => {
  const cwd = folderOf({ 'a.md': article, 'sub/b.md': article, 'c.html': `<p>${article}`, '.gitignore': 'x\n' });
  for (const format of ['text', 'json', 'jsonl', 'sarif', 'github', 'junit']) {
    for (const jobs of ['1', '2']) {
      const { code, out, err } = run(command, ['check', '--format', format, '--jobs', jobs, '.'], { cwd });
      assert.deepEqual([code, err], [1, '']);
      assert.match(out, /19\.96%/);
    }
  }
  const line = JSON.stringify({ path: 'a.md', text: article });
  assert.equal(run(command, ['check', '--format', 'jsonl', '-'], { input: line }).code, 1);
  assert.equal(run(command, ['check', '--explain', 'turnout']).code, 0);
  untouched();
});

test('the language server', async () => {
  const session = await Session.open(server);
  const draft = new OpenDocument(session, 'file:///a.md', 'markdown', article);
  assert.ok((await draft.pushed()).length > 2);
  assert.ok((await draft.actions('19.96%')).length > 0);
  assert.ok(await draft.hover('19.96%'));
  assert.equal(await session.close(), 0);
  untouched();
});
