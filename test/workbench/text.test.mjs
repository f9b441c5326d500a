// What the figures of an article say for themselves, in a real VS Code: hovers, highlights, definitions, the line over a
// contest, the outline.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { caret, command, hover, isOver, position, shoot, until } from './page.mjs';
import { inEditor, shots } from './session.mjs';

const article = `# Labour Front wins Löwen with 44,562 votes

The board counted 96,451 valid votes and no more.

The Labour Front won **44,562** votes, or 46.20%.
The Harbour Party took 31,325 votes, or 34.48%.
The Progress Party took 18,102 votes, or 18.77%.
`;

const session = {
  name: 'text',
  fill: (folder) => writeFileSync(join(folder, 'loewen.md'), article),
  open: 'loewen.md',
};

test('the figures of an article, as they are read in the editor', () => inEditor(session, scenario));

async function scenario(page, folder) {
  await page.locator('.squiggly-error').first().waitFor();

  await lens(page);
  await hovers(page);
  await relatives(page);
  await outline(page);
  await hints(page, folder);
  await completion(page);
}

async function lens(page) {
  const line = page.locator('.codelens-decoration', { hasText: 'base 96,451 valid votes' });
  await line.waitFor();
  assert.match(await line.textContent(), /3 results · base 96,451 valid votes · 1 conflict · show report/);
  await shoot(page, shots, 'text-1-lens');
}

/** The rows of the first table in the hover that holds the text. */
async function tableIn(page, text) {
  const table = page.locator('.monaco-hover:visible', { hasText: text }).first().locator('table').first();
  return table.locator('tr').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)));
}

async function hovers(page) {
  await hover(page, '34.48%', 'Conflicting');
  await shoot(page, shots, 'text-2-hover-conflict');
  const said = await page.locator('.monaco-hover:visible', { hasText: 'Conflicting' }).first().textContent();
  assert.equal(said.split('not 34.48%').length, 2, 'the finding is told once');
  assert.deepEqual(await tableIn(page, 'Conflicting'), [
    ['31,325 ÷ 96,451 = 32.48%', 'Printed', 'Would fit'],
    ['share of the vote, Harbour Party', '34.48%', '32.48%'],
    ['votes, Harbour Party', '31,325', '33,252–33,261'],
    ['valid votes', '96,451', '90,837–90,862'],
  ]);
  // what is shown lies over the next figure
  await page.keyboard.press('Escape');
  await page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
  await hover(page, '18.77%', 'Verified');
  await shoot(page, shots, 'text-3-hover-verified');
  assert.deepEqual(
    (await tableIn(page, 'Verified')).map((row) => row.slice(1)),
    [
      ['Printed', 'Would fit'],
      ['18.77%', '✓'],
      ['18,102', '✓'],
      ['96,451', '✓'],
    ],
  );
}

async function relatives(page) {
  await caret(page, '18.77%');
  const marks = '.wordHighlight, .wordHighlightStrong, .wordHighlightText';
  for (const term of ['18.77%', '18,102', '96,451'])
    await until(() => isOver(page, marks, term), `${term} is highlighted`);
  for (const other of ['46.20%', '31,325', 'Harbour']) assert.ok(!(await isOver(page, marks, other)), other);
  await shoot(page, shots, 'text-4-highlight');

  await page.keyboard.press('F12');
  await until(async () => /Ln 3, Col 19\b/.test(await position(page)), 'the caret is at the total');
  await shoot(page, shots, 'text-5-definition');
  await page.keyboard.press('Shift+F12');
  const references = page.locator('.peekview-widget', { hasText: 'References (4)' });
  await references.waitFor();
  await shoot(page, shots, 'text-6-references');
  await page.keyboard.press('Escape');
  await references.waitFor({ state: 'detached' });
  await caret(page, '44,562');
  await page.keyboard.press('F12');
  // beside the body VS Code's own Markdown names the heading
  await page.locator('.peekview-widget .monaco-list-row', { hasText: 'Front won **44,562**' }).first().waitFor();
  await shoot(page, shots, 'text-7-headline');
  await page.keyboard.press('Escape');
}

async function outline(page) {
  await command(page, 'Explorer: Focus on Outline View');
  const rows = page.locator('.outline-pane .monaco-list-row');
  await rows.filter({ hasText: 'Labour Front wins' }).first().hover();
  assert.match(await rows.filter({ hasText: '96,451' }).first().textContent(), /valid votes/);
  const share = rows.filter({ hasText: '34.48%' }).first();
  await until(async () => {
    // the list draws no more rows than have room
    if (await share.isVisible()) return true;
    await page.mouse.wheel(0, 40);
    return false;
  }, 'the share is in the outline');
  await shoot(page, shots, 'text-8-outline');
  assert.match(await share.textContent(), /share of the vote · conflicting/);
  await rows.filter({ hasText: 'Harbour Party' }).first().waitFor();
}

/** Switched on while the article is open; a double click on a hint takes it, Undo takes it back. */
async function hints(page, folder) {
  const line = page.locator('.editor-instance .view-line', { hasText: /Harbour\sParty/ }).first();
  assert.doesNotMatch(await line.textContent(), /→/);
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(join(folder, '.vscode', 'settings.json'), '{ "recount.inlayHints": "all" }');
  const hint = page.locator('.editor-instance .view-line span', { hasText: /^→\s32\.48%$/ }).last();
  await hint.waitFor();
  await shoot(page, shots, 'text-9-hints');
  assert.match(await line.textContent(), /34\.48%→\s32\.48%/);
  await hint.dblclick();
  await until(async () => /or\s32\.48%\./.test(await line.textContent()), 'the share is mended, and the hint gone');
  await page.keyboard.press('Control+Z');
  await hint.waitFor();
}

async function completion(page) {
  await caret(page, '18.77%');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('They met in the rain. The Civic Union took 2,462');
  const list = page.locator('.suggest-widget.visible');
  assert.ok(!(await list.isVisible()), 'nothing was offered so far');
  await page.keyboard.type(' ');
  await list.locator('.monaco-list-row', { hasText: 'votes, or 2.55%' }).waitFor();
  await shoot(page, shots, 'text-10-completion');
  await page.keyboard.press('Tab');
  const line = page.locator('.editor-instance .view-line', { hasText: /Civic\sUnion/ });
  await until(async () => /took\s2,462\svotes,\sor\s2\.55%$/.test(await line.textContent()), 'the phrase is put in');
  const count = page.locator('[id="recount.recount.article"] a, [id$="recount.article"] a').first();
  await until(async () => /10 figures/.test((await count.textContent()) ?? ''), 'its figures are read');
  await shoot(page, shots, 'text-11-completed');
}
