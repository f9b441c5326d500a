// `npm run package`: builds, and packs what is laid out in dist/extension into one file, recount.vsix or the one of --out.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';
import { buildAll } from '../esbuild.mjs';
import { staged } from './stage.mjs';

await buildAll();
const { out } = parseArgs({ options: { out: { type: 'string', default: 'recount.vsix' } } }).values;
await createVSIX({
  cwd: staged,
  packagePath: resolve(out),
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
