// Ships the library of the protocol without its features that Recount's server never offers. Each is a class that the
// library makes one of and then asks what it can do: one that can do nothing takes its place. (That of notebooks, which is
// not offered either, has to stay: that of diagnostics leans on it.)
import { readFile } from 'node:fs/promises';

const unused = [
  ...['callHierarchy', 'colorProvider', 'declaration', 'documentLink', 'fileOperations', 'foldingRange', 'formatting'],
  ...['implementation', 'inlineCompletion', 'inlineValue', 'linkedEditingRange', 'rename', 'selectionRange'],
  ...['semanticTokens', 'signatureHelp', 'textDocumentContent', 'typeDefinition', 'typeHierarchy', 'workspaceSymbol'],
];

const idle = `class Unused {
  fillClientCapabilities() {}
  initialize() {}
  getState() { return { kind: 'static' }; }
  clear() {}
}`;

export const unusedFeatures = {
  name: 'unused-features',
  setup(bundle) {
    const filter = new RegExp(`vscode-languageclient[\\\\/]lib[\\\\/]common[\\\\/](${unused.join('|')})\\.js$`);
    bundle.onLoad({ filter }, async ({ path }) => {
      const names = (await readFile(path, 'utf8')).matchAll(/^class (\w+Feature) /gm);
      return { contents: [idle, ...Array.from(names, ([, name]) => `exports.${name} = Unused;`)].join('\n') };
    });
  },
};
