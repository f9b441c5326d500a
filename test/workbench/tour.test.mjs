// The first minutes in a real VS Code: a welcome that comes once, and the tour from an article with slips to a mended one.
import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { checkout } from '../../client/start/tools.mjs';
import { command, shoot, toast, until } from './page.mjs';
import { inEditor, shots } from './session.mjs';

const example = 'astana-maslikhat-2023.md';
const fill = (folder) => cpSync(join(checkout, 'examples', example), join(folder, example));

const tourSteps = {
  open: 'Open an article with slips in it',
  conflict: 'See what cannot be right',
  repair: 'Put it right',
  report: 'See the whole result',
  workspace: 'Check all your articles',
};

test('a welcome that comes once, and the tour', () => inEditor({ name: 'tour', fill, open: example }, scenario));

async function scenario(page, folder) {
  // A step that unfolds slowly takes the focus only then, from whatever has it by that time.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const status = page.locator('[id$="recount.article"] a').first();
  await status.waitFor();
  const welcome = toast(page, /Recount checks election figures as you write/);
  await welcome.waitFor();
  assert.match(await welcome.textContent(), /\d+ figures: 3 conflicting, \d+ verified/);
  await shoot(page, shots, 'tour-1-welcome');

  // By keys alone.
  await command(page, 'Notifications: Focus Notification Toast');
  const tour = welcome.getByRole('button', { name: 'Take the Tour' });
  await until(async () => {
    await page.keyboard.press('Tab');
    return tour.evaluate((button) => button === document.activeElement);
  }, 'the button has the focus');
  await page.keyboard.press('Enter');
  const steps = page.locator('.gettingStartedContainer .gettingStartedDetailsContent:visible');
  await steps.getByText('Get started with Recount').waitFor();
  // Room for the pictures.
  for (const keys of ['Control+B', 'Control+J']) await page.keyboard.press(keys);
  const picture = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('svg > *');
  const shapes = () => picture.count();
  for (const [name, step] of Object.entries(tourSteps)) {
    await steps.locator('h3.step-title', { hasText: step }).click();
    const drawn = readFileSync(join(checkout, 'client/walkthrough', `${name}.svg`), 'utf8').match(/^ {2}</gm);
    await until(async () => (await shapes().catch(() => 0)) === drawn.length, `the picture of ${name}`);
    await shoot(page, shots, `tour-2-${name}`);
  }

  const press = async (step, button) => {
    await steps.locator('h3.step-title', { hasText: step }).click();
    await steps.getByRole('button', { name: button }).click();
  };
  await press(tourSteps.open, 'Open the Example');
  const copy = page.locator('.tab.active', { hasText: 'Untitled' });
  await copy.waitFor();
  await page.locator('.squiggly-error').first().waitFor();
  await shoot(page, shots, 'tour-3-example');
  await press(tourSteps.conflict, 'Go to the Next Conflict');
  await page.locator('.monaco-hover:visible', { hasText: '330,497' }).first().waitFor();
  await shoot(page, shots, 'tour-4-conflict');
  await page.locator('.monaco-hover:visible').getByText('Change 19.96% to 16.96%').click();
  await page.locator('.view-line', { hasText: '16.96%' }).first().waitFor();
  await page.locator('.monaco-hover:visible').waitFor({ state: 'hidden' });
  await press(tourSteps.repair, 'Fix All Certain Slips');
  await toast(page, /2 slips fixed/).waitFor();
  await shoot(page, shots, 'tour-5-fixed');
  await press(tourSteps.report, 'Show the Report');
  // The pictures of the tour are in frames, too.
  const rows = () =>
    page.frames().map((frame) =>
      frame
        .locator('#report tbody tr', { hasText: 'Auyl' })
        .count()
        .catch(() => 0),
    );
  await until(async () => (await Promise.all(rows())).includes(1), 'the report is there');
  await shoot(page, shots, 'tour-6-report');
  await press(tourSteps.workspace, 'Check Workspace');
  await toast(page, /2 articles|1 article/).waitFor();
  assert.equal(await steps.locator('.codicon-getting-started-step-checked').count(), 5, 'all steps are ticked');

  const shipped = readFileSync(join(checkout, 'examples', example), 'utf8');
  assert.equal(readFileSync(join(folder, example), 'utf8'), shipped, 'the copy was mended, and nothing else');

  await page.reload();
  await page.locator('[id$="recount.article"] a').first().waitFor();
  await page.locator('.squiggly-error').first().waitFor();
  assert.equal(await welcome.count(), 0, 'the welcome comes once');
}
