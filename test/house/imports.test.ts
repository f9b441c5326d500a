// Who may import whom, read from the bundler's own account of the entries and from the sources.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';

/** Imports run downwards: a room imports from the rooms of the rows above its own, and from itself. */
const rows: readonly (readonly string[])[] = [
  ['protocol.ts'],
  ['text', 'math', 'languages'],
  ['numerals', 'elections'],
  ['claims'],
  ['contest'],
  ['checks'],
  ['findings'],
  ['service.ts'],
  ['report', 'lsp'],
  ['cli'],
  ['cli.ts', 'main.ts'],
];

/** The packages that only some files may import. */
const reserved: readonly { readonly packages: RegExp; readonly files: RegExp }[] = [
  { packages: /^node:/, files: /^server\/src\/(main\.ts|cli\.ts|cli\/)/ },
  { packages: /^vscode-languageserver/, files: /^server\/src\/(main\.ts|lsp\/)/ },
  { packages: /^(vscode$|vscode-languageclient)/, files: /^client\/src\// },
  { packages: /^(cheerio|htmlparser2|domhandler|entities)/, files: /^server\/src\/text\/(html\w*|entities)\.ts$/ },
  { packages: /^@lezer\//, files: /^server\/src\/text\/markdown\w*\.ts$/ },
  { packages: /^(ignore|tinyglobby)$/, files: /^server\/src\/cli\// },
  { packages: /^valibot$/, files: /^server\/src\/lsp\// },
];

interface Import {
  readonly from: string;
  /** A file of the project, or a package. */
  readonly to: string;
}

const entries = ['server/src/cli.ts', 'server/src/main.ts', 'client/src/extension.ts'];

const { metafile } = await build({
  entryPoints: entries,
  outdir: 'dist',
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  packages: 'external',
  logLevel: 'silent',
});

const bundled: readonly Import[] = Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
  imports.map(({ path }) => ({ from, to: path })),
);

const sources = ['server/src', 'client/src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.ts')),
);

/** Type imports too, which the bundler forgets. */
const written: readonly Import[] = sources.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(/^(?:import|export)\s(?:[^;'"]*?\sfrom\s)?'([^'\n]+)'/gm)].map((match) => {
    const to = match[1] ?? '';
    return { from, to: to.startsWith('.') ? posix.join(posix.dirname(from), to) : to };
  }),
);

const say = ({ from, to }: Import): string => `${from} → ${to}`;
const unique = (imports: readonly Import[]): readonly string[] => [...new Set(imports.map(say))].sort();

const roomOf = (file: string): string => (file.startsWith('server/src/') ? (file.split('/')[2] ?? '') : '');
const rowOf = (file: string): number => rows.findIndex((row) => row.includes(roomOf(file)));

test('the scan of the sources sees every static import that the bundler sees', () => {
  const seen = new Set(written.map(say));
  const fixed = Object.entries(metafile.inputs)
    .filter(([from]) => sources.includes(from))
    .flatMap(([from, { imports }]) =>
      imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => say({ from, to: path })),
    );
  assert.ok(fixed.length > 100);
  assert.deepEqual(
    fixed.filter((one) => !seen.has(one)),
    [],
  );
});

test('every file of the server stands in a room with a rank', () => {
  const homeless = sources.filter((file) => file.startsWith('server/src/') && rowOf(file) < 0);
  assert.deepEqual(homeless, []);
});

test('imports run downwards', () => {
  const upwards = [...bundled, ...written].filter(({ from, to }) => {
    if (!to.startsWith('server/src/') || !from.startsWith('server/src/')) return false;
    if (roomOf(from) === roomOf(to)) return false;
    if (roomOf(from) === 'languages' && to === 'server/src/text/tokens.ts') return false;
    return rowOf(to) >= rowOf(from);
  });
  assert.deepEqual(unique(upwards), []);
});

test('a package is imported where it belongs, and nowhere else', () => {
  const strays = [...bundled, ...written].filter(
    ({ from, to }) =>
      sources.includes(from) &&
      !/^(server|client)\/|package\.json$/.test(to) &&
      !reserved.some(({ packages, files }) => packages.test(to) && files.test(from)),
  );
  assert.deepEqual(unique(strays), []);
});

test('the client imports nothing of the server but the protocol', () => {
  const strays = [...bundled, ...written].filter(
    ({ from, to }) => from.startsWith('client/') && to.startsWith('server/') && to !== 'server/src/protocol.ts',
  );
  assert.deepEqual(unique(strays), []);
});

test('no source file is longer than 260 lines', () => {
  const long = sources.filter((file) => readFileSync(file, 'utf8').split('\n').length - 1 > 260);
  assert.deepEqual(long, []);
});

test('every source file opens with a sentence on what it holds', () => {
  const mute = sources.filter((file) => !/^\/\/ \S|^\/\*\*? /.test(readFileSync(file, 'utf8')));
  assert.deepEqual(mute, []);
});

for (const [file, entry] of [
  ['cli.js', 'server/src/cli.ts'],
  ['server.js', 'server/src/main.ts'],
] as const) {
  const options = file === 'server.js' ? { todo: true } : {};
  test(`dist/${file} is no larger than 450 kB`, options, async () => {
    const { outputFiles } = await build({
      ...{ entryPoints: [entry], bundle: true, write: false, minify: true, legalComments: 'none', logLevel: 'silent' },
      ...{ platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] },
    });
    const size = outputFiles[0]?.contents.length ?? 0;
    assert.ok(size > 0 && size <= 450_000, `${size} bytes`);
  });
}
