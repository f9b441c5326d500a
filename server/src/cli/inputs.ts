// The articles that the paths on the command line stand for: files, folders, globs, standard input.
import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';

export type Input =
  /** `named`: given on the command line itself, not found in a folder. */
  | { readonly kind: 'file'; readonly path: string; readonly named: boolean }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string };

/** In the order given; what a folder or a glob holds is sorted by path. No file comes twice. */
export async function* findInputs(paths: readonly string[]): AsyncGenerator<Input> {
  const [first] = paths;
  // One path holds no file twice: nothing need be remembered, however many files there are.
  if (first !== undefined && paths.length === 1) return yield* inputsOf(first);
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const input of inputsOf(path)) {
      const key = input.kind === 'file' ? resolve(input.path) : input.kind === 'stdin' ? '-' : undefined;
      if (key !== undefined && seen.has(key)) continue;
      if (key !== undefined) seen.add(key);
      yield input;
    }
  }
}

/** How many files there are to check; undefined where standard input is among them, of which nobody knows. */
export async function countFiles(paths: readonly string[]): Promise<number | undefined> {
  if (paths.includes('-')) return undefined;
  let count = 0;
  for await (const { kind } of findInputs(paths)) if (kind === 'file') count += 1;
  return count;
}

async function* inputsOf(path: string): AsyncGenerator<Input> {
  if (path === '-') {
    yield { kind: 'stdin' };
    return;
  }
  const stats = statOf(path);
  if (stats?.isDirectory()) {
    const { walk } = await import('./folders.ts');
    yield* walk(path);
  } else if (stats !== undefined) {
    yield { kind: 'file', path, named: true };
  } else {
    const { expandGlob } = await import('./globs.ts');
    yield* await expandGlob(path);
  }
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined; // a path through a file, or a name too long: as good as not there
  }
}
