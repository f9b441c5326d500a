// What a person does in VS Code: runs a command, reads Problems, hovers, takes a quick fix.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const patience = 30_000;

/** A screenshot for the eye; the folder is not kept in git. */
export async function shoot(page, shots, name) {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: join(shots, `${name}.png`) });
}

/** Runs a command by its full title from the palette. */
export async function command(page, title) {
  await choose(page, title);
  await page.locator('.quick-input-widget input[type=text]').waitFor({ state: 'hidden', timeout: patience });
}

/** Chooses a command that has a question of its own to ask. */
export const choose = (page, title) => pick(page, `>${title}`, title);

/** Opens a file of the folder by its name. */
export async function openFile(page, name) {
  // Without the `>` of the commands the palette looks for files.
  await pick(page, name, name);
  await page.locator('.editor-group-container.active .tab.active', { hasText: name }).waitFor({ timeout: patience });
}

/**
 * Takes what is called `title` of what the palette lists for `typed`. It lists what the editor with the focus has when it
 * opens: opened a moment too soon, it is opened again, as a person would. The keyboard goes down to the row: rows move as
 * they are pointed at, and a click may land on the neighbour.
 */
async function pick(page, typed, title) {
  const input = page.locator('.quick-input-widget input[type=text]');
  const rows = page.locator('.quick-input-list .monaco-list-row');
  const focused = page.locator('.quick-input-list .monaco-list-row.focused .label-name');
  const reached = async () => {
    await page.keyboard.press('F1');
    await input.waitFor({ state: 'visible', timeout: patience });
    await input.fill(typed);
    const isListed = await isShown(rows.filter({ hasText: title }).first());
    for (let down = isListed ? await rows.count() : 0; down > 0; down--) {
      if ((await focused.allTextContents()).includes(title)) return true;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Escape');
    return false;
  };
  await until(reached, `the palette has “${title}”`);
  await page.keyboard.press('Enter');
}

/** Answers the question in the box at the top. */
export async function answer(page, text) {
  const input = page.locator('.quick-input-widget input[type=text]');
  await input.waitFor({ state: 'visible', timeout: patience });
  await input.fill(text);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden', timeout: patience });
}

/** The row of Problems that holds the text. */
export const problem = (page, text) => page.locator('.markers-panel .monaco-list-row', { hasText: text });

/** Shows only the problems of the files of a name, or of all again: a long list is drawn only in part. */
export async function filterProblems(page, glob) {
  await page.getByPlaceholder(/^Filter \(e\.g\./).fill(glob);
  const name = glob.split('/').at(-1);
  const files = page.locator('.markers-panel .monaco-list-row[aria-level="1"]');
  const isFiltered = async () => (await files.allTextContents()).every((row) => row.startsWith(name));
  if (glob !== '') await until(isFiltered, `no other problems are listed than those of ${glob}`);
}

/** The message in the corner that says this. */
export const toast = (page, text) => page.locator('.notification-toast', { hasText: text }).first();

/** Points at `text` in the editor until a hover shows that holds `told`. */
export async function hover(page, text, told) {
  const { x, y, width, height } = await boxOf(page, text);
  await page.mouse.move(x + 2, Math.max(1, y - 40));
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 6 });
  await page.locator('.monaco-hover:visible', { hasText: told }).first().waitFor({ timeout: patience });
}

/** Puts the caret into `text`. */
export async function caret(page, text) {
  const { x, y, width, height } = await boxOf(page, text);
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.locator('.monaco-editor.focused').first().waitFor({ timeout: patience });
}

/** Whether something of a class is drawn over `text`: a highlight, a squiggle. */
export async function isOver(page, classes, text) {
  const { x, y, width, height } = await boxOf(page, text);
  const boxes = await page.locator(classes).evaluateAll((found) =>
    found.map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );
  const [across, down] = [x + width / 2, y + height / 2];
  return boxes.some(({ left, right, top, bottom }) => left < across && across < right && top < down && down < bottom);
}

/** Where the caret is: "Ln 3, Col 21 (6 selected)". */
export const position = async (page) => (await page.locator('[id="status.editor.selection"]').textContent()) ?? '';

/** Where the characters of `text` stand on the screen. */
async function boxOf(page, text) {
  return page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('.view-line')) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
    }
    throw new Error(`not on the screen: ${wanted}`);
  }, text);
}

/** Opens the quick fixes of a problem, and gives the list. */
export async function fixes(page, row) {
  await row.dblclick();
  await page.locator('.monaco-editor.focused').first().waitFor({ timeout: patience });
  const choices = page.locator('.action-widget .monaco-list-row');
  const offered = async () => {
    await page.keyboard.press('Control+.');
    if (await isShown(choices.first())) return true;
    await page.keyboard.press('Escape');
    return false;
  };
  // VS Code closes the list where the problem is told anew meanwhile.
  await until(offered, 'the quick fixes');
  return choices;
}

/** Takes the quick fix of a problem whose title holds the text. */
export async function fix(page, row, title) {
  const taken = async () => {
    const choice = (await fixes(page, row)).filter({ hasText: title }).first();
    return choice.click({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
  };
  await until(taken, `the quick fix “${title}” is taken`);
}

/** Whether something comes into sight within five seconds. */
const isShown = (what) =>
  what.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );

/** Waits until `holds` gives a true value, asking again every tenth of a second. */
export async function until(holds, what) {
  const end = Date.now() + patience;
  for (;;) {
    const value = await holds();
    if (value) return value;
    if (Date.now() > end) throw new Error(`never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The document of the report: in a frame in the frame of its panel. */
export async function reportOf(page) {
  const inner = page.frameLocator('iframe.webview.ready').locator('#active-frame');
  await inner.waitFor({ state: 'attached' });
  const frame = await (await inner.elementHandle()).contentFrame();
  await frame.locator('#report h1').waitFor();
  return frame;
}
