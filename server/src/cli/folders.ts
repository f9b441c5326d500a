// The articles in a folder and the folders below it.
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatOfName } from '../formats.ts';
import { Ignored } from './gitignore.ts';
import type { Input } from './inputs.ts';
import { reasonOf } from './reason.ts';

/**
 * Depth first, sorted by path, one folder held at a time. Dot folders, node_modules and what .gitignore names are never
 * entered; links to folders are not followed, so that no circle of links goes on for ever. A folder that cannot be read
 * is named as such.
 */
export function* walk(top: string): Generator<Input> {
  yield* articlesIn(top, new Ignored(top));
}

function* articlesIn(folder: string, ignored: Ignored): Generator<Input> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { kind: 'unreadable', path: folder, reason: reasonOf(error) };
    return;
  }
  for (const entry of entries.sort((a, b) => comparePaths(sortedAs(a), sortedAs(b)))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (isArticleFolder(entry.name) && !ignored.has(path, true)) yield* articlesIn(path, ignored);
    } else if (formatOfName(entry.name) !== undefined && !entry.name.startsWith('.')) {
      if (isFile(entry, path) && !ignored.has(path, false)) yield { kind: 'file', path, named: false };
    }
  }
}

/** A folder stands where the paths of what is in it stand. */
function sortedAs(entry: Dirent): string {
  return entry.isDirectory() ? `${entry.name}/` : entry.name;
}

export function isArticleFolder(name: string): boolean {
  return name !== 'node_modules' && !name.startsWith('.');
}

/** By code unit, the same on every machine. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isFile(entry: Dirent, path: string): boolean {
  if (entry.isFile()) return true;
  if (!entry.isSymbolicLink()) return false;
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? true; // a broken link is named when it is read
}
