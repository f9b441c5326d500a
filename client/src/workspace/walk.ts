// The articles in a folder and the folders below it, found by listing them: not every file system can be searched.
import type { Selection } from './selection.ts';
import type { Tree } from './tree.ts';

/** Folders listed at the same time: a file system may be far away. */
const atOnce = 8;

/** The places of the articles below a folder, sorted. Links to folders are not followed: they may lead in circles. */
export async function articlesBelow(
  { tree, selection }: { readonly tree: Tree; readonly selection: Selection },
  top: string,
  isStopped: () => boolean,
): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting = [top];
  while (waiting.length > 0 && !isStopped()) {
    const entered = await Promise.all(waiting.splice(0, atOnce).map((folder) => entriesOf(tree, folder)));
    for (const { place, kind } of entered.flat()) {
      const wanted = kind === 'folder' ? selection.leadsTo(place) : kind === 'file' && selection.names(place);
      if (!wanted || (await selection.leavesOut(place, kind === 'folder'))) continue;
      if (kind === 'folder') waiting.push(place);
      else found.push(place);
    }
  }
  return found.sort();
}

async function entriesOf(tree: Tree, folder: string) {
  const entries = await tree.list(folder);
  return entries.map(({ name, kind }) => ({ place: folder === '' ? name : `${folder}/${name}`, kind }));
}
