// The fields that the build gives names of its own: they are the engine's own affair, and what is built answers as its
// sources do. Looks at nothing built where nothing has been.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { formatOfName } from '../../server/src/formats.ts';
import { createChecker } from '../../server/src/service.ts';
import { sources } from './house.ts';

const { shortNames }: { shortNames: Readonly<Record<string, string>> } = await import(
  pathToFileURL(resolve('server/shortNames.mjs')).href
);
const names = Object.keys(shortNames);
/** An article in each language and format. */
const folders = ['examples', 'test/articles/de', 'test/articles/kk', 'test/articles/ru'];
const skip = existsSync('dist/commands.js') ? false : 'not built';

test('no field of the contract, of a request or of a message has a short name', () => {
  const outer = /^server\/src\/(protocol|requests)\.ts$|^server\/src\/(wire|cli)\//;
  const told = [...sources('server/src')].flatMap(([file, text]) =>
    outer.test(file)
      ? names.filter((name) => new RegExp(`\\b${name}\\??: `).test(text)).map((name) => `${file}: ${name}`)
      : [],
  );
  assert.deepEqual(told, []);
});

test('every short name is given once', () => {
  assert.equal(new Set(Object.values(shortNames)).size, names.length);
});

test('what is built answers as its sources do', { skip }, () => {
  const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'check', '--format', 'json', ...folders], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const built: { articles: { path: string }[] } = JSON.parse(stdout);
  assert.ok(built.articles.length > 10);
  const checker = createChecker();
  for (const answer of built.articles) {
    const { path } = answer;
    const said = checker.check({ path, text: readFileSync(path, 'utf8'), format: formatOfName(path) ?? 'plaintext' });
    assert.deepEqual(answer, JSON.parse(JSON.stringify(said)), path);
  }
});
