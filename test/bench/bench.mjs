// How fast a check is, as ratios against floors measured in the same run: machines differ, ratios hardly do.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const out = `dist/bench-${process.pid}.mjs`;
process.on('exit', () => rmSync(out, { force: true }));
await build({
  entryPoints: ['server/src/service.ts'],
  outfile: out,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
});
const { createChecker } = await import(pathToFileURL(join(process.cwd(), out)).href);
const checker = createChecker();

const example = (name) => readFileSync(join('examples', name), 'utf8');
const markdown = example('astana-maslikhat-2023.md');
const plain = markdown.replaceAll('**', '').replace(/^# /gm, '');
const repeatTo = (text, size) => `${text}\n\n`.repeat(Math.ceil(size / text.length)).slice(0, size);
const filler = repeatTo('The count went on into the night, and nobody in the hall spoke of anything else.', 4000);
const article = (text) => `${text}\n\n${filler}`;
const html = `<html><body><article>${article(plain)
  .split('\n\n')
  .map((block) => `<p>${block}</p>`)
  .join('')}</article></body></html>`;
const check = (format, text) => () => checker.check({ path: 'bench', format, text });

/** Milliseconds of the quickest of many runs. */
function quickest(run, budget = 1500) {
  for (let i = 0; i < 20; i++) run();
  let best = Number.POSITIVE_INFINITY;
  for (const end = performance.now() + budget; performance.now() < end; ) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const tokens = /[\p{L}\p{M}]+|[0-9]+/gu;
const text = article(plain);
const floor = quickest(() => [...text.matchAll(tokens)].map((match) => [match.index, match[0]]), 500);
const rows = [];
for (const [name, format, source] of [
  ['plain text', 'plaintext', text],
  ['Markdown', 'markdown', article(markdown)],
  ['HTML', 'html', html],
]) {
  const time = quickest(check(format, source));
  rows.push([`one article, ${name}`, `${time.toFixed(2)} ms`, `${(time / floor).toFixed(1)} × token floor`]);
}

/** Cost per byte of a large text against that of a small one of the same making. */
function slope(make, format = 'plaintext') {
  const [small, large] = [make(10_000), make(100_000)];
  const once = quickest(check(format, small), 400) / small.length;
  const start = performance.now();
  check(format, large)();
  return (performance.now() - start) / large.length / once;
}
for (const [name, make, format] of [
  ['articles, plain', (n) => repeatTo(plain, n)],
  ['digits and commas', (n) => repeatTo('1,234, 56,789,', n)],
  ['one endless line', (n) => repeatTo('Smith got 1,234 votes and 5.6% ', n).replaceAll('\n', ' ')],
  ['nested mark-up', (n) => repeatTo('<div><b>12,345', n), 'html'],
  ['table pipes', (n) => repeatTo('| 12 | 34 |\n', n), 'markdown'],
]) {
  rows.push([`100 kB of ${name}`, '', `${slope(make, format).toFixed(2)} × cost per byte of 10 kB`]);
}
const width = (k) => Math.max(...rows.map((row) => row[k].length));
for (const row of rows) console.log(row.map((cell, k) => cell.padEnd(width(k))).join('   '));
