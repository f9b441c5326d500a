// What is in the extension, file by file, and under which licences. Looks at what `npm run build` has laid out.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const staged = 'dist/extension';
/** What the language server loads when it needs it. */
const parts = [
  'de',
  'drafts',
  'en',
  'english',
  'hover',
  'html',
  'kazakh',
  'kk',
  'markdown',
  'offer',
  'projectFile',
  'report',
  'ru',
  'russian',
  'setAside',
  'sharing',
  'tables',
  'transfers',
].map((name) => `dist/parts/${name}.js`);
const skip = existsSync(staged) ? false : 'not built';

test('the extension holds what its manifest needs, and nothing else', { skip }, () => {
  const files = readdirSync(staged, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(staged.length + 1));
  assert.deepEqual(files.sort(), [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'client/schemas/project.schema.json',
    ...['conflict', 'open', 'repair', 'report', 'workspace'].map((name) => `client/walkthrough/${name}.svg`),
    'dist/THIRD-PARTY.txt',
    'dist/browserClient.js',
    'dist/browserServer.js',
    'dist/client.js',
    'dist/icon.png',
    'dist/l10n/bundle.l10n.kk.json',
    'dist/l10n/bundle.l10n.ru.json',
    ...parts,
    'dist/report.css',
    'dist/report.js',
    'dist/server.js',
    'examples/astana-maslikhat-2023-corrected.md',
    'examples/astana-maslikhat-2023.html',
    'examples/astana-maslikhat-2023.md',
    'package.json',
    'package.nls.json',
    'package.nls.kk.json',
    'package.nls.ru.json',
  ]);
});

test('every library that is shipped is free to hand on, and its licence is with it', { skip }, () => {
  const text = readFileSync(join(staged, 'dist/THIRD-PARTY.txt'), 'utf8');
  const libraries = [...text.matchAll(/^-{80}\n(\S+) (\S+) \((.+)\)\n\n(?:.+\n)/gm)];
  assert.ok(libraries.length >= 10, `${libraries.length}`);
  for (const [, name, , license = ''] of libraries) {
    assert.match(license, /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0)$/, name);
  }
  for (const name of [
    'vscode-languageserver-types',
    'vscode-languageclient',
    'htmlparser2',
    '@lezer/markdown',
    'valibot',
  ]) {
    assert.ok(
      libraries.some(([, library]) => library === name),
      name,
    );
  }
});

test('versions are pinned, and nothing is asked for at run time', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.equal(dependencies, undefined, 'everything that is needed is in the bundles');
  for (const [name, version] of Object.entries(devDependencies))
    assert.match(String(version), /^\d+\.\d+\.\d+[-.\w]*$/, name);
});

test('npm’s package holds the command line, the language server and their licences, and nothing else', { skip }, () => {
  const packed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
  const [{ files }] = JSON.parse(packed.stdout);
  assert.deepEqual(files.map(({ path }: { path: string }) => path).sort(), [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/THIRD-PARTY.txt',
    'dist/browserServer.js',
    'dist/cli.js',
    'dist/commands.js',
    ...parts,
    'dist/server.js',
    'package.json',
  ]);
});
