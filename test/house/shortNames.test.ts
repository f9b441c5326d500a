// The fields that the build gives names of its own: they are the engine's own affair, and what is built answers as its
// sources do. Looks at nothing built where nothing has been.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { formatOfName } from '../../server/src/formats.ts';
import { en } from '../../server/src/languages/en.ts';
import { gather } from '../../server/src/math/gather.ts';
import { english } from '../../server/src/messages/en.ts';
import { createChecker } from '../../server/src/service.ts';
import { sources } from './house.ts';

const { shortNames }: { shortNames: Readonly<Record<string, string>> } = await import(
  pathToFileURL(resolve('server/shortNames.mjs')).href
);
const names = Object.keys(shortNames);
/** An article in each language and format. */
const folders = ['examples', ...['de', 'en', 'kk', 'ru'].map((code) => `test/articles/${code}`)];
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

test('no field of what a part makes, no cue and no sum in words has a short name', () => {
  // what makes a part is told its fields by name, and so is who asks for a cue or for the words of a sum
  const workings = /^ {2}'?([\w-]+)'?: '/gm;
  const text = readFileSync('server/src/contest/workings.ts', 'utf8');
  const named = [
    ...gather([en, english], (made) => Object.keys(made)),
    ...Object.keys(en.cues),
    ...[...text.matchAll(workings)].map(([, key = '']) => key),
  ];
  assert.ok(named.includes('form') && named.includes('joint') && named.includes('near'));
  assert.deepEqual(
    names.filter((name) => named.includes(name)),
    [],
  );
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
