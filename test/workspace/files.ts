// Folders in memory, and the articles that are found in them.
import { type Exclusion, Selection } from '../../client/src/workspace/selection.ts';
import type { Entry, Tree } from '../../client/src/workspace/tree.ts';
import { articlesBelow } from '../../client/src/workspace/walk.ts';

/** A folder is an object, a file its text. */
export interface Folder {
  readonly [name: string]: string | Folder;
}

export interface Chosen {
  readonly include?: readonly string[];
  readonly exclude?: readonly (string | Exclusion)[];
  readonly gitignore?: boolean;
}

/** Remembers which folders were listed. */
export function treeOf(top: Folder): Tree & { readonly listed: string[] } {
  const at = (place: string) =>
    place
      .split('/')
      .filter(Boolean)
      .reduce<string | Folder | undefined>((on, step) => (typeof on === 'object' ? on[step] : undefined), top);
  const listed: string[] = [];
  return {
    listed,
    list: async (place) => {
      listed.push(place);
      const folder = at(place);
      if (typeof folder !== 'object') return [];
      return Object.entries(folder).map(([name, one]): Entry => ({ name, kind: isFile(one) ? 'file' : 'folder' }));
    },
    read: async (place) => {
      const file = at(place);
      return typeof file === 'string' ? file : undefined;
    },
  };
}

const isFile = (one: string | Folder): one is string => typeof one === 'string';

export function selectionOf(tree: Tree, { include, exclude = [], gitignore = true }: Chosen = {}): Selection {
  const wishes = {
    include: include ?? ['**/*.{md,markdown,html,htm,txt}'],
    exclude: exclude.map((one) => (typeof one === 'string' ? { glob: one } : one)),
    gitignore,
  };
  return new Selection(wishes, tree);
}

export function find(top: Folder, chosen?: Chosen): Promise<readonly string[]> {
  const tree = treeOf(top);
  return articlesBelow({ tree, selection: selectionOf(tree, chosen) }, '', () => false);
}
