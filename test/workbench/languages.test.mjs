// VS Code in Russian: what Recount says is Russian throughout, its numbers those of the article.
import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { checkout } from '../../client/start/tools.mjs';
import { command, fix, hover, problem, shoot, toast, until } from './page.mjs';
import { inEditor, shots } from './session.mjs';

const article = 'astana-maslikhat-2023.txt';
const fill = (folder) => cpSync(join(checkout, 'test', 'articles', 'ru', article), join(folder, article));

test('a Russian article in a VS Code that speaks Russian', () =>
  inEditor({ name: 'russian', fill, open: article, language: 'ru' }, scenario));

async function scenario(page, folder) {
  await page.locator('.squiggly-error').first().waitFor();
  await page.keyboard.press('Control+Shift+M');
  const wrong = problem(page, '56 045 от 330 497 действительных голосов — это 16,96%, а не 19,96%');
  await wrong.first().waitFor();
  for (const said of ['это 5,50%, а не 5,12%', 'Для 0,65% от 330 497']) await problem(page, said).first().waitFor();
  const rows = await page.locator('.markers-panel .monaco-list-row').allTextContents();
  const others = rows.filter((row) => !row.includes(article) && !/[а-яё]/i.test(row));
  assert.deepEqual(others, [], 'a problem that is not told in Russian');

  const status = page.locator('[id$="recount.article"] a').first();
  assert.match(await status.textContent(), /чисел: \d+ · сходится: \d+ · не сходится: 3/);
  await page.locator('.codelens-decoration', { hasText: 'доли от 330 497 действительных голосов' }).first().waitFor();
  await hover(page, '19,96%', 'доля голосов');
  const told = await page.locator('.monaco-hover:visible', { hasText: 'доля голосов' }).first().textContent();
  assert.match(told, /Не сходится/);
  assert.match(told, /Подошло бы.*16,96%/s);
  await shoot(page, shots, 'russian-1-hover');
  await page.keyboard.press('Escape');

  await command(page, 'Recount: Показать отчёт');
  const report = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await report.getByText('Результаты, как они даны в статье').waitFor();
  await report.getByText('Заменить 19,96% на 16,96%').waitFor();
  await shoot(page, shots, 'russian-2-report');

  const file = join(folder, article);
  const mended = readFileSync(file, 'utf8').replace('19,96%', '16,96%');
  await fix(page, wrong.first(), 'Заменить 19,96% на 16,96%');
  await wrong.first().waitFor({ state: 'detached' });
  await page.keyboard.press('Control+S');
  await until(() => readFileSync(file, 'utf8') === mended, 'the file on disk holds 16,96%, and is else as it was');
  await command(page, 'Recount: Проверить статью');
  await toast(page, /Recount: ошибок: 2/).waitFor();
  await shoot(page, shots, 'russian-3-checked');
}
