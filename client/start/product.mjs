// The product as the embedded VS Code and the workbench test need it: built where it is out of date, and packed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, npm, shelf } from './tools.mjs';

const hosts = ['client.js', 'server.js', 'browserClient.js', 'browserServer.js'];
const built = [
  'cli.js',
  'commands.js',
  ...hosts,
  'parts',
  'report.js',
  'report.css',
  'icon.png',
  'extension/package.json',
].map((name) => join('dist', name));
const sources = [
  ...['client/src', 'client/l10n', 'client/walkthrough', 'server/src', 'esbuild.mjs'],
  // what esbuild.mjs builds with
  ...['client', 'server'].flatMap((folder) =>
    readdirSync(join(checkout, folder))
      .filter((name) => name.endsWith('.mjs'))
      .map((name) => join(folder, name)),
  ),
  ...['package.json', 'package-lock.json', '.vscodeignore'],
];
const packed = [
  ...built,
  'client/package.mjs',
  'client/repack.mjs',
  'package.json',
  'client/l10n',
  'client/walkthrough',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'examples',
];

/** Fetches what the build itself needs, if it never was. */
export async function installDependencies(announce) {
  if (existsSync(join(checkout, 'node_modules', 'esbuild')) && existsSync(join(checkout, 'node_modules', '@vscode')))
    return;
  announce();
  await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1'], checkout);
}

/** Builds dist/ unless it is newer than everything that it is made of. */
export function build(announce) {
  if (oldest(built) > newest(sources)) return;
  announce();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['esbuild.mjs'], {
    cwd: checkout,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`.trimEnd());
}

/** Packs the extension unless the last package is newer than everything in it, and gives its file. */
export async function pack(announce) {
  const vsix = join(shelf, 'recount.vsix');
  if (oldest([vsix]) > newest(packed)) return vsix;
  announce();
  mkdirSync(shelf, { recursive: true });
  await npm(['run', 'package', '--', '--out', vsix], checkout);
  return vsix;
}

/** Milliseconds of the oldest file in and below these; 0 if one is missing. */
function oldest(paths) {
  return Math.min(...paths.flatMap((path) => (existsSync(at(path)) ? written(at(path)) : 0)));
}

/** When each file was written: not when its folder was, whose time stays as it is where files are only written anew. */
function written(path) {
  const status = statSync(path);
  return status.isDirectory() ? readdirSync(path).flatMap((name) => written(join(path, name))) : [status.mtimeMs];
}

/** Milliseconds of the newest file in and below these; what is missing does not count. */
function newest(paths) {
  return Math.max(0, ...paths.filter((path) => existsSync(at(path))).flatMap((path) => times(at(path))));
}

function times(path) {
  const status = statSync(path);
  const below = status.isDirectory() ? readdirSync(path).flatMap((name) => times(join(path, name))) : [];
  return [status.mtimeMs, ...below];
}

function at(path) {
  return path.startsWith(checkout) ? path : join(checkout, path);
}
