// Check Workspace over two thousand files in a real VS Code: stopped, completed, and kept in step with the disk.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { checkout } from '../../client/start/tools.mjs';
import { command, filterProblems, problem, shoot, toast, until } from './page.mjs';
import { inEditor, shots } from './session.mjs';

const example = 'astana-maslikhat-2023.md';
const files = 2000;
const slips = 200;

/** Every tenth has a share that is wrong. */
const article = (number) => {
  const [first, last] = [3000 + number, 4500 - number];
  const share = (votes) => `${votes.toLocaleString('en')}, or ${(votes / 100).toFixed(2)}%`;
  const wrong = number % (files / slips) === 0 ? share(first).replace(/, or ./, ', or 9') : share(first);
  return `# Ward ${number}\n\nOf 10,000 valid votes, Amanat took ${wrong}, Auyl ${share(2500)}, and Baitaq ${share(last)}.\n`;
};

function fill(folder) {
  const write = (place, text) => {
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    writeFileSync(join(folder, place), text);
  };
  cpSync(join(checkout, 'examples', example), join(folder, example));
  // The example is one of them.
  for (let number = 1; number < files; number++) write(wardOf(number), article(number));
  for (const place of ['build/a.md', 'archive/b.md', 'old/c.md', '.cache/d.md', 'node_modules/e/f.md'])
    write(place, article(10));
  write('.gitignore', 'build/\n');
  write('.recount.json', '{ "exclude": ["old/**"] }\n');
  write('.vscode/settings.json', '{ "search.exclude": { "archive": true } }\n');
}

const wardOf = (number) => `region-${number % 40}/ward-${number}.md`;

test('two thousand files, stopped, completed, and kept in step with the disk', () =>
  inEditor({ name: 'workspace', fill, open: example }, scenario));

async function scenario(page, folder) {
  const at = (place) => join(folder, place);
  const errors = (count) =>
    page.locator(`[id="status.problems"] [aria-label*="Errors: ${count}"]`).waitFor({ state: 'attached' });
  await page.locator('.squiggly-error').first().waitFor();
  // Those of the example itself.
  await errors(3);

  await command(page, 'Recount: Check Workspace');
  const progress = toast(page, /\d+ of 2,000 articles/);
  await progress.waitFor();
  await shoot(page, shots, 'workspace-1-running');
  await progress.hover();
  await progress.getByRole('button', { name: 'Cancel' }).click();
  const stopped = toast(page, /stopped after \d+ of 2,000 articles/);
  await stopped.waitFor();
  await shoot(page, shots, 'workspace-2-stopped');
  const done = Number(/after (\d+) of/.exec(await stopped.textContent())[1]);
  assert.ok(done > 0 && done < files, `stopped after ${done}`);

  await command(page, 'Recount: Check Workspace');
  // Every tenth of 1..1999 and the three of the example.
  const total = Math.floor((files - 1) / (files / slips)) + 3;
  await toast(page, new RegExp(`2,000 articles checked\\..*${total} errors`)).waitFor({ timeout: 180_000 });
  await errors(total);
  await filterProblems(page, '**/ward-10.md');
  await problem(page, 'ward-10.md').first().waitFor();
  await shoot(page, shots, 'workspace-3-completed');

  // The disk changes under it.
  writeFileSync(at('region-1/new.md'), article(10));
  await errors(total + 1);
  writeFileSync(at('region-1/new.md'), article(11));
  await errors(total);
  renameSync(at(wardOf(10)), at('region-1/renamed.md'));
  await filterProblems(page, '**/renamed.md');
  await problem(page, 'renamed.md').first().waitFor();
  await errors(total);
  mkdirSync(at('late'));
  writeFileSync(at('late/one.md'), article(20));
  await errors(total + 1);
  renameSync(at('late'), at('later'));
  await filterProblems(page, '**/later/one.md');
  await problem(page, 'one.md').first().waitFor();
  await errors(total + 1);
  rmSync(at('later'), { recursive: true });
  await errors(total);
  // What is left out changes, too.
  writeFileSync(at('.gitignore'), 'region-1/renamed.md\n');
  await until(
    () =>
      problem(page, 'renamed.md')
        .count()
        .then((count) => count === 0),
    'the ignored file is gone',
  );
  await filterProblems(page, '**/build/a.md');
  await problem(page, 'a.md').first().waitFor();
  await errors(total);
  writeFileSync(at('.recount.json'), '{}');
  await errors(total + 1);
  writeFileSync(at('.recount.json'), '{ "checks": { "share-of-total": "off", "sum-of-shares": "off" } }');
  // two hundred files are checked anew, for which a busy machine takes minutes
  await page.locator('[id="status.problems"] [aria-label*="Errors"]').waitFor({ state: 'detached', timeout: 240_000 });
  await shoot(page, shots, 'workspace-4-off');
}
