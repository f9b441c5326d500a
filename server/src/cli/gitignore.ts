// What the .gitignore files of a working tree leave out.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

interface Rules {
  readonly folder: string;
  readonly ignore: Ignore;
}

/**
 * The .gitignore files from the top of the git working tree down to each file, the deeper one having the last word.
 * Outside a working tree the files from `top` down count. A `top` that git itself would leave out was asked for by
 * name: the rules above it are set aside.
 */
export class Ignored {
  private readonly top: string;
  private readonly rules = new Map<string, readonly Rules[]>();

  constructor(top: string) {
    this.top = resolve(top);
    const above = this.rulesAbove();
    this.rules.set(this.top, [...(decides(above, this.top, true) ? [] : above), ...rulesIn(this.top)]);
  }

  /** For a path below `top` none of whose folders is left out. */
  has(path: string, isFolder: boolean): boolean {
    const full = resolve(path);
    return decides(this.rulesFor(dirname(full)), full, isFolder);
  }

  /** For any path below `top`: whether it or one of the folders on the way to it is left out. */
  hasAnyOf(path: string): boolean {
    const steps = relative(this.top, resolve(path)).split(sep);
    return steps.some((_, index) => this.has(join(this.top, ...steps.slice(0, index + 1)), index < steps.length - 1));
  }

  private rulesFor(folder: string): readonly Rules[] {
    const known = this.rules.get(folder);
    if (known !== undefined) return known;
    const found = [...this.rulesFor(dirname(folder)), ...rulesIn(folder)];
    this.rules.set(folder, found);
    return found;
  }

  private rulesAbove(): readonly Rules[] {
    const found: Rules[][] = [];
    for (let folder = this.top; !existsSync(join(folder, '.git')); ) {
      const parent = dirname(folder);
      if (parent === folder) return []; // no working tree
      folder = parent;
      found.unshift(rulesIn(folder));
    }
    return found.flat();
  }
}

function rulesIn(folder: string): Rules[] {
  try {
    return [{ folder, ignore: ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8')) }];
  } catch {
    return [];
  }
}

function decides(rules: readonly Rules[], path: string, isFolder: boolean): boolean {
  let ignored = false;
  for (const { folder, ignore } of rules) {
    const verdict = ignore.test(relative(folder, path).split(sep).join('/') + (isFolder ? '/' : ''));
    if (verdict.ignored) ignored = true;
    else if (verdict.unignored) ignored = false;
  }
  return ignored;
}
