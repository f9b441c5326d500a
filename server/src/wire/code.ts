// Files of ours run out of the code that V8 made of them when they were built (server/code.mjs), where it still takes it.
import { isAscii } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import type { Part } from './parts.ts';

/** What has been run here, by the file that its code is kept in: for the build, which writes that. */
export const scripts = new Map<string, Script>();

/** Runs a file of a folder as `require` would, and gives what it exports. */
export function load(folder: string, name: string): Part {
  const file = join(folder, name);
  // for each program its own: they are run under flags of their own
  const kept = join(folder, 'code', basename(__filename, '.js'), basename(name));
  const bytes = readFileSync(file);
  const text = bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
  const source = `(function(exports,require,module,__filename,__dirname){${text}\n})`;
  const cachedData = codeOf(file, kept);
  // code of another version of Node, or made under other flags, V8 leaves
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
  scripts.set(kept, script);
  const module: { readonly exports: Part } = { exports: {} };
  const run: (...given: readonly unknown[]) => void = script.runInThisContext();
  run(module.exports, createRequire(file), module, file, dirname(file));
  return module.exports;
}

/** None that is older than the file: it would be of what the file was. */
function codeOf(file: string, kept: string): Buffer | undefined {
  try {
    return statSync(kept).mtimeMs >= statSync(file).mtimeMs ? readFileSync(kept) : undefined;
  } catch {
    return undefined;
  }
}
