// What is kept in the repository: nothing at the top but what belongs there, and nothing that a build makes.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { test } from 'node:test';

/** What git keeps; none where the sources came without it. */
function keptFiles(): readonly string[] {
  try {
    return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
      .split('\0')
      .filter((file) => file.length > 0);
  } catch {
    return [];
  }
}

const files = keptFiles();
const skip = files.length > 0 ? false : 'git keeps nothing here';

const top: ReadonlySet<string> = new Set([
  ...['client', 'server', 'test', 'examples', 'package.json', 'package-lock.json', 'tsconfig.json', 'esbuild.mjs'],
  ...['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'LICENSE', 'biome.json'],
]);

test('the top level holds what it should, dot-files, and nothing else', { skip }, () => {
  const names = new Set(files.map((file) => file.split('/')[0] ?? file));
  assert.deepEqual(
    [...names].filter((name) => !top.has(name) && !name.startsWith('.')),
    [],
  );
});

/** Bytes; only the lock files and the snapshots of all findings are larger. */
const most = 200_000;

test('no file is as large as only what is built is', { skip }, () => {
  const large = files.filter(
    (file) =>
      !/package-lock\.json$|^test\/accuracy\//.test(file) &&
      statSync(file, { throwIfNoEntry: false })?.isFile() &&
      statSync(file).size > most,
  );
  assert.deepEqual(large, []);
});
