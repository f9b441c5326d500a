// What may befall an editor in a real VS Code: settings that change, a server that dies, texts that are no articles; and
// menus that offer what applies.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { checkout, shelf } from '../../client/start/tools.mjs';
import { caret, fix, hover, problem, shoot, until } from './page.mjs';
import { inEditor, shots } from './session.mjs';

const example = 'astana-maslikhat-2023.md';
const sentence = 'Ann Reed won 51,000 of 100,000 votes, or 52.0%. ';

function fill(folder) {
  cpSync(join(checkout, 'examples', example), join(folder, example));
  writeFileSync(join(folder, 'long.txt'), sentence.repeat(Math.ceil(5_000_000 / sentence.length)));
  writeFileSync(join(folder, 'binary.txt'), Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 167) % 256)));
  writeFileSync(join(folder, 'seaside.md'), 'A day at the seaside.\n');
}

test('settings, menus, a server that dies, and texts that are no articles', () =>
  inEditor({ name: 'trouble', fill, open: example }, async (page, folder) => {
    await page.locator('.squiggly-error').first().waitFor();
    await page.keyboard.press('Control+Shift+M');
    await problem(page, 'not 19.96%').first().waitFor();
    await menus(page);
    await settings(page, folder);
    await server(page);
    await strangers(page, folder);
  }));

const status = (page) => page.locator('[id$="recount.article"] a').first();

/** The commands that the palette offers for these words. */
async function offered(page, words) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input[type=text]');
  await input.waitFor({ state: 'visible' });
  await input.fill(`>${words}`);
  const rows = page.locator('.quick-input-list .monaco-list-row');
  await rows.first().waitFor();
  const titles = await rows.locator('.label-name').allTextContents();
  await page.keyboard.press('Escape');
  await input.waitFor({ state: 'hidden' });
  return titles.map((title) => title.replaceAll('\u00a0', ' '));
}

async function menus(page) {
  const word = page.locator('.view-line span', { hasText: '19.96' }).first();
  await caret(page, '19.96%');
  await word.click({ button: 'right' });
  const entry = (title) => page.locator('.context-view .action-label', { hasText: title });
  await entry('Ignore Figure with a Reason').waitFor();
  await entry('Choose Base for Contest').waitFor();
  await shoot(page, shots, 'trouble-1-menu');
  await page.keyboard.press('Escape');
  await caret(page, 'Astana');
  assert.ok(!(await offered(page, 'Recount: ')).includes('Recount: Ignore Figure with a Reason…'), 'at a word');
  await caret(page, '19.96%');
  assert.ok((await offered(page, 'Recount: ')).includes('Recount: Ignore Figure with a Reason…'), 'at a finding');
}

async function settings(page, folder) {
  const file = join(folder, '.vscode', 'settings.json');
  mkdirSync(dirname(file));
  const set = (wanted) => writeFileSync(file, JSON.stringify(wanted));
  const lens = page.locator('.codelens-decoration', { hasText: 'show report' }).first();
  const errors = (told) =>
    page.locator(`[id="status.problems"] [aria-label*="${told}"]`).waitFor({ state: 'attached' });
  await lens.waitFor();
  await errors('Errors: 3');
  set({ 'recount.codeLens': false, 'recount.checks': { 'share-of-total': 'warning' } });
  await lens.waitFor({ state: 'detached' });
  await errors('Warnings: 3');
  await shoot(page, shots, 'trouble-2-settings');
  set({});
  await lens.waitFor();
  await errors('Errors: 3');
}

/** The language server's process, told by the profile from which it runs. */
function serverOf(profile) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const words = readFileSync(join('/proc', pid, 'cmdline'), 'utf8').split('\0');
        return words.some((word) => word.startsWith(profile) && word.endsWith('dist/server.js'));
      } catch {
        return false;
      }
    })
    .map(Number);
}

async function server(page) {
  const profile = join(shelf, `profile.${process.pid}`);
  // what is not saved lives in the editor alone, and has to be told to the next server
  const wrong = problem(page, 'not 19.96%').first();
  await fix(page, wrong, 'Change 19.96% to 16.96%');
  await wrong.waitFor({ state: 'detached' });
  const [first, ...others] = serverOf(profile);
  assert.ok(first !== undefined && others.length === 0, 'one server runs');
  process.kill(first, 'SIGKILL');
  await until(() => serverOf(profile).some((pid) => pid !== first), 'another server runs');
  await page.locator('[id="status.problems"] [aria-label*="Errors: 2"]').waitFor({ state: 'attached' });
  await until(
    async () => /2 conflicting/.test(await status(page).textContent()),
    'the unsaved text is the one checked',
  );
  await hover(page, '5.12%', 'Would fit');
  await shoot(page, shots, 'trouble-3-restarted');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+S');
}

async function strangers(page, folder) {
  const open = async (name) => {
    await page.keyboard.press('Control+P');
    const input = page.locator('.quick-input-widget input[type=text]');
    await input.waitFor({ state: 'visible' });
    await input.fill(name);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
    await page.locator('.tab.active', { hasText: name }).waitFor();
  };
  await open('long.txt');
  await until(
    async () => /Too long to check/.test(await status(page).textContent()),
    'a long text is said to be too long',
  );
  await shoot(page, shots, 'trouble-4-long');
  await open('seaside.md');
  await until(async () => /No election figures/.test(await status(page).textContent()), 'nothing to check');
  assert.ok(!(await offered(page, 'Recount: ')).some((title) => /Next Conflict|Fix All|Choose Base|Copy/.test(title)));
  await open('binary.txt');
  await page.getByRole('button', { name: 'Open Anyway' }).click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Text Editor' }).click();
  await page.locator('.view-line:visible').first().waitFor();
  // VS Code has a language of its own for such files, which is none of an article
  await status(page).waitFor({ state: 'hidden' });
  await shoot(page, shots, 'trouble-5-binary');
  await open(example);
  await until(async () => /2 conflicting/.test(await status(page).textContent()), 'the article is checked as before');
  assert.equal(serverOf(join(shelf, `profile.${process.pid}`)).length, 1);
  assert.ok(readFileSync(join(folder, example), 'utf8').includes('16.96%'));
}
