// How large what is shipped may grow. Looks at what `npm run build` has built, and at nothing where it has not.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { BuildOptions } from 'esbuild';
import { growth, type Modules, modulesOf } from './modules.ts';

/**
 * Bytes, minified. The server and the client of all hosts are what a browser is given; Node's add a little to them, and
 * either server loads parts where they are needed. The package (.vsix) is held to 400 kB where it is built; the command
 * line (cli.js, commands.js) is not in it.
 */
const budgets: Readonly<Record<string, number>> = {
  'dist/cli.js': 2_000,
  'dist/commands.js': 595_000,
  'dist/browserServer.js': 450_000,
  'dist/server.js': 5_000,
  'dist/browserClient.js': 400_000,
  'dist/client.js': 6_000,
  'dist/report.js': 12_000,
  'dist/report.css': 8_000,
  'dist/parts/html.js': 40_000,
  'dist/parts/markdown.js': 80_000,
  'dist/parts/drafts.js': 30_000,
  'dist/parts/tables.js': 20_000,
  'dist/parts/sharing.js': 6_000,
  'dist/parts/transfers.js': 12_000,
  'dist/parts/hover.js': 6_000,
  'dist/parts/offer.js': 6_000,
  'dist/parts/setAside.js': 7_000,
  'dist/parts/report.js': 16_000,
  'dist/parts/projectFile.js': 28_000,
  ...Object.fromEntries(['de', 'en', 'kk', 'ru'].map((language) => [`dist/parts/${language}.js`, 38_000])),
  ...Object.fromEntries(['english', 'kazakh', 'russian'].map((language) => [`dist/parts/${language}.js`, 25_000])),
};

/** Written anew with RECOUNT_UPDATE=1, so that a bundle over its budget can name what grew. */
const record = 'test/house/sizes.json';
const known: Readonly<Record<string, Modules>> = JSON.parse(readFileSync(record, 'utf8'));

for (const [file, budget] of Object.entries(budgets)) {
  test(`${file} is at most ${budget / 1000} kB`, { skip: !existsSync(file) }, async () => {
    const { size } = statSync(file);
    if (size <= budget) return;
    assert.fail(`${size} bytes; grown: ${growth(await modulesOf(file), known[file] ?? {})}`);
  });
}

test('every bundle has a budget', async () => {
  const { bundles }: { bundles: readonly BuildOptions[] } = await import(pathToFileURL(resolve('esbuild.mjs')).href);
  assert.deepEqual(bundles.map(({ outfile = '' }) => outfile).sort(), Object.keys(budgets).sort());
});

test('what grew is named, the most first', () => {
  assert.equal(growth({ a: 10, b: 5000, c: 7 }, { a: 9, b: 1000, c: 8 }), 'b +4,000, a +1');
});

if (process.env.RECOUNT_UPDATE === '1')
  test('the sizes are written down', async () => {
    const sizes: Record<string, Modules> = {};
    for (const file of Object.keys(budgets)) sizes[file] = await modulesOf(file);
    writeFileSync(record, `${JSON.stringify(sizes, undefined, 2)}\n`);
  });
