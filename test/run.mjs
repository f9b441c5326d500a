// Bundles the tests named on the command line (by default all of them) and runs them with node's own runner. Those in a
// real VS Code join in with --workbench. Each run has a folder of its own, so that several may run at once.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
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
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const built = files.map((file) => file.replace(/^test/, folder).replace(/\.ts$/, '.mjs'));
const ran = spawnSync(
  process.execPath,
  ['--enable-source-maps', '--test', '--test-reporter=spec', ...built, ...workbench.files],
  {
    stdio: 'inherit',
  },
);
if (workbench.skipped) console.log(`\n${workbench.skipped}`);
process.exit(ran.status ?? 1);
