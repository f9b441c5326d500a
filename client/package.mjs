// `npm run package`: builds, and packs what is laid out in dist/extension into one file, recount.vsix or the one of --out.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';
import { buildAll } from '../esbuild.mjs';
import { repack } from './repack.mjs';
import { staged } from './stage.mjs';

await buildAll();
const { out } = parseArgs({ options: { out: { type: 'string', default: 'recount.vsix' } } }).values;
const draft = `${resolve(out)}.draft.${process.pid}`;
mkdirSync(dirname(draft), { recursive: true });
try {
  await createVSIX({
    cwd: staged,
    packagePath: draft,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  await repack(draft, resolve(out));
} finally {
  rmSync(draft, { force: true });
}
console.log(`${out}: ${statSync(out).size} bytes`);
