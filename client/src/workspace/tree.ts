// A folder with all that is in it, in any file system that lists its folders. Places are paths from its top, their steps
// parted by slashes; the top itself is the empty place.

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

export interface Tree {
  /** What is in a folder; nothing where it cannot be read. */
  list(folder: string): Promise<readonly Entry[]>;
  /** The text of a file; undefined where there is none. */
  read(file: string): Promise<string | undefined>;
}

/** The folder that something is in. */
export function folderOf(place: string): string {
  return place.slice(0, Math.max(0, place.lastIndexOf('/')));
}

/** A folder and those on the way to it, from the top down; the top itself is left out. */
export function above(folder: string): readonly string[] {
  const steps = folder === '' ? [] : folder.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
