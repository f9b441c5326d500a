// Gives what is local to a bundle new names, the same ones over and over in function after function: they deflate far
// better than names that are counted over the whole bundle, by a sixteenth of the package.
import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

/**
 * Writes a built bundle anew. The server has its names changed and nothing else, so that it runs as it was measured;
 * with `compress` what is said in more words than need be is said in fewer: at the client's work nobody waits.
 */
export async function shorten({ outfile, format }, compress) {
  const { code } = await minify(readFileSync(outfile, 'utf8'), {
    ecma: 2020,
    // what a script names at its top is everybody's, and what a module names its own
    toplevel: format === 'cjs',
    compress: compress && { passes: 2 },
  });
  writeFileSync(outfile, code);
}
