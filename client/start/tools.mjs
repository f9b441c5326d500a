// Installs tools that are too large for the product's own dependencies into .recount-workbench/, once per lockfile.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const checkout = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const shelf = join(checkout, '.recount-workbench');

/**
 * The folder that holds `node_modules` for the manifest in `source`, installed if it is not there or out of date.
 * @param {{ name: string, source: string, announce: () => void }} tools
 * @returns {Promise<string>}
 */
export async function install({ name, source, announce }) {
  const parts = ['package.json', 'package-lock.json', 'stand-ins'].filter((part) => existsSync(join(source, part)));
  const wanted = fingerprint(source, parts);
  const home = join(shelf, name);
  const mark = join(home, 'installed');
  const ready = () => existsSync(mark) && readFileSync(mark, 'utf8') === wanted;
  if (ready()) return home;

  announce();
  mkdirSync(shelf, { recursive: true });
  sweep();
  const draft = join(shelf, `${name}.${process.pid}`);
  for (const part of parts) cpSync(join(source, part), join(draft, part), { recursive: true });
  const abandon = () => rmSync(draft, { recursive: true, force: true });
  process.once('exit', abandon);
  try {
    await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1'], draft);
    // Another process may have been faster, and already be at work there.
    if (ready()) return home;
    writeFileSync(join(draft, 'installed'), wanted);
    rmSync(home, { recursive: true, force: true });
    renameSync(draft, home);
  } finally {
    process.off('exit', abandon);
    abandon();
  }
  return home;
}

/** Runs npm, quietly: its output is kept for the error. */
export function npm(words, cwd) {
  const own = process.env.npm_execpath ?? '';
  const [command, ...before] = /npm-cli\.c?js$/.test(basename(own)) ? [process.execPath, own] : ['npm'];
  // What `npm --prefix … start` hands down would install into the wrong folder.
  const { npm_config_prefix, npm_config_local_prefix, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...before, ...words], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    }
    child.once('error', ({ code }) =>
      reject(new Error(code === 'ENOENT' ? 'npm was not found: it comes with Node.js' : `npm did not start: ${code}`)),
    );
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ${words[0]} failed:\n${said.trim()}`)),
    );
  });
}

function fingerprint(source, parts) {
  const hash = createHash('sha256');
  const files = parts.flatMap((part) =>
    part === 'stand-ins'
      ? readdirSync(join(source, part), { recursive: true }).map((file) => join(part, file))
      : [part],
  );
  for (const file of files.filter((name) => /\.js(on)?$/.test(name)).sort()) {
    hash.update(file).update(readFileSync(join(source, file)));
  }
  return `${hash.digest('hex')} ${process.platform}-${process.arch}`;
}

/** Removes what a killed installation or editor left on the shelf: names end in the process that they belong to. */
export function sweep() {
  if (!existsSync(shelf)) return;
  for (const entry of readdirSync(shelf)) {
    const owner = /\.(\d+)$/.exec(entry)?.[1];
    if (owner !== undefined && !alive(Number(owner))) rmSync(join(shelf, entry), { recursive: true, force: true });
  }
}

/** Whether a process with this number runs. */
export function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
