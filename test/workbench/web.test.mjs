// The same package in VS Code for the web: client and server in workers of the browser, no process behind them.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installEditor, openProfile, startEditor } from '../../client/start/embedded.mjs';
import { build, pack } from '../../client/start/product.mjs';
import { checkout } from '../../client/start/tools.mjs';
import { findChromium, openBrowser } from './browser.mjs';
import { command, fix, hover, problem, shoot, toast, until } from './page.mjs';
import { serveWeb, unpack } from './webHost.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const shots = join(here, 'shots', 'web');
const folder = mkdtempSync(join(tmpdir(), 'recount-web-'));
const drafts = join(folder, 'drafts');
const file = join(drafts, 'astana-maslikhat-2023.md');
const extensions = { recount: join(folder, 'extension') };
let editor;
let browser;

before(async () => {
  const say = (what) => () => console.log(what);
  build(say('Building …'));
  const home = await installEditor(say('Fetching VS Code …'));
  await unpack(await pack(say('Packing the extension …')), extensions.recount);
  cpSync(join(checkout, 'examples'), drafts, { recursive: true });
  const none = join(folder, 'none');
  mkdirSync(none);
  writeFileSync(
    join(none, 'package.json'),
    '{"publisher":"recount-test","name":"none","version":"0.0.0","engines":{"vscode":"*"}}',
  );
  editor = await startEditor({ home, profile: openProfile(), extension: none, folder: drafts, file, ports: [0] });
  browser = await openBrowser(findChromium());
});

after(async () => {
  await browser?.close();
  await editor?.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Runs a scenario in a page of its own; nothing but the machine itself is asked. */
async function inPage(name, scenario) {
  const web = await serveWeb({ editor: new URL(editor.url), extensions });
  const page = await (await browser.newContext({ viewport: { width: 1360, height: 860 } })).newPage();
  page.setDefaultTimeout(60_000);
  const hosts = new Set();
  page.on('request', (asked) => hosts.add(new URL(asked.url()).host));
  try {
    await page.goto(web.url.href);
    const { host, origin } = web.url;
    const payload = JSON.stringify([['openFile', `vscode-remote://${host}${encodeURI(file)}`]]);
    await page.goto(`${origin}/?${new URLSearchParams({ folder: drafts, payload })}`);
    await scenario(page);
    const elsewhere = [...hosts].filter((host) => host !== '' && host !== web.url.host);
    assert.deepEqual(elsewhere, [], 'asked another host');
  } catch (fault) {
    await shoot(page, shots, `${name}-failed`);
    throw fault;
  } finally {
    await page.context().close();
    web.close();
  }
}

test('a draft on disk: problems, hover, a quick fix that is written, the commands', async () => {
  await inPage('disk', async (page) => {
    await page.locator('.squiggly-error').first().waitFor();
    await page.keyboard.press('Control+Shift+M');
    for (const figure of ['19.96%', '5.12%', '2,197']) await problem(page, figure).first().waitFor();
    await hover(page, '19.96%', '330,497');
    await shoot(page, shots, '1-hover');

    const wrong = problem(page, 'not 19.96%');
    await fix(page, wrong, 'Change 19.96% to 16.96%');
    await wrong.waitFor({ state: 'detached' });
    const expected = readFileSync(file, 'utf8').replace('19.96%', '16.96%');
    await page.keyboard.press('Control+S');
    await until(() => readFileSync(file, 'utf8') === expected, 'the file on disk holds 16.96%, and is else as it was');

    await command(page, 'Recount: Check Article');
    await toast(page, /2 errors.* in \d+ figures/).waitFor();
    await command(page, 'Recount: Check Workspace');
    await toast(page, /4 articles checked/).waitFor();
    await problem(page, 'astana-maslikhat-2023.html').first().waitFor();
    await shoot(page, shots, '2-checked');
    const errors = (count) => page.locator(`[id="status.problems"] [aria-label*="Errors: ${count}"]`);
    await errors(5).waitFor({ state: 'attached' });
    await command(page, 'Recount: Restart Server');
    // Those of the article that is open are gone with the server, and come back with the next.
    await errors(3).waitFor({ state: 'attached' });
    await errors(5).waitFor({ state: 'attached' });
    await page.locator('.squiggly-error').first().waitFor();
  });
});
