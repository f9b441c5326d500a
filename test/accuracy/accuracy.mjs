// Prints how accurate Recount is on the annotated articles.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const out = `dist/accuracy-${process.pid}.mjs`;
process.on('exit', () => rmSync(out, { force: true }));
await build({
  stdin: {
    contents: `export { createChecker } from './server/src/service.ts';
      export { scoresOf, tableOf } from './test/accuracy/table.ts';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  outfile: out,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
const { createChecker, scoresOf, tableOf } = await import(pathToFileURL(join(process.cwd(), out)).href);
const checker = createChecker();
console.log(tableOf(scoresOf(({ name, format, text }) => checker.check({ path: name, format, text }))));
