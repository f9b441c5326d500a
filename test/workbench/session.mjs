// A session with the packed extension in a VS Code and a folder of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installEditor, openProfile, startEditor } from '../../client/start/embedded.mjs';
import { build, pack } from '../../client/start/product.mjs';
import { findChromium, openBrowser } from './browser.mjs';
import { shoot } from './page.mjs';
import { twice } from './tries.mjs';

export const shots = join(dirname(fileURLToPath(import.meta.url)), 'shots');

/**
 * Plays a scenario, once more where it fails; the last look of the screen is kept.
 * @param {{ name: string, fill: (folder: string) => void, open: string, language?: string,
 * more?: string[] }} session `fill` puts files
 * into the folder, of which `open` is opened; `language` is VS Code's display language; `more` are parts of it beside
 * the usual.
 * @param {(page: import('playwright-core').Page, folder: string) => Promise<void>} scenario
 */
export const inEditor = (session, scenario) => twice(() => play(session, scenario));

async function play({ name, fill, open, language, more }, scenario) {
  const say = (what) => () => console.log(what);
  build(say('Building …'));
  const home = await installEditor(say('Fetching VS Code …'));
  const extension = await pack(say('Packing the extension …'));
  const folder = mkdtempSync(join(tmpdir(), `recount-${name}-`));
  fill(folder);
  const editor = await startEditor({
    ...{ home, extension, folder, profile: openProfile(), file: join(folder, open), ports: [0], more },
  });
  let browser;
  try {
    browser = await openBrowser(findChromium());
    const context = await browser.newContext({ viewport: { width: 1280, height: 820 } });
    // As a language pack would say it, which tells the page of its language beside its own strings.
    if (language) await context.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${language}'`);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    try {
      await page.goto(editor.url);
      await scenario(page, folder);
    } catch (fault) {
      await shoot(page, shots, `${name}-failed`);
      throw fault;
    }
  } finally {
    await browser?.close();
    await editor.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
