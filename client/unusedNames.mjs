// Ships the library of the protocol without what nobody asks it for: each of its names that occurs neither in the rest
// of it nor in our sources, as a word of any kind. What such a name alone used goes with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folders = [
  ...['vscode-jsonrpc', 'vscode-languageclient', 'vscode-languageserver-protocol'].flatMap((name) =>
    ['browser', 'common'].map((part) => join(name, 'lib', part)),
  ),
  join('vscode-languageserver-types', 'lib', 'esm'),
].map((folder) => resolve('node_modules', folder));

const comments = /^\s*(?:\/\*[\s\S]*?\*\/|\/\/.*)\n/gm;
/** How its compiler writes down what a file hands on from another, and what names will be there. */
const handedOn =
  /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ .* \} \}\);\n/gm;
const promised = /^(?:exports\.\w+ = )+void 0;\n/gm;
/** A name for several others, with a line for each of them. */
const group =
  /^(?:export )?var (\w+);\n\(function \(\1\) \{\n([\s\S]*?)^\}\)\(\1 \|\| \((?:exports\.\1 = )?\1 = \{\}\)\);\n/gm;
const member = /^ {4}\w+\.(\w+) = (?=.*;\n)/gm;
/** What the converters between the editor's objects and the protocol's can do, a line each. */
const abilities = /(?<=^ {4}return \{\n)(?: {8}as\w+(?:: \w+)?,?\n)+(?= {4}\};)/gm;
/** A word, whether it is the editor's, and the word behind its dot. */
const words = /(?<![\w$])(?:(code|vscode|vscode_1)\.)?([A-Za-z_$][\w$]*)(?=\??\.([\w$]+)|)/g;

/** The files of the library by path, as they are shipped; those that are `left` out are not asked. */
export function usedNames(left) {
  const files = folders
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.js') && !left.some((pattern) => pattern.test(path)));
  let texts = files.map((path) => readFileSync(path, 'utf8').replace(comments, ''));
  const ours = readdirSync('client/src', { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join('client/src', name), 'utf8'))
    .join('\n');
  for (let before = ''; before !== texts.join(''); ) {
    before = texts.join('');
    const used = uses(texts, ours);
    texts = texts.map((text) => withoutUnused(text, used));
  }
  return new Map(files.map((path, at) => [path, texts[at]]));
}

/** By name what is asked of it, '' for itself; by “name.” what is asked of it where it is made; by '.' all that is asked of anything. */
function uses(texts, ours) {
  const used = new Map();
  const add = (name, what) => used.set(name, (used.get(name) ?? new Set()).add(what));
  const read = (text, own) => {
    for (const [, editors, name, what = ''] of text.matchAll(words)) {
      if (!editors) add(name === own ? `${name}.` : name, what);
    }
    for (const [, what] of text.matchAll(/\.(\w+)/g)) add('.', what);
  };
  for (const [word] of ours.matchAll(/\w+/g)) {
    add(word, '');
    add('.', word);
  }
  for (const text of texts) {
    const rest = text.replace(handedOn, '').replace(promised, '').replace(abilities, '');
    read(
      rest.replace(group, (_, name, lines) => {
        read(lines.replace(member, ''), name);
        return '';
      }),
    );
  }
  return used;
}

function withoutUnused(text, used) {
  const kept = (name) => used.has(name);
  return text
    .replace(handedOn, (line, name) => (kept(name) ? line : ''))
    .replace(promised, (line) => line.replace(/exports\.(\w+) = /g, (each, name) => (kept(name) ? each : '')))
    .replace(/^void 0;\n/gm, '')
    .replace(abilities, (lines) =>
      lines.replace(/^ +(as\w+).*\n/gm, (line, name) => (used.get('.').has(name) ? line : '')),
    )
    .replace(group, (piece, name, lines) => {
      const asked = new Set([used.get(name), used.get(`${name}.`)].flatMap((each) => [...(each ?? [])]));
      if (!kept(name)) return '';
      if (asked.has('')) return piece;
      return piece.replace(lines, () =>
        lines.replace(/^ {4}\w+\.(\w+) = .*;\n/gm, (line, each) => (asked.has(each) ? line : '')),
      );
    });
}
