// Keeps the code that V8 makes of the command line as it checks an article, so that it need not be made at every start:
// in dist/code, by the names of the files. It is of use to this version of Node alone, and so is part of no package.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(import.meta.url);
const command = resolve('dist/cli.js');

/** In a program of its own, which starts as a reader's does. */
export const keepCode = () => spawnSync(process.execPath, [own], { stdio: 'ignore' });

if (process.argv[1] === own) {
  process.argv.splice(1, 1, command, 'check', 'examples/astana-maslikhat-2023.md');
  const { scripts } = createRequire(own)(command);
  process.on('exit', () => {
    for (const [file, script] of scripts) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, script.createCachedData());
    }
  });
}
