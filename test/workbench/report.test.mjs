// The report beside the article, in a real VS Code: it follows the caret and the typing, leads to every figure, is the
// same to eye, key and ear in every theme, and shows a hostile article as nothing but text.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { installEditor, openProfile, startEditor } from '../../client/start/embedded.mjs';
import { build, pack } from '../../client/start/product.mjs';
import { checkout, shelf } from '../../client/start/tools.mjs';
import { findChromium, openBrowser } from './browser.mjs';
import { command, reportOf, shoot, until } from './page.mjs';

const shots = join(dirname(fileURLToPath(import.meta.url)), 'shots');

const hostile = `# Result <img src=x onerror=alert(1)>

&lt;script&gt;alert(2)&lt;/script&gt; of 10,000 valid votes.

| Party | Votes | Share |
|---|---|---|
| &lt;img src=x onerror=alert(3)&gt; Alfa | 6,000 | 60.0% |
| \u202eBeta"'><b>bold</b> | 3,000 | 39.0% |
| =HYPERLINK("x") Gamma | 1,000 | 10.0% |
`;

test('the report beside the article', async () => {
  const say = (what) => () => console.log(what);
  build(say('Building …'));
  const home = await installEditor(say('Fetching VS Code …'));
  const vsix = await pack(say('Packing the extension …'));
  const folder = mkdtempSync(join(tmpdir(), 'recount-report-'));
  cpSync(join(checkout, 'examples'), folder, { recursive: true });
  writeFileSync(join(folder, 'hostile.md'), hostile);
  writeFileSync(join(folder, 'empty.md'), '# A day at the seaside\n\nNobody voted.\n');
  const file = join(folder, 'astana-maslikhat-2023.md');
  const editor = await startEditor({ home, profile: openProfile(), extension: vsix, folder, file, ports: [0] });
  const browser = await openBrowser(findChromium());
  try {
    // Half of a screen of 13 inches is what the report has.
    const context = await browser.newContext({ viewport: { width: 1280, height: 760 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    const faults = [];
    page.on('dialog', (dialog) => faults.push(dialog.message()));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text()) && /report\.(?:js|css)/.test(message.text()))
        faults.push(message.text());
    });
    try {
      await page.goto(editor.url);
      await scenario(page);
    } catch (fault) {
      await shoot(page, shots, 'report-failed');
      throw fault;
    }
    assert.deepEqual(faults, []);
  } finally {
    await browser.close();
    await editor.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Nothing for axe to find, once all has settled: the colours of a theme arrive a moment after its name, and what was told fades away. */
async function legible(frame, where) {
  let found = [];
  const fair = async () => {
    found = await violations(frame);
    return found.length === 0;
  };
  await until(fair, where).catch(() => assert.deepEqual(found, [], where));
}

/** What axe finds wrong. */
async function violations(frame) {
  const axe = createRequire(join(shelf, 'browser', 'node_modules', 'x.js')).resolve('axe-core/axe.min.js');
  await frame.evaluate(readFileSync(axe, 'utf8'));
  const found = await frame.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => html + failureSummary).join('\n')}`,
  );
}

/** What is selected in the article. */
async function selected(page) {
  await page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
  const text = await page.locator('[id="status.editor.selection"]').textContent();
  return text ?? '';
}

async function theme(page, name) {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+T');
  const input = page.locator('.quick-input-widget input[type=text]');
  await input.waitFor({ state: 'visible' });
  await input.fill(name);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/** Opens a file of the folder over the article, not over the report. */
async function open(page, name) {
  const article = page.locator('.editor-group-container').first();
  await article.locator('.tab.active').click();
  await article.locator('.monaco-editor.focused').waitFor();
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input[type=text]');
  await input.waitFor({ state: 'visible' });
  // without the `>` of the commands the palette looks for files
  await input.fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  await input.waitFor({ state: 'hidden' });
  await article.locator('.tab.active', { hasText: name }).waitFor();
}

async function scenario(page) {
  page.setDefaultTimeout(60_000);
  await page.locator('.squiggly-error').first().waitFor();
  // room for the two of them
  await page.keyboard.press('Control+B');
  await command(page, 'Recount: Show Report');
  const report = await reportOf(page);
  const row = (name) => report.locator('tbody tr', { hasText: name });
  await row('Respublica').waitFor();
  await shoot(page, shots, 'report-1-open');
  assert.match(await row('Ak').textContent(), /56,045.*19\.96%.*16\.96%.*Conflicting/);
  assert.match(await report.locator('.finding').nth(1).textContent(), /56,045 ÷ 330,497 = 16\.96%/);
  assert.match(await report.locator('p.seats').textContent(), /17 seats follow .*Hare.*D'Hondt/);
  await legible(report, 'as it opens');

  // A click, or Enter, leads to the figure.
  await row('Ak').locator('button', { hasText: '19.96%' }).click();
  await until(async () => /\(6 selected\)/.test(await selected(page)), 'the share is selected in the article');
  await until(async () => (await row('Ak').getAttribute('aria-current')) === 'true', 'its row is marked');
  await shoot(page, shots, 'report-2-figure');
  await row('Auyl').locator('button', { hasText: '2,197' }).focus();
  await report.page().keyboard.press('ArrowUp');
  await report.page().keyboard.press('Enter');
  await until(async () => /Col 28[0-9].*\(5 selected\)/.test(await selected(page)), 'the count above is selected');
  await until(async () => (await row('Respublica').getAttribute('aria-current')) === 'true', 'the row above is marked');

  // What is typed shows; what is unfolded stays so, and the page stays where it was scrolled to.
  await report
    .locator('details')
    .first()
    .evaluate((details) => {
      details.open = true;
      scrollTo({ top: 40 });
    });
  await row('Ak').locator('button', { hasText: '19.96%' }).click();
  await page.locator('.monaco-editor.focused').first().waitFor();
  await page.keyboard.type('16.96%');
  await row('Ak').locator('.state.verified').waitFor();
  assert.match(await report.locator('.counts').textContent(), /2 conflicting/);
  assert.equal(
    await report
      .locator('details')
      .first()
      .evaluate((details) => details.open),
    true,
  );
  assert.equal(await report.evaluate(() => scrollY), 40);
  await shoot(page, shots, 'report-3-typed');
  assert.match(await report.locator('#told').textContent(), /\d+ figures: 2 conflicting/, 'is read out');

  // Copies.
  for (const [button, expected] of [
    ['Copy as Markdown', /^### .*\n\n\| Name \| Votes \|/],
    ['Copy as CSV', /^Contest,Name,Votes,/],
    ['Copy Correction Note', /^2 figures do not agree .*[\s\S]*18,174 ÷ 330,497 = 5\.50%/],
  ]) {
    await report.locator('#tools button', { hasText: button }).click();
    await until(async () => expected.test(await page.evaluate(() => navigator.clipboard.readText())), button);
  }

  // A row that can hardly be read without colour, at twice the size, is no row: each theme, and a narrow page.
  for (const [name, kind] of [
    ['Dark Modern', 'vscode-dark'],
    ['Dark High Contrast', 'vscode-high-contrast'],
    ['Light High Contrast', 'vscode-high-contrast-light'],
    ['Light Modern', 'vscode-light'],
  ]) {
    await theme(page, name);
    await report.locator(`body.${kind}`).waitFor();
    await shoot(page, shots, `report-4-${kind}`);
    await legible(report, name);
  }
  await page.setViewportSize({ width: 560, height: 900 });
  const spills = () => report.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  assert.equal(await spills(), false, 'nothing is cut off at the side');
  await shoot(page, shots, 'report-5-narrow');
  // What a window of 1280 × 760 has room for at twice the size.
  await page.setViewportSize({ width: 640, height: 380 });
  await command(page, 'View: Hide Panel');
  assert.equal(await spills(), false, 'nothing is cut off at 200%');
  await shoot(page, shots, 'report-5-zoomed');
  await legible(report, 'at 200%');
  await page.setViewportSize({ width: 1280, height: 760 });

  // The article in front is the one reported on.
  await open(page, 'empty.md');
  await report.locator('h1', { hasText: 'No election figures in this file' }).waitFor();
  await shoot(page, shots, 'report-6-empty');
  await legible(report, 'no figures');
  await open(page, 'hostile.md');
  await report.locator('tbody tr').nth(2).waitFor();
  await shoot(page, shots, 'report-7-hostile');
  assert.equal(await report.locator('main :is(script, img, b, a, iframe)').count(), 0);
  assert.equal((await report.locator('main').textContent()).includes('\u202e'), false);
  await legible(report, 'hostile text');
}
