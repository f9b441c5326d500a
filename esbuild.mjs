// Builds everything into dist/: the command line, the language server, the client, and (with --tests) the tests.
import { build } from 'esbuild';

const node = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  mainFields: ['module', 'main'],
};

await Promise.all([
  build({
    ...node,
    format: 'cjs',
    entryPoints: ['server/src/cli.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  }),
  build({ ...node, format: 'cjs', entryPoints: ['server/src/main.ts'], outfile: 'dist/server.js' }),
  build({
    ...node,
    format: 'cjs',
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/client.js',
    external: ['vscode'],
  }),
]);
