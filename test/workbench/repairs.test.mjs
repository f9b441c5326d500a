// Repairs in a real VS Code: either side of a sum is changed, all certain slips at once or on save, and undone in one step.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { command, fix, fixes, problem, shoot, toast, until } from './page.mjs';
import { inEditor, shots } from './session.mjs';

const article = `# Harbour Party second in Löwen

The board counted 96,451 valid votes.

The Labour Front won **44,562** votes (46.20 per cent).
The Harbour Party took **31,325** votes (34.48 per cent).
The Progress Party took **18,102** votes (18.77 per cent).
The Civic Union took **2,462** votes (5.25 per cent).
`;
const mended = article.replace('34.48', '32.48').replace('5.25', '2.55');
const settings = { 'files.autoSave': 'off', 'editor.codeActionsOnSave': { 'source.fixAll.recount': 'explicit' } };

const session = {
  name: 'repairs',
  fill: (folder) => {
    writeFileSync(join(folder, 'loewen.md'), article);
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  },
  open: 'loewen.md',
};

test('slips are mended from either side, all at once, on save, and back again', () => inEditor(session, scenario));

/** The lines of the editor; no-break spaces are VS Code's own. */
const shown = async (page) =>
  (await page.locator('.editor-instance .view-line').allTextContents()).map((line) => line.replaceAll('\u00a0', ' '));
const shows = (page, ...parts) =>
  until(async () => {
    const text = (await shown(page)).join('\n');
    return parts.every((part) => text.includes(part));
  }, parts.join(', '));

async function undo(page) {
  await page.locator('.editor-instance .view-line').first().click();
  await page.keyboard.press('Control+Z');
}

async function scenario(page, folder) {
  await page.keyboard.press('Control+Shift+M');
  const wrong = problem(page, 'not 34.48%');
  await wrong.waitFor();
  const choices = await fixes(page, wrong);
  await choices.filter({ hasText: 'Change 34.48 to 32.48: settles 1 sum' }).waitFor();
  await choices.filter({ hasText: 'Change 31,325 to 33,256: settles 1 sum, upsets 1' }).waitFor();
  await shoot(page, shots, 'repairs-1-choices');
  await page.keyboard.press('Escape');

  await fix(page, wrong, 'Change 31,325 to 33,256');
  await shows(page, '**33,256** votes (34.48 per cent)');
  await wrong.waitFor({ state: 'detached' });
  await page.locator('.codelens-decoration', { hasText: '· 1 conflict ·' }).waitFor();
  await shoot(page, shots, 'repairs-2-count-changed');
  await undo(page);
  await shows(page, '**31,325** votes (34.48 per cent)');
  await wrong.waitFor();

  await command(page, 'Recount: Fix All Certain Slips');
  await toast(page, /2 .*fixed/).waitFor();
  await shows(page, '(32.48 per cent)', '(2.55 per cent)');
  await shoot(page, shots, 'repairs-3-fix-all');
  await undo(page);
  await shows(page, '(34.48 per cent)', '(5.25 per cent)');

  const file = join(folder, 'loewen.md');
  assert.equal(readFileSync(file, 'utf8'), article, 'nothing was saved so far');
  await page.keyboard.press('Control+S');
  await until(() => readFileSync(file, 'utf8') === mended, 'the slips are mended on save, and nothing else');
  await wrong.waitFor({ state: 'detached' });
  await shoot(page, shots, 'repairs-4-saved');
}
