// The house as it stands: which file imports which, read from the bundler and from the sources.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Metafile } from 'esbuild';

/** What is shipped, each bundled as the build does it. */
export const entries = [
  'server/src/start.ts',
  'server/src/cli.ts',
  'server/src/main.ts',
  'server/src/browser.ts',
  'client/src/node.ts',
  'client/src/browser.ts',
  'client/src/report/webview/report.ts',
].filter((entry) => existsSync(entry));

/** Every source file under these folders, with its text. */
export function sources(...folders: readonly string[]): ReadonlyMap<string, string> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  return new Map(files.sort().map((file) => [file, readFileSync(file, 'utf8')]));
}

export interface Import {
  readonly from: string;
  /** A file of ours, or the name of a package. */
  readonly to: string;
}

/** Every import that is written in the sources, those of types alone among them, which no bundle shows. */
export function writtenImports(files: ReadonlyMap<string, string>): readonly Import[] {
  return [...files].flatMap(([from, text]) =>
    [...text.matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*'([^'\n]+)'/g)].map(([, specifier = '']) => ({
      from,
      to: specifier.startsWith('.') ? join(dirname(from), specifier) : packageOf(specifier),
    })),
  );
}

/** "vscode-languageserver" for "vscode-languageserver/node"; node's own keep their prefix. */
function packageOf(specifier: string): string {
  return specifier.startsWith('node:')
    ? specifier
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
}

/** What the bundler says of an entry, bundled as the build does it. */
export async function bundle(entry: string): Promise<Metafile> {
  const { bundles } = await import(pathToFileURL('esbuild.mjs').href);
  const shipped = bundles.find(({ entryPoints }: { entryPoints: readonly string[] }) => entryPoints[0] === entry);
  const { metafile } = await build({ ...shipped, write: false, metafile: true, logLevel: 'silent' });
  if (metafile === undefined) throw new Error(`nothing was built of ${entry}`);
  return metafile;
}
