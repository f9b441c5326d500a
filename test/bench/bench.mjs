// How fast Recount is, as ratios to floors measured in the same run; fails where a ratio is 1.5 times that of baseline.json.
// With --update the baseline is written instead. What is built is taken from dist/ (npm run build).
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { growth, keys, warm } from './engine.mjs';
import { cold, firstAnswer, keystrokes, memory } from './processes.mjs';

const worse = 1.5;
/** A ratio that is too high is measured again so often before it is believed. */
const attempts = 3;
const baselineFile = 'test/bench/baseline.json';

const engine = resolve(`dist/bench-${process.pid}.mjs`);
process.on('exit', () => rmSync(engine, { force: true }));
// as it is shipped: V8 runs what esbuild leaves of the source, not the source
await build({
  entryPoints: ['server/src/service.ts'],
  outfile: engine,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  supported: { 'regexp-unicode-property-escapes': true },
});
const { createChecker, createMemory } = await import(pathToFileURL(engine).href);
const checker = createChecker();

const update = process.argv.includes('--update');
const baseline = JSON.parse(readFileSync(baselineFile, 'utf8'));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const cases = [...warm, ...keys, ...growth, memory, cold, firstAnswer, ...keystrokes].filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);

const limitOf = (name) => (update ? Number.POSITIVE_INFINITY : worse * (baseline[name] ?? Number.POSITIVE_INFINITY));

const measured = {};
const slow = [];
console.log(line('', 'ratio', 'asked', 'before', ''));
for (const { name, unit, asked, measure } of cases) {
  let best = await measure(checker, engine, createMemory);
  for (let again = 1; again < attempts && best.ratio > limitOf(name); again++) {
    const other = await measure(checker, engine, createMemory);
    if (other.ratio < best.ratio) best = other;
  }
  measured[name] = Number(best.ratio.toPrecision(3));
  if (best.ratio > limitOf(name)) slow.push(name);
  console.log(line(name, measured[name], asked ?? '', baseline[name] ?? '', `${unit}   ${best.shown}`));
}
if (update) writeFileSync(baselineFile, `${JSON.stringify({ ...baseline, ...measured }, undefined, 2)}\n`);
for (const name of slow) console.error(`${name}: more than ${worse} times what it was`);
process.exit(slow.length > 0 ? 1 : 0);

function line(name, ratio, asked, before, rest) {
  return `${name.padEnd(34)}${[ratio, asked, before].map((cell) => String(cell).padStart(9)).join('')}   ${rest}`;
}
