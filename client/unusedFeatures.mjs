// Ships the library of the protocol without its features that Recount's server never offers. Each is a class that the
// library makes one of and then asks what it can do: one that can do nothing takes its place.
import { readFile } from 'node:fs/promises';
import { keepTypes } from './unusedTypes.mjs';

const unused = [
  ...['callHierarchy', 'colorProvider', 'declaration', 'documentLink', 'fileOperations', 'foldingRange', 'formatting'],
  ...[
    'implementation',
    'inlineCompletion',
    'inlineValue',
    'linkedEditingRange',
    'notebook',
    'rename',
    'selectionRange',
  ],
  ...['semanticTokens', 'signatureHelp', 'textDocumentContent', 'typeDefinition', 'typeHierarchy', 'workspaceSymbol'],
];

const idle = `class Unused {
  fillClientCapabilities() {}
  initialize() {}
  getState() { return { kind: 'static' }; }
  clear() {}
}`;

/** That of diagnostics asks for the one of notebooks by its method, and listens to what it opens and closes: nothing. */
const silent = ['Open', 'Change', 'Save', 'Close'].map(
  (event) => `on${event}NotificationSent() { return { dispose() {} }; }`,
);
const notebooks = `class Silent extends Unused {
  static CellScheme = 'vscode-notebook-cell';
  registrationType = { method: 'notebookDocument/sync' };
  register() {}
  unregister() {}
  handles() { return false; }
  ${silent.join('\n')}
}`;

/** The messages of such features, and of monikers, which have no feature: nobody sends them. */
const messages = [...unused.filter((name) => name !== 'formatting'), 'moniker'];

/** What the library asks of them all the same: by what method each goes. */
const methods = {
  notebook: 'exports.NotebookDocumentSyncRegistrationType = { method: "notebookDocument/sync" };',
  semanticTokens: ['', 'Range', 'Delta'].map((part) => `exports.SemanticTokens${part}Request = {};`).join('\n'),
};

export const unusedFeatures = {
  name: 'unused-features',
  setup(bundle) {
    const filter = new RegExp(`vscode-languageclient[\\\\/]lib[\\\\/]common[\\\\/](${unused.join('|')})\\.js$`);
    const ofMessages = new RegExp(
      `vscode-languageserver-protocol[\\\\/]lib[\\\\/]common[\\\\/]protocol\\.(${messages.join('|')})\\.js$`,
    );
    keepTypes(bundle, (path) => filter.test(path) || ofMessages.test(path));
    bundle.onLoad({ filter: ofMessages }, ({ path }) => ({ contents: methods[/\.(\w+)\.js$/.exec(path)?.[1]] ?? '' }));
    bundle.onLoad({ filter }, async ({ path }) => {
      const names = (await readFile(path, 'utf8')).matchAll(/^class (\w+Feature) /gm);
      const [more, stub] = path.endsWith('notebook.js') ? [notebooks, 'Silent'] : ['', 'Unused'];
      return { contents: [idle, more, ...Array.from(names, ([, name]) => `exports.${name} = ${stub};`)].join('\n') };
    });
  },
};
