// Builds everything into dist/: the command line, the language server, the client and the icon, and lays the extension
// out in dist/extension. With --watch it goes on, with --sourcemap it says where everything came from.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, context } from 'esbuild';
import { icon } from './client/icon.mjs';
import { notice } from './client/notice.mjs';
import { shorten } from './client/shorten.mjs';
import { stage } from './client/stage.mjs';
import { unusedFeatures } from './client/unusedFeatures.mjs';
import { inAscii, keepCode } from './server/code.mjs';
import { manualDefine } from './server/manual.mjs';
import { asModule, leaveParts, partBundles, takeFrom } from './server/parts.mjs';
import { withShortNames } from './server/shortNames.mjs';
import { wordLists } from './server/wordLists.mjs';

const watch = process.argv.includes('--watch');

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
  charset: 'utf8',
  minify: true,
  // Node 20 knows them all
  supported: { 'regexp-unicode-property-escapes': true },
  sourcemap: process.argv.includes('--sourcemap') ? 'inline' : false,
  // The bundles are run from where they are laid out.
  sourceRoot: pathToFileURL('dist/').href,
  legalComments: 'none',
  plugins: watch ? [wordLists, restage] : [wordLists],
  logLevel: watch ? 'info' : 'warning',
};

/** For VS Code in a browser, where the client and the server are workers. */
const browser = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['browser'],
};

/** What the parsers ask of others and we of none. */
const parsers = {
  'entities/decode': './server/src/text/unused.ts',
  entities: './server/src/text/unused.ts',
  '@lezer/highlight': './server/src/text/unused.ts',
};

/** The server's library of the protocol, of which it needs a tenth. */
export const wire = {
  ...parsers,
  'vscode-languageserver': './server/src/wire/library.ts',
  'vscode-languageserver/node': './server/src/wire/node.ts',
  'vscode-languageserver/browser': './server/src/wire/browser.ts',
};

/** The client's library of the protocol asks for the CommonJS build of its globs, our sources for the other: one is enough. */
const client = {
  external: ['vscode'],
  alias: { minimatch: './node_modules/minimatch/dist/commonjs/index.js' },
  plugins: [unusedFeatures],
};

/** What is shipped, as it is built. A server and a client for all hosts are what a browser is given; Node's add their own to it. */
export const bundles = [
  { entryPoints: ['server/src/start.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  {
    ...withShortNames,
    entryPoints: ['server/src/cli.ts'],
    outfile: 'dist/commands.js',
    charset: 'ascii',
    define: manualDefine(),
    alias: parsers,
    plugins: [leaveParts],
  },
  {
    ...browser,
    ...withShortNames,
    entryPoints: ['server/src/browser.ts'],
    outfile: 'dist/browserServer.js',
    format: 'iife',
    ...asModule('recountServer'),
    alias: wire,
    plugins: [leaveParts],
  },
  ...partBundles.map((part) => ({ ...browser, ...withShortNames, alias: wire, ...part })),
  {
    entryPoints: ['server/src/main.ts'],
    outfile: 'dist/server.js',
    alias: wire,
    plugins: [
      takeFrom(
        'dist/browserServer.js',
        [
          ...['server/src/lsp/server.ts', 'server/src/service.ts'],
          ...['connection.ts', 'messages.ts', 'parts.ts'].map((file) => `server/src/wire/${file}`),
        ],
        true,
      ),
    ],
  },
  { ...browser, entryPoints: ['client/src/browser.ts'], outfile: 'dist/browserClient.js', ...client },
  {
    entryPoints: ['client/src/node.ts'],
    outfile: 'dist/client.js',
    external: ['vscode'],
    // what is loaded later is a module as VS Code's own loader knows it
    supported: { ...shared.supported, 'dynamic-import': false },
    plugins: [takeFrom('dist/browserClient.js', ['client/src/client.ts', 'client/src/extension.ts'])],
  },
  // The page of the report, which is shown in a frame of the editor's window.
  { ...browser, entryPoints: ['client/src/report/webview/report.ts'], outfile: 'dist/report.js', format: 'iife' },
  { ...browser, entryPoints: ['client/src/report/webview/report.css'], outfile: 'dist/report.css' },
].map((bundle) => ({ ...shared, ...bundle, plugins: [...(bundle.plugins ?? []), ...shared.plugins] }));

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll();

/** Builds, or goes on building, everything. */
export async function buildAll() {
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/icon.png', icon());
  if (watch) {
    await Promise.all(bundles.map(async (bundle) => (await context(bundle)).watch()));
    return;
  }
  // a part that is no longer built would be packed with the rest
  rmSync('dist/parts', { recursive: true, force: true });
  const built = await Promise.all(bundles.map((bundle) => build({ ...bundle, metafile: true })));
  writeFileSync('dist/THIRD-PARTY.txt', notice(built.map(({ metafile }) => metafile)));
  // a map would no longer fit, and the command line is in no package
  const shipped = bundles.filter(({ outfile, sourcemap }) => /(?<!cli|commands)\.js$/.test(outfile) && !sourcemap);
  for (const bundle of shipped) await shorten(bundle, bundle.outfile.endsWith('lient.js'));
  if (!shared.sourcemap) inAscii('dist/commands.js');
  await keepCode();
  stage();
}
