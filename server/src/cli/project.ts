// The project file of each article: the one that --config names, or the nearest `.recount.json` above the article.
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { includes, type ProjectFile, readProjectFile } from '../service.ts';
import { decode } from './decode.ts';
import { reasonOf } from './reason.ts';

export const projectFileName = '.recount.json';

export interface FoundProject extends ProjectFile {
  /** As messages name it. */
  readonly path: string;
  readonly folder: string;
}

export class Projects {
  readonly #known = new Map<string, FoundProject | undefined>();
  readonly #tell: (message: string) => void;
  readonly #fixed: FoundProject | undefined;
  readonly #none: boolean;

  /** `config`: the file to use for all, none where it is false. Throws where that one cannot be read. */
  constructor(config: string | false | undefined, tell: (message: string) => void) {
    this.#tell = tell;
    this.#none = config === false;
    this.#fixed = typeof config === 'string' ? this.#read(resolve(config)) : undefined;
  }

  /** For an article by its path; for standard input by the name that it goes by. */
  of(path: string): FoundProject | undefined {
    return this.#none ? undefined : (this.#fixed ?? this.#nearest(dirname(resolve(path))));
  }

  #nearest(folder: string): FoundProject | undefined {
    if (this.#known.has(folder)) return this.#known.get(folder);
    const above = dirname(folder);
    const found =
      this.#readIfThere(join(folder, projectFileName)) ?? (above === folder ? undefined : this.#nearest(above));
    this.#known.set(folder, found);
    return found;
  }

  #readIfThere(file: string): FoundProject | undefined {
    try {
      return this.#read(file);
    } catch (error) {
      if (!isAbsent(error)) this.#tell(`${shown(file)}: ${reasonOf(error)}; checked without it`);
      return undefined;
    }
  }

  #read(file: string): FoundProject {
    const decoded = decode(readFileSync(file));
    const path = shown(file);
    if (decoded.kind === 'binary') throw new Error('a binary file');
    const read = readProjectFile(decoded.text);
    for (const { line, column, message } of read.faults) this.#tell(`${path}:${line}:${column}: ${message}`);
    return { ...read, path, folder: dirname(file) };
  }
}

/** Its path from the folder of the project file, as rules have it. */
export function placeIn({ folder }: FoundProject, path: string): string {
  return relative(folder, resolve(path)).split(sep).join('/');
}

/** Whether a file that was found in a folder is one that the project holds for an article. */
export function isHeld(found: FoundProject | undefined, path: string): boolean {
  return found === undefined || includes(found.project, placeIn(found, path));
}

function shown(file: string): string {
  const near = relative('', file);
  return near === '' || near.startsWith('..') ? file : near;
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
