// The language server as it is shipped: built into a folder, with the parts that it loads when it needs them.
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

/** Builds what of dist/ is the server's: server.js for Node, browserServer.js for a worker, and parts/ for both. */
export async function buildServer(folder: string): Promise<void> {
  const { bundles }: { bundles: readonly BuildOptions[] } = await import(pathToFileURL(resolve('esbuild.mjs')).href);
  const own = bundles.filter(({ outfile = '' }) => /^dist\/(?:server|browserServer|parts\/\w+)\.js$/.test(outfile));
  await Promise.all(
    own.map((bundle) => build({ ...bundle, outfile: join(folder, relative('dist', bundle.outfile ?? '')) })),
  );
}
