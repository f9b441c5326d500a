// Ships of the protocol's types what the client's library asks for. Each is a namespace that is filled as the bundle is
// loaded, and all are handed on together, so that no bundler can tell which are of no use: here each becomes a value.
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a module may take from another, by whatever name it calls that: `ls.Range`, `import { Range }`. */
const word = /\w+/g;
/** Who may ask for a type: what is shipped of the libraries, and our own client. */
const askers = [
  ...['vscode-languageclient', 'vscode-languageserver-protocol'].flatMap((library) =>
    ['common', 'browser'].map((host) => join('node_modules', library, 'lib', host)),
  ),
  join('client', 'src'),
];
const namespace = /^(?:export )?var (\w+);\n(\(function \(\1\) \{[\s\S]*?^)\}\)\(\1 \|\| \(\1 = \{\}\)\);/gm;
const types = /vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/;

/** @param {(path: string) => boolean} isLeftOut whether a module of the libraries is shipped without what it holds */
export function keepTypes(bundle, isLeftOut) {
  bundle.onLoad({ filter: types }, async ({ path }) => {
    const source = await readFile(path, 'utf8');
    const asked = wordsOf(isLeftOut);
    const names = Array.from(source.matchAll(/^export (?:var|class) (\w+)/gm), ([, name]) => name);
    const values = source
      .replace(namespace, 'var $1 = /* @__PURE__ */ $2return $1; })({});')
      .replace(/^export (class|const)/gm, '$1');
    return { contents: `${values}\nexport { ${names.filter((name) => asked.has(name)).join(', ')} };` };
  });
}

function wordsOf(isLeftOut) {
  const words = new Set();
  for (const folder of askers)
    for (const name of readdirSync(folder, { recursive: true })) {
      const path = join(folder, name);
      if (!/\.[jt]s$/.test(path) || path.endsWith('.d.ts') || isLeftOut(path)) continue;
      for (const [one] of readFileSync(path, 'utf8').matchAll(word)) words.add(one);
    }
  return words;
}
