// Imports run downwards only, and each library is known to one room.
import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { bundle, entries, type Import, sources, writtenImports } from './house.ts';

/** Highest first. A room may import from the rooms below it, never from its neighbours on the same storey. */
const storeys: readonly (readonly string[])[] = [
  ['entry'],
  ['lsp'],
  ['report'],
  ['service'],
  ['findings'],
  ['checks'],
  ['contest'],
  ['claims', 'elections'],
  ['numerals'],
  ['languages', 'project'],
  ['text', 'math', 'messages'],
];

/** The room of a file: its folder, or what it is where it stands at the top. */
function roomOf(file: string): string {
  const [room = ''] = file.replace(/^server\/src\//, '').split('/');
  if (room === 'service.ts') return 'service';
  return /^(?:cli|start\.ts|cli\.ts|main\.ts|browser\.ts|wire)$/.test(room) ? 'entry' : room;
}

/** The build alone puts these into a bundle, in the place of packages that the sources name. */
const standIns = /^server\/src\/(?:wire\/(?:library|node|browser)|text\/unused)\.ts$/;

const server = sources('server/src');
const client = sources('client/src');
const imports = writtenImports(server);
const inside = imports.filter(
  ({ to }) => to.startsWith('server/src/') && !/\/src\/(?:protocol|requests|formats)\.ts$/.test(to),
);
const outside = imports.filter(({ to }) => !to.includes('/src/') && to !== 'package.json');
const told = (list: readonly Import[]) => list.map(({ from, to }) => `${from} imports ${to}`);
/** The public contract: types and names alone. */
const contract = ['server/src/protocol.ts', 'server/src/requests.ts', 'server/src/formats.ts'];
const storeyOf = (room: string) => storeys.findIndex((rooms) => rooms.includes(room));

test('the scan of the sources sees every import that the bundler sees', async () => {
  const seen = new Set(told(imports));
  let count = 0;
  for (const entry of entries.filter((file) => file.startsWith('server/'))) {
    const { inputs } = await bundle(entry);
    const bundled = Object.entries(inputs).flatMap(([from, { imports: found }]) =>
      found
        .filter(({ path }) => server.has(from) && server.has(path) && !standIns.test(path))
        .map(({ path }) => ({ from, to: path })),
    );
    count += bundled.length;
    assert.deepEqual(
      told(bundled).filter((one) => !seen.has(one)),
      [],
    );
  }
  assert.ok(count > 500);
});

test('every file of the server is in a room that is known here', () => {
  const strays = [...server.keys()].filter((file) => !contract.includes(file) && storeyOf(roomOf(file)) < 0);
  assert.deepEqual(strays, []);
});

test('imports run downwards only', () => {
  const upwards = inside.filter(({ from, to }) => {
    const [above, below] = [roomOf(from), roomOf(to)];
    return above !== below && storeyOf(above) >= storeyOf(below);
  });
  assert.deepEqual(told(upwards), []);
});

test('the faces see the engine through service.ts alone; the command line also knows the list of checks', () => {
  const past = inside.filter(({ from, to }) => {
    if (!['entry', 'lsp', 'report'].includes(roomOf(from))) return false;
    if (['entry', 'lsp', 'report', 'service'].includes(roomOf(to))) return false;
    return !(from.startsWith('server/src/cli/') && to === 'server/src/checks/index.ts');
  });
  assert.deepEqual(told(past), []);
});

test('protocol.ts imports nothing', () => {
  assert.deepEqual(told(imports.filter(({ from }) => from === 'server/src/protocol.ts')), []);
});

test('of the server, the client imports the contract and nothing else', () => {
  const reached = writtenImports(client).filter(({ to }) => to.startsWith('server/') && !contract.includes(to));
  assert.deepEqual(told(reached), []);
});

test('node’s own modules are known to the entries alone', () => {
  const reached = outside.filter(({ from, to }) => to.startsWith('node:') && roomOf(from) !== 'entry');
  assert.deepEqual(told(reached), []);
});

/** Where each package of the server may be imported. */
const packages: Readonly<Record<string, RegExp>> = {
  'jsonc-parser': /\/project\/(?:tree|edit)\.ts$/,
  ignore: /\/cli\/gitignore\.ts$/,
  tinyglobby: /\/cli\/globs\.ts$/,
  htmlparser2: /\/text\/htmlTree\.ts$/,
  '@lezer/markdown': /\/text\/markdown\w*\.ts$/,
  '@lezer/common': /\/text\/markdown\w*\.ts$/,
  valibot: /\/lsp\//,
  'vscode-languageserver': /\/(?:lsp\/|wire\/|main\.ts|browser\.ts)/,
  'vscode-languageserver-textdocument': /\/lsp\//,
};

test('each package is known to the files it is meant for, and no other package is used', () => {
  const reached = outside.filter(({ from, to }) => !to.startsWith('node:') && packages[to]?.test(from) !== true);
  assert.deepEqual(told(reached), []);
  const idle = Object.keys(packages).filter((name) => !outside.some(({ to }) => to === name));
  assert.deepEqual(idle, [], 'named above, and no longer used');
});

test('the parser of Markdown is called in one file', () => {
  const callers = imports.filter(
    ({ from, to }) => to === '@lezer/markdown' && /^import (?!type)/m.test(importOf(from, to)),
  );
  assert.equal(new Set(callers.map(({ from }) => from)).size, 1, told(callers).join('\n'));
});

function importOf(file: string, to: string): string {
  return server.get(file)?.match(new RegExp(`^import [^;]*'${to}[^']*';`, 'm'))?.[0] ?? '';
}

test('the bundles hold no file of ours that the sources do not name, and no circle', async () => {
  for (const entry of entries) {
    const { inputs } = await bundle(entry);
    const ours = Object.keys(inputs).filter((file) => !file.includes('node_modules'));
    const graph = new Map(ours.map((file) => [file, inputs[file]?.imports.map(({ path }) => path) ?? []]));
    assert.deepEqual(circlesIn(graph), [], entry);
    // where a part is left out of the server, the bundler names a stand-in by the part's file
    const named = ours.map((file) => file.replace(/^part:/, 'server/src/'));
    assert.deepEqual(
      named
        .filter((file) => !file.startsWith('kept:'))
        .filter((file) => file !== 'package.json' && !server.has(file) && !client.has(file)),
      [],
    );
  }
});

/** The files that can be reached from themselves. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...graph.keys()].filter((start) => {
    const seen = new Set<string>();
    const waiting = [...(graph.get(start) ?? [])];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (file === start) return true;
      if (seen.has(file)) continue;
      seen.add(file);
      waiting.push(...(graph.get(file) ?? []));
    }
    return false;
  });
}

test('the bundles for a browser hold no module of node’s', async () => {
  const builtin = new Set(builtinModules);
  const { bundles }: { bundles: readonly BuildOptions[] } = await import(pathToFileURL(resolve('esbuild.mjs')).href);
  const forBrowser = bundles.filter(({ platform }) => platform === 'browser');
  assert.ok(forBrowser.length > 10, 'client, server, its parts, the page of the report');
  for (const options of forBrowser) {
    const { metafile } = await build({ ...options, write: false, metafile: true, logLevel: 'silent' });
    const { inputs, outputs } = metafile;
    const named = [...Object.values(inputs), ...Object.values(outputs)].flatMap(({ imports: found }) => found);
    const reached = named.filter(({ path }) => path.startsWith('node:') || builtin.has(path.split('/')[0] ?? ''));
    assert.deepEqual(
      reached.map(({ path }) => path),
      [],
      options.outfile,
    );
  }
});

test('the servers hold none of the library that they do without', async () => {
  for (const entry of ['server/src/main.ts', 'server/src/browser.ts']) {
    const { inputs } = await bundle(entry);
    const heavy = Object.keys(inputs).filter((file) => /vscode-(?:languageserver(?:-protocol)?|jsonrpc)\//.test(file));
    assert.deepEqual(heavy, [], entry);
  }
});

test('the engine bundles for no platform at all', async () => {
  const { outputFiles } = await build({
    entryPoints: ['server/src/service.ts'],
    ...{ bundle: true, write: false, platform: 'neutral', mainFields: ['module', 'main'], logLevel: 'silent' },
  });
  assert.equal(outputFiles.length, 1);
});
