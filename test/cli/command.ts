// Builds the command line as it is shipped, and runs it as a child in a folder of its own.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import type { Report } from '../../server/src/protocol.ts';

const made: string[] = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recount-'));
  made.push(folder);
  return folder;
}

const standInPlugin: Plugin = {
  name: 'stand-in',
  setup(build) {
    build.onResolve({ filter: /\/service\.ts$/ }, () => ({ path: resolve('test/cli/standIn.ts') }));
  },
};

/** The path of a fresh cli.js; with `standIn`, of one whose engine is test/cli/standIn.ts. */
export async function buildCommand({ standIn }: { readonly standIn: boolean }): Promise<string> {
  const folder = temporary();
  const { bundles }: { bundles: readonly BuildOptions[] } = await import(pathToFileURL(resolve('esbuild.mjs')).href);
  const own = bundles.filter(({ outfile = '' }) => /^dist\/(?:cli|commands|parts\/\w+)\.js$/.test(outfile));
  await Promise.all(
    own.map(({ outfile = '', plugins = [], ...bundle }) =>
      build({
        ...bundle,
        outfile: join(folder, relative('dist', outfile)),
        // the engine is in commands.js; its parts are read by it alone
        plugins: standIn && outfile.endsWith('/commands.js') ? [standInPlugin, ...plugins] : plugins,
      }),
    ),
  );
  return join(folder, 'cli.js');
}

/** A folder with these files in it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporary();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
}

export function run(command: string, args: readonly string[], surroundings: Surroundings = {}): Ran {
  return ranOf(
    spawnSync(process.execPath, [command, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      input: '',
      ...surroundings,
    }),
  );
}

/** `script` is for sh, in which $RECOUNT stands for the command. */
export function runShell(command: string, script: string, surroundings: Surroundings = {}): Ran {
  const env = { ...process.env, RECOUNT: command, NODE: process.execPath };
  return ranOf(spawnSync('sh', ['-c', script], { encoding: 'utf8', maxBuffer: 1 << 30, env, ...surroundings }));
}

function ranOf({ status, stdout, stderr }: SpawnSyncReturns<string>): Ran {
  return { code: status, out: stdout, err: stderr };
}

export function reportOf(ran: Ran): Report {
  return JSON.parse(ran.out);
}
