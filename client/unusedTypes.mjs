// Ships of the protocol's types what the client's library asks for. Each is a namespace that is filled as the bundle is
// loaded, and all are handed on together, so that no bundler can tell which are of no use: here each becomes a value.
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `ls.Range`, `vscode_languageserver_protocol_1.Range`: what a module of the libraries may take from another. */
const taken = /\.(\w+)/g;
const namespace = /^(?:export )?var (\w+);\n(\(function \(\1\) \{[\s\S]*?^)\}\)\(\1 \|\| \(\1 = \{\}\)\);/gm;
const types = /vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/;

/** @param {(path: string) => boolean} isLeftOut whether a module of the libraries is shipped without what it holds */
export function keepTypes(bundle, isLeftOut) {
  bundle.onLoad({ filter: types }, async ({ path }) => {
    const source = await readFile(path, 'utf8');
    const asked = namesTaken(isLeftOut);
    const names = Array.from(source.matchAll(/^export (?:var|class) (\w+)/gm), ([, name]) => name);
    const values = source
      .replace(namespace, 'var $1 = /* @__PURE__ */ $2return $1; })({});')
      .replace(/^export (class|const)/gm, '$1');
    return { contents: `${values}\nexport { ${names.filter((name) => asked.has(name)).join(', ')} };` };
  });
}

function namesTaken(isLeftOut) {
  const names = new Set();
  for (const library of ['vscode-languageclient', 'vscode-languageserver-protocol'])
    for (const host of ['common', 'browser']) {
      const folder = join('node_modules', library, 'lib', host);
      for (const name of readdirSync(folder, { recursive: true })) {
        const path = join(folder, name);
        if (!path.endsWith('.js') || isLeftOut(path)) continue;
        for (const [, word] of readFileSync(path, 'utf8').matchAll(taken)) names.add(word);
      }
    }
  return names;
}
