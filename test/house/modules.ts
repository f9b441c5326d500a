// What a bundle is made of: bytes by library and by room of ours.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

export type Modules = Readonly<Record<string, number>>;

/** The library that a source belongs to, or the room: "node_modules/cheerio", "server/src/claims". */
const moduleOf = (source: string): string => {
  const parts = source.replace(/^.*node_modules\//, '').split('/');
  if (!source.includes('node_modules/')) return parts.slice(0, 3).join('/');
  return parts.slice(0, parts[0]?.startsWith('@') ? 2 : 1).join('/');
};

/** Minified bytes of each module in the bundle that is shipped as `file`. */
export async function modulesOf(file: string): Promise<Modules> {
  const { bundles }: { bundles: readonly BuildOptions[] } = await import(pathToFileURL(resolve('esbuild.mjs')).href);
  const shipped = bundles.find(({ outfile }) => outfile === file);
  const { metafile } = await build({ ...shipped, sourcemap: false, write: false, metafile: true, logLevel: 'silent' });
  const sizes: Record<string, number> = {};
  for (const { inputs } of Object.values(metafile.outputs))
    for (const [source, { bytesInOutput }] of Object.entries(inputs))
      sizes[moduleOf(source)] = (sizes[moduleOf(source)] ?? 0) + bytesInOutput;
  return sizes;
}

/** "server/src/claims +3,120", the modules that grew most since the sizes were written down, the most first. */
export const growth = (now: Modules, before: Modules): string =>
  Object.entries(now)
    .map(([name, size]) => ({ name, more: size - (before[name] ?? 0) }))
    .filter(({ more }) => more > 0)
    .sort((a, b) => b.more - a.more)
    .slice(0, 8)
    .map(({ name, more }) => `${name} +${more.toLocaleString('en')}`)
    .join(', ');
