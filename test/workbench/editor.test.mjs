// What an editor on deadline sees: the example article in a real VS Code, from its squiggles to the mended file.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { installEditor, openProfile, startEditor } from '../../client/start/embedded.mjs';
import { build, pack } from '../../client/start/product.mjs';
import { checkout } from '../../client/start/tools.mjs';
import { findChromium, openBrowser } from './browser.mjs';
import { command, fix, hover, problem, shoot, toast, until } from './page.mjs';
import { twice } from './tries.mjs';

const shots = join(dirname(fileURLToPath(import.meta.url)), 'shots');
const errors = ['19.96%', '5.12%', '2,197'];

test('the example article, from its squiggles to the mended file', async () => {
  const say = (what) => () => console.log(what);
  build(say('Building …'));
  const home = await installEditor(say('Fetching VS Code …'));
  const vsix = await pack(say('Packing the extension …'));
  await twice(() => session(home, vsix));
});

async function session(home, vsix) {
  const folder = mkdtempSync(join(tmpdir(), 'recount-desk-'));
  cpSync(join(checkout, 'examples'), folder, { recursive: true });
  const file = join(folder, 'astana-maslikhat-2023.md');
  const editor = await startEditor({ home, profile: openProfile(), extension: vsix, folder, file, ports: [0] });
  let browser;
  try {
    browser = await openBrowser(findChromium());
    const page = await (await browser.newContext({ viewport: { width: 1360, height: 860 } })).newPage();
    const hosts = new Set();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    page.on('websocket', (socket) => hosts.add(new URL(socket.url()).host));
    try {
      await page.goto(editor.url);
      await scenario(page, file);
    } catch (fault) {
      await shoot(page, shots, 'failed');
      throw fault;
    }
    const elsewhere = [...hosts].filter((host) => host !== '' && host !== new URL(editor.url).host);
    assert.deepEqual(elsewhere, [], 'asked another host');
  } finally {
    await browser?.close();
    await editor.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function scenario(page, file) {
  page.setDefaultTimeout(60_000);
  await page.locator('.squiggly-error').first().waitFor();
  await page.keyboard.press('Control+Shift+M');
  for (const figure of errors) await problem(page, figure).first().waitFor();
  // By the status bar: in Problems a lamp takes the place of the cross once VS Code knows of a quick fix.
  await page.locator('[id="status.problems"] [aria-label*="Errors: 3"]').waitFor({ state: 'attached' });
  await shoot(page, shots, '1-problems');

  const status = page.locator('[id="recount.recount.article"] a, [id$="recount.article"] a').first();
  assert.match(await status.textContent(), /\d+ figures · \d+ verified · 3 conflicting/);
  await status.click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Go to Next Conflict' }).click();
  await page.locator('.monaco-hover:visible', { hasText: '330,497' }).first().waitFor();
  await shoot(page, shots, '1-next-conflict');
  await page.keyboard.press('Escape');

  await hover(page, '19.96%', '330,497');
  await shoot(page, shots, '2-hover');

  const wrong = problem(page, 'not 19.96%');
  await fix(page, wrong, 'Change 19.96% to 16.96%');
  await wrong.waitFor({ state: 'detached' });
  await shoot(page, shots, '3-fixed');
  const expected = readFileSync(file, 'utf8').replace('19.96%', '16.96%');
  await page.keyboard.press('Control+S');
  await until(() => readFileSync(file, 'utf8') === expected, 'the file on disk holds 16.96%, and is else as it was');

  await command(page, 'Recount: Check Article');
  await toast(page, /2 errors.* in \d+ figures/).waitFor();
  await shoot(page, shots, '4-check-article');
  await command(page, 'Recount: Check Workspace');
  await toast(page, /4 articles checked/).waitFor();
  await problem(page, 'astana-maslikhat-2023.html').first().waitFor();
  await shoot(page, shots, '5-check-workspace');
}
