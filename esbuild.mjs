// Builds everything into dist/: the command line, the language server, the client and the icon, and lays the extension
// out in dist/extension. With --watch it goes on, with --sourcemap it says where everything came from.
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build, context } from 'esbuild';
import { icon } from './client/icon.mjs';
import { stage } from './client/stage.mjs';
import { manualDefine } from './server/manual.mjs';

const watch = process.argv.includes('--watch');

/**
 * The HTML parser's index names a serializer that is never called, and with it come 75 kB of character names: the
 * package that holds them says only in its outer manifest, which is not read for its ES modules, that it may be left out.
 */
const leaveOut = {
  name: 'leave-out',
  setup(bundle) {
    bundle.onResolve({ filter: /^entities$/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === leaveOut) return undefined;
      return { ...(await bundle.resolve(path, { ...from, pluginData: leaveOut })), sideEffects: false };
    });
  },
};

/** Keeps dist/extension as new as what was last built. */
const restage = {
  name: 'restage',
  setup: (bundle) => bundle.onEnd(({ errors }) => (errors.length === 0 ? stage() : undefined)),
};

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  minify: true,
  sourcemap: process.argv.includes('--sourcemap') ? 'inline' : false,
  // The bundles are run from where they are laid out.
  sourceRoot: pathToFileURL('dist/').href,
  legalComments: 'none',
  plugins: watch ? [leaveOut, restage] : [leaveOut],
  logLevel: watch ? 'info' : 'warning',
};

const bundles = [
  {
    entryPoints: ['server/src/cli.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    define: manualDefine(),
  },
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
if (!watch) stage();
