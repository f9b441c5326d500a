// Builds everything into dist/: the command line, the language server, the client and the icon.
// With --watch it goes on, with --sourcemap it says where everything came from.
import { mkdirSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { icon } from './client/icon.mjs';

const watch = process.argv.includes('--watch');

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  minify: true,
  sourcemap: process.argv.includes('--sourcemap'),
  legalComments: 'none',
  logLevel: watch ? 'info' : 'warning',
};

const bundles = [
  { entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { entryPoints: ['server/src/main.ts'], outfile: 'dist/server.js' },
  { entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
];

mkdirSync('dist', { recursive: true });
writeFileSync('dist/icon.png', icon());
await Promise.all(
  bundles.map(async (bundle) => {
    if (watch) await (await context({ ...shared, ...bundle })).watch();
    else await build({ ...shared, ...bundle });
  }),
);
