// Check Workspace over a folder that no disk holds, in VS Code for the web: it can be listed, and not searched.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installEditor, openProfile, startEditor } from '../../client/start/embedded.mjs';
import { build, pack } from '../../client/start/product.mjs';
import { findChromium, openBrowser } from './browser.mjs';
import { command, shoot, toast } from './page.mjs';
import { twice } from './tries.mjs';
import { serveWeb, unpack } from './webHost.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const shots = join(here, 'shots');

test('files that are kept elsewhere than on a disk', () => twice(session));

async function session() {
  const say = (what) => () => console.log(what);
  build(say('Building …'));
  const home = await installEditor(say('Fetching VS Code …'));
  const folder = mkdtempSync(join(tmpdir(), 'recount-virtual-'));
  const extensions = { recount: join(folder, 'extension'), kept: join(here, 'kept') };
  await unpack(await pack(say('Packing the extension …')), extensions.recount);
  const [none, start] = [join(folder, 'none'), join(folder, 'start')];
  for (const one of [none, start]) mkdirSync(one);
  writeFileSync(
    join(none, 'package.json'),
    '{"publisher":"recount-test","name":"none","version":"0.0.0","engines":{"vscode":"*"}}',
  );
  const file = join(start, 'a.md');
  writeFileSync(file, 'Nobody voted.\n');
  const editor = await startEditor({ home, profile: openProfile(), extension: none, folder: start, file, ports: [0] });
  const web = await serveWeb({ editor: new URL(editor.url), extensions });
  const browser = await openBrowser(findChromium());
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 820 } })).newPage();
  page.setDefaultTimeout(60_000);
  try {
    await scenario(page, web.url);
  } catch (fault) {
    await shoot(page, shots, 'virtual-failed');
    throw fault;
  } finally {
    await browser.close();
    web.close();
    await editor.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function scenario(page, { href, origin }) {
  await page.goto(href);
  const payload = JSON.stringify([['openFile', 'kept:/notes.md']]);
  await page.goto(`${origin}/?${new URLSearchParams({ folder: 'kept:/', payload })}`);
  await page.locator('[id$="recount.article"]', { hasText: 'No election figures' }).waitFor();
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'drafts' }).waitFor();

  // Of the five that are kept, .gitignore and the project file leave two out.
  await command(page, 'Recount: Check Workspace');
  await toast(page, /3 articles checked.*2 errors in 2 articles/).waitFor();
  await shoot(page, shots, 'virtual-1-checked');
  await command(page, 'Kept: Write');
  await page.locator('[id="status.problems"] [aria-label*="Errors: 3"]').waitFor({ state: 'attached' });
  await shoot(page, shots, 'virtual-2-written');
}
