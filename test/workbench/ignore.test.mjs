// Letting figures stand and choosing a base in a real VS Code: with a reason, in the article or in the project file, and
// taken back.
import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { checkout } from '../../client/start/tools.mjs';
import { answer, choose, filterProblems, fix, hover, openFile, problem, shoot, toast, until } from './page.mjs';
import { inEditor, shots } from './session.mjs';

const example = 'astana-maslikhat-2023.md';
const reason = 'as the commission has it';

function fill(folder) {
  cpSync(join(checkout, 'examples', example), join(folder, example));
  writeFileSync(join(folder, 'wire.txt'), readFileSync(join(folder, example), 'utf8').replaceAll('**', ''));
}

test('what is let stand, and taken back', () => inEditor({ name: 'ignore', fill, open: example }, scenario));

async function scenario(page, folder) {
  const project = () => {
    const file = join(folder, '.recount.json');
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  };
  await page.locator('.squiggly-error').first().waitFor();
  await inTheArticle(page);
  await inTheProject(page, project);
  await ofPlainText(page, project);
  await base(page, project);
}

/** By a comment behind the figure, which one undo takes away. */
async function inTheArticle(page) {
  const wrong = problem(page, 'not 19.96%');
  await fix(page, wrong, 'Ignore 19.96% here with a reason…');
  await shoot(page, shots, 'ignore-1-asked');
  await answer(page, reason);
  const comment = page.locator('.view-line', { hasText: /<!--.recount-ignore/ });
  await comment.first().waitFor();
  await wrong.waitFor({ state: 'detached' });
  await hover(page, '19.96%', reason);
  await shoot(page, shots, 'ignore-2-ignored');
  await page.keyboard.press('Escape');

  await choose(page, 'Recount: List Ignored Figures');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: reason }).waitFor();
  await shoot(page, shots, 'ignore-3-list');
  await page.keyboard.press('Enter');
  await page.locator('.monaco-editor.focused').first().waitFor();

  await page.keyboard.press('Control+Z');
  await comment.first().waitFor({ state: 'detached' });
  await wrong.first().waitFor();
}

/** By the project file, whose message takes it back. */
async function inTheProject(page, project) {
  const note = problem(page, 'not of the 332,694 ballots cast');
  await fix(page, note, 'Ignore share-base in this workspace…');
  await answer(page, reason);
  const told = toast(page, 'ignored, as .recount.json now says');
  await told.waitFor();
  await note.waitFor({ state: 'detached' });
  assert.deepEqual(project(), { ignore: [{ code: 'share-base', reason }] });
  await shoot(page, shots, 'ignore-4-project');
  await told.getByRole('button', { name: 'Undo' }).click();
  await note.first().waitFor();
  assert.equal(project(), undefined);
}

/** A text that holds no comments: the project file names it. */
async function ofPlainText(page, project) {
  await openFile(page, 'wire.txt');
  await filterProblems(page, '**/wire.txt');
  await problem(page, example).first().waitFor({ state: 'detached' });
  const wrong = problem(page, 'not 5.12%');
  await wrong.first().waitFor();
  await fix(page, wrong.first(), 'Ignore 5.12% here with a reason…');
  await answer(page, reason);
  await wrong.first().waitFor({ state: 'detached' });
  assert.deepEqual(project(), { ignore: [{ article: 'wire.txt', figure: '5.12%', reason }] });
  await hover(page, '5.12%', reason);
  await shoot(page, shots, 'ignore-5-plain');
  await page.keyboard.press('Escape');
}

/** The base that the shares are held against: chosen, kept, taken back. */
async function base(page, project) {
  await openFile(page, example);
  await filterProblems(page, '');
  const lens = (text) => page.locator('.codelens-decoration', { hasText: text }).waitFor();
  await lens('base 330,497');
  await choose(page, 'Recount: Choose Base for Contest…');
  const choices = page.locator('.quick-input-list .monaco-list-row');
  // the palette's own row stands there until the bases do
  await choices.filter({ hasText: 'shares agree' }).nth(1).waitFor();
  assert.match(
    (await choices.allTextContents()).join('\n'),
    /330,497.*3 of 6 shares agree[\s\S]*332,694.*0 of 6 shares agree/,
  );
  await shoot(page, shots, 'ignore-6-bases');
  await choices.filter({ hasText: '332,694' }).click();
  await lens('base 332,694');
  const [{ base: chosen }] = project().bases;
  assert.equal(chosen, 'cast');
  await problem(page, 'of 332,694 ballots cast is').first().waitFor();
  await shoot(page, shots, 'ignore-7-chosen');
  await toast(page, 'the base is chosen').getByRole('button', { name: 'Undo' }).click();
  await lens('base 330,497');
  await until(() => project().bases === undefined, 'the choice is gone from the file');
}
