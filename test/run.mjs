// Bundles the tests named on the command line (by default all of them) and runs them with node's own runner. Those in a
// real VS Code join in with --workbench. Each run has a folder of its own, so that several may run at once.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { workbenchTests } from './workbench/tests.mjs';

const workbench = process.argv.includes('--workbench') ? workbenchTests() : { files: [] };
if (workbench.failed) {
  console.error(workbench.failed);
  process.exit(1);
}
const wanted = process.argv.slice(2).filter((word) => word !== '--workbench');
const all = readdirSync('test', { recursive: true })
  .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
  .map((name) => join('test', name));
const files = all.filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
if (files.length === 0) {
  console.error(`no test file matches ${wanted.join(' ')}`);
  process.exit(2);
}
const folder = `dist/tests-${process.pid}`;
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await build({
  entryPoints: files,
  outdir: folder,
  outbase: 'test',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  inject: ['test/runs.ts'],
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const built = files.map((file) => file.replace(/^test/, folder).replace(/\.ts$/, '.mjs'));
const counted = join(folder, 'counts.json');
const reporters = [
  ['spec', 'stdout'],
  ['./test/tally.mjs', counted],
].flatMap(([reporter, destination]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${destination}`]);
const ran = spawnSync(
  process.execPath,
  ['--enable-source-maps', '--test', ...reporters, ...built, ...workbench.files],
  { stdio: 'inherit' },
);
if (workbench.skipped) console.log(`\n${workbench.skipped}`);
close(JSON.parse(readFileSync(counted, 'utf8') || '{}'));
process.exit(ran.status ?? 1);

/** The last word: what was run, in one line. */
function close({ pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0 }) {
  if (todo > 0) console.log(`\n${todo} cases are written down as still to be met (todo).`);
  // a file that could not be read has failed as well, though no test of it ran
  const failed = Math.max(fail + cancelled, ran.status === 0 ? 0 : 1);
  console.log(`\n${pass} passed, ${failed} failed, ${skipped} skipped`);
}
