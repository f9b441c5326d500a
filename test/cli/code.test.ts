// Compiled code that is kept beside the command line changes how soon it is there, and nothing else.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { buildCommand, run } from './command.ts';

const command = await buildCommand({ standIn: false });
const kept = join(dirname(command), 'code', 'cli', 'commands.js');
const check = () => run(command, ['check', '--format', 'json', 'examples/astana-maslikhat-2023.md']);
const plain = check();

test('its answer is the same out of code that was kept', () => {
  const keep = `const { scripts } = require(process.argv[1]);
process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(kept)}, [...scripts.values()][0].createCachedData()));`;
  mkdirSync(dirname(kept), { recursive: true });
  const words = ['-e', keep, command, 'check', 'examples/astana-maslikhat-2023.md'];
  assert.equal(spawnSync(process.execPath, words, { cwd: resolve('.') }).status, 1);
  assert.deepEqual(check(), plain);
});

test('code that is none is left', () => {
  writeFileSync(kept, 'this is no code');
  assert.deepEqual(check(), plain);
});

test('code that is older than its file is left', () => {
  utimesSync(kept, 0, 0);
  assert.deepEqual(check(), plain);
});
