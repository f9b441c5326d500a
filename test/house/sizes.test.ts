// How large what is shipped may grow. Looks at what `npm run build` has built, and at nothing where it has not.
import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { test } from 'node:test';

/** Bytes, minified. The package (.vsix), which holds those of both hosts, is held to 600 kB where it is built. */
const budgets: Readonly<Record<string, number>> = {
  'dist/cli.js': 450_000,
  // of which the libraries of the protocol are 196 kB
  'dist/server.js': 580_000,
  'dist/client.js': 500_000,
  'dist/browserServer.js': 400_000,
  'dist/browserClient.js': 460_000,
  'dist/report.js': 12_000,
  'dist/report.css': 8_000,
};

for (const [file, budget] of Object.entries(budgets)) {
  test(`${file} is at most ${budget / 1000} kB`, { skip: !existsSync(file) }, () => {
    const { size } = statSync(file);
    assert.ok(size <= budget, `${size} bytes`);
  });
}
