// `npm start`: opens the example articles in VS Code, the one on this machine or one in the browser, with Recount at work.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { EditorError, installEditor, openProfile, startEditor, supported } from './embedded.mjs';
import { build, installDependencies, pack } from './product.mjs';
import { checkout } from './tools.mjs';

const folder = join(checkout, 'examples');
const article = join(folder, 'astana-maslikhat-2023.md');
const offline = 'The npm registry cannot be reached. The first start needs it; later ones need no network.';

try {
  await installDependencies(() => say('Fetching what the build needs (npm install) …'));
  build(() => say('Building …'));
  if (ownEditor()) openOwnEditor();
  else if (supported) await openEmbedded();
  else
    fail('There is no `code` command here. Install VS Code (https://code.visualstudio.com), then `npm start` again.');
} catch (fault) {
  const log = fault instanceof EditorError ? `\n${fault.log}` : '';
  fail(`${fault.message}${log}${isOffline(fault) ? `\n\n${offline}` : ''}`);
}

function openOwnEditor() {
  say('Opening the examples in VS Code …');
  const words = [`--extensionDevelopmentPath=${checkout}`, '--new-window', folder, firstArticle()];
  // On Windows `code` is a script of the shell's, which takes the words apart again.
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync('code', windows ? words.map((word) => `"${word}"`) : words, {
    stdio: 'inherit',
    shell: windows,
  });
  if (error ?? status !== 0) fail(`\`code\` did not open${error ? `: ${error.message}` : ''}.`);
}

async function openEmbedded() {
  const began = Date.now();
  const home = await installEditor(() => {
    say('No `code` command here, so an embedded VS Code is used, in the browser.');
    say('Fetching it into .recount-workbench/ (once, about 450 MB, about a minute) …');
  });
  const vsix = pack(() => say('Packing the extension …'));
  say('Starting VS Code …');
  const profile = openProfile();
  const editor = await startEditor({ home, profile, vsix, folder, file: firstArticle(), ports: [8423, 0] });
  say(
    `\nRecount is ready after ${Math.round((Date.now() - began) / 1000)} seconds:\n\n    ${editor.url}\n\nCtrl+C stops it.`,
  );
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      if (stopping) return;
      stopping = true;
      await editor.stop();
      process.exit(0);
    });
  }
  const how = await editor.ended;
  if (!stopping) fail(`VS Code ended (${how}).`);
}

/** The article that has all three kinds of slip; another, should it be gone. */
function firstArticle() {
  if (existsSync(article)) return article;
  const other = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.md')) : undefined;
  return other === undefined ? join(checkout, 'README.md') : join(folder, other);
}

function ownEditor() {
  const names = process.platform === 'win32' ? ['code.cmd', 'code.exe'] : ['code'];
  return (process.env.PATH ?? '').split(delimiter).some((path) => names.some((name) => existsSync(join(path, name))));
}

function isOffline({ message }) {
  return /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET|ENOTCACHED/.test(message);
}

function say(words) {
  console.log(words);
}

function fail(words) {
  console.error(words);
  process.exitCode = 1;
}
