// The manual that the command line carries: the pages of the checks, packed small.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** A page as readers get it: without the cases that are still to be met. */
function page(text) {
  return `${text.split('\n# Not yet')[0].trimEnd()}\n`;
}

/** Brotli in base64 of a JSON object from codes to pages. */
export function manual() {
  const names = readdirSync('test/checks').filter((name) => name.endsWith('.md'));
  const pages = names.sort().map((name) => [name.slice(0, -3), page(readFileSync(`test/checks/${name}`, 'utf8'))]);
  return brotliCompressSync(JSON.stringify(Object.fromEntries(pages))).toString('base64');
}

/** For the bundler: what `MANUAL` stands for. */
export const manualDefine = () => ({ MANUAL: JSON.stringify(manual()) });
