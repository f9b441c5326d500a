// Which files of a folder are articles: those that the settings name, but what they or a .gitignore leave out.
import ignore, { type Ignore } from 'ignore';
import { Minimatch } from 'minimatch';
import { above, folderOf, type Tree } from './tree.ts';

/** Globs are held against places: paths from the folder, their steps parted by slashes. */
export interface Wishes {
  readonly include: readonly string[];
  readonly exclude: readonly Exclusion[];
  /** Whether what the .gitignore files name is left out. */
  readonly gitignore: boolean;
}

export interface Exclusion {
  readonly glob: string;
  /** Only where this file stands beside: "$(basename).md". */
  readonly when?: string;
}

interface Rules {
  readonly folder: string;
  readonly ignore: Ignore;
}

/** A child of every folder: what leaves it out leaves out all that is in the folder. */
const anything = '\uffff\uffff';

export class Selection {
  readonly #tree: Tree;
  readonly #include: readonly Minimatch[];
  readonly #exclude: readonly { readonly glob: Minimatch; readonly when: string | undefined }[];
  readonly #rules = new Map<string, Promise<readonly Rules[]>>();
  readonly #gitignore: boolean;

  constructor({ include, exclude, gitignore }: Wishes, tree: Tree) {
    this.#tree = tree;
    // Like the command line: a folder with a dot is entered where a glob names it, and nowhere else.
    this.#include = include.map((glob) => globOf(glob, false));
    this.#exclude = exclude.map(({ glob, when }) => ({ glob: globOf(glob, true), when }));
    this.#gitignore = gitignore;
  }

  /** Whether the settings name a file. */
  names(place: string): boolean {
    return this.#include.some((glob) => glob.match(place));
  }

  /** Whether there may be articles in a folder. */
  leadsTo(folder: string): boolean {
    return folder === '' || this.#include.some((glob) => glob.match(folder, true));
  }

  /** Whether a file is an article: the settings name it, and neither it nor a folder on the way to it is left out. */
  async takes(place: string): Promise<boolean> {
    return this.names(place) && !(await this.leavesOut(place, false)) && (await this.enters(folderOf(place)));
  }

  /** Whether a folder is looked into, and those on the way to it. */
  async enters(folder: string): Promise<boolean> {
    for (const one of above(folder)) if (!this.leadsTo(one) || (await this.leavesOut(one, true))) return false;
    return true;
  }

  /** For a place none of whose folders is left out. */
  async leavesOut(place: string, isFolder: boolean): Promise<boolean> {
    if (place === '') return false;
    for (const { glob, when } of this.#exclude) {
      const meant = glob.match(place) || (isFolder && glob.match(`${place}/${anything}`));
      if (meant && (when === undefined || (await this.#stands(when, place)))) return true;
    }
    return this.#gitignore && decides(await this.#rulesIn(folderOf(place)), place, isFolder);
  }

  async #stands(beside: string, place: string): Promise<boolean> {
    const folder = folderOf(place);
    const name = place.slice(folder === '' ? 0 : folder.length + 1);
    const wanted = beside.replaceAll('$(basename)', name.replace(/\.[^.]*$/, ''));
    return (await this.#tree.list(folder)).some((entry) => entry.name === wanted);
  }

  /** The .gitignore files from the top down to a folder. */
  #rulesIn(folder: string): Promise<readonly Rules[]> {
    const known = this.#rules.get(folder) ?? this.#readRules(folder);
    this.#rules.set(folder, known);
    return known;
  }

  async #readRules(folder: string): Promise<readonly Rules[]> {
    const outer = folder === '' ? [] : await this.#rulesIn(folderOf(folder));
    const text = await this.#tree.read(folder === '' ? '.gitignore' : `${folder}/.gitignore`);
    return text === undefined ? outer : [...outer, { folder, ignore: ignore().add(text) }];
  }
}

const globOf = (glob: string, dot: boolean): Minimatch =>
  new Minimatch(glob, { dot, platform: 'linux', nonegate: true, nocomment: true });

/** The deepest file that says something of the place has the word. */
function decides(rules: readonly Rules[], place: string, isFolder: boolean): boolean {
  let out = false;
  for (const { folder, ignore: file } of rules) {
    const verdict = file.test(`${folder === '' ? place : place.slice(folder.length + 1)}${isFolder ? '/' : ''}`);
    if (verdict.ignored) out = true;
    else if (verdict.unignored) out = false;
  }
  return out;
}
