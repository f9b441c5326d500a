// The articles that a glob matches.
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { formatOfName } from '../formats.ts';
import { comparePaths } from './folders.ts';
import { Ignored } from './gitignore.ts';
import type { Input } from './inputs.ts';

// Required, not imported: its ES module build asks for its own URL, which a CommonJS bundle has none of.
const { glob, isDynamicPattern } = require('tinyglobby') as typeof import('tinyglobby');

/** Sorted by path. A pattern without wildcards, or one that matches no article, is unreadable. */
export async function expandGlob(path: string): Promise<readonly Input[]> {
  const pattern = sep === '\\' ? path.replaceAll('\\', '/') : path;
  if (!isDynamicPattern(pattern)) return [{ kind: 'unreadable', path, reason: 'no such file or folder' }];
  const steps = pattern.split('/');
  const fixed = steps.slice(
    0,
    steps.findIndex((step) => isDynamicPattern(step)),
  );
  const top = fixed.length === 0 ? '.' : fixed.join('/') || '/';
  const matches = await glob(steps.slice(fixed.length).join('/'), {
    cwd: resolve(top),
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  const ignored = new Ignored(top);
  const files = matches
    .filter((name) => formatOfName(name) !== undefined)
    .map((name) => join(top, name))
    .filter((file) => !ignored.hasAnyOf(file))
    .sort(comparePaths);
  if (files.length === 0) return [{ kind: 'unreadable', path, reason: 'no article matches' }];
  return files.map((file) => ({ kind: 'file', path: isAbsolute(top) ? file : relative('', file), named: false }));
}
