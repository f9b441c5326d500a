// What else is open in an editor beside files of articles: a diff of Git's, a notebook, a text that is not saved yet; and
// what is let alone though it holds figures: old versions, code, messages to Git.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { command, fix, openFile, problem, shoot, until } from './page.mjs';
import { inEditor, shots } from './session.mjs';

const right =
  'Of 10,000 valid votes, Amanat took 3,010, or 30.10%, Auyl 2,500, or 25.00%, and Baitaq 4,490, or 44.90%.\n';
const wrong = right.replace('30.10%', '90.10%');
const told = 'is 30.10%, not 90.10%';

/** A cell of words and one of code, with the same slip. */
const notebook = {
  nbformat: 4,
  nbformat_minor: 5,
  metadata: { language_info: { name: 'python' } },
  cells: [
    { id: 'words', cell_type: 'markdown', metadata: {}, source: ['# The count\n', '\n', wrong] },
    { id: 'code', cell_type: 'code', metadata: {}, execution_count: null, outputs: [], source: [`# ${wrong}`] },
  ],
};

function fill(folder) {
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b', ...args], { cwd: folder, stdio: 'ignore' });
  git('init');
  writeFileSync(join(folder, 'count.md'), `${wrong}\nThe rain fell.\n`);
  git('add', '.');
  git('commit', '-m', 'A');
  writeFileSync(join(folder, 'count.md'), `${wrong}\nThe rain fell all day.\n`);
  writeFileSync(join(folder, 'minutes.ipynb'), JSON.stringify(notebook));
  writeFileSync(join(folder, 'tally.js'), `// ${wrong}`);
  mkdirSync(join(folder, 'message'));
  writeFileSync(join(folder, 'message', 'COMMIT_EDITMSG'), wrong);
}

const session = {
  ...{ name: 'kinds', fill, open: 'count.md' },
  more: ['git', 'git-base', 'ipynb', 'notebook-renderers', 'python', 'javascript'],
};

test('a diff, a notebook, an untitled text; and what is no article', () => inEditor(session, scenario));

test('a window of code: a language that the writer names is read; else only what is asked for starts', async () => {
  const fillWith = (settings) => (folder) => {
    writeFileSync(join(folder, 'tally.js'), wrong);
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  };
  const code = { name: 'code', open: 'tally.js', more: ['javascript'] };
  const named = { 'recount.languages': { javascript: 'plaintext' } };
  await inEditor({ ...code, fill: fillWith(named) }, async (page) => {
    await page.locator('.squiggly-error').first().waitFor();
  });
  await inEditor({ ...code, fill: fillWith({}) }, async (page) => {
    await page
      .locator('.view-line', { hasText: /90\.10%/ })
      .first()
      .waitFor();
    await command(page, 'Recount: Open Example Article');
    await page.locator('[id$="recount.article"]', { hasText: '3 conflicting' }).waitFor();
    await page.keyboard.press('Control+Shift+M');
    await errors(page, 3);
    await shoot(page, shots, 'kinds-5-code');
  });
});

async function scenario(page, folder) {
  await page.locator('.squiggly-error').first().waitFor();
  await page.keyboard.press('Control+Shift+M');
  await diff(page);
  await cells(page, folder);
  await noArticles(page);
}

const errors = (page, count) =>
  page.locator(`[id="status.problems"] [aria-label*="Errors: ${count}"]`).waitFor({ state: 'attached' });

/** Both sides hold the slip; the one that is still written shows it. */
async function diff(page) {
  await command(page, 'Git: Open Changes');
  const sides = page.locator('.monaco-diff-editor');
  await sides.locator('.editor.modified .squiggly-error').first().waitFor();
  await sides
    .locator('.editor.original .view-line', { hasText: /90\.10%/ })
    .first()
    .waitFor();
  await command(page, 'Recount: Check Article');
  await shoot(page, shots, 'kinds-1-diff');
  assert.equal(await sides.locator('.editor.original .squiggly-error').count(), 0, 'what was before is let alone');
  await errors(page, 1);
  assert.equal(await problem(page, told).count(), 1, 'nothing is told twice');
  await command(page, 'View: Close All Editors');
  await page.locator('[id="status.problems"] [aria-label*="No Problems"]').waitFor({ state: 'attached' });
}

/** A cell of words is an article: its slip is told, mended and saved; the cell of code is let alone. */
async function cells(page, folder) {
  await openFile(page, 'minutes.ipynb');
  const row = problem(page, told);
  await row.first().waitFor();
  await shoot(page, shots, 'kinds-2-notebook');
  await errors(page, 1);
  await fix(page, row.first(), 'Change 90.10% to 30.10%');
  await row.first().waitFor({ state: 'detached' });
  await shoot(page, shots, 'kinds-3-notebook-mended');
  await page.keyboard.press('Control+S');
  const saved = () => JSON.parse(readFileSync(join(folder, 'minutes.ipynb'), 'utf8')).cells;
  await until(() => saved()[0].source.join('').includes(right.trim()), 'the cell is mended on disk');
  assert.match(saved()[1].source.join(''), /90\.10%/, 'the code is as it was');
  await command(page, 'View: Close All Editors');
}

/** Code and a message to Git first, then a text that is not saved yet: when its slip is told, theirs would have been. */
async function noArticles(page) {
  for (const name of ['tally.js', 'COMMIT_EDITMSG']) {
    await openFile(page, name);
    await page
      .locator('.editor-instance .view-line', { hasText: /90\.10%/ })
      .first()
      .waitFor();
  }
  await command(page, 'File: New Untitled Text File');
  await page.keyboard.insertText(wrong);
  await problem(page, told).first().waitFor();
  await shoot(page, shots, 'kinds-4-untitled');
  await errors(page, 1);
  const files = await page.locator('.markers-panel .monaco-list-row[aria-level="1"]').allTextContents();
  assert.equal(files.length, 1);
  assert.match(files[0], /^Of 10,000 valid votes/, 'a text without a name goes by its first words');
}
