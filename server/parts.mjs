// How the language server is cut for what is shipped: the rest of it, which every article needs, is one bundle for all
// hosts; parts that many articles do without, such as a language, are files beside it, loaded when first needed
// (server/src/wire/parts.ts).
import { basename, resolve } from 'node:path';
import { build } from 'esbuild';

const source = (file) => resolve('server/src', file);

/** A part is a module: its `functions`, or the `object` that it makes, of which the rest of the server has the fields `kept`. */
const parts = [
  { name: 'html', file: 'text/html.ts', functions: ['readHtml', 'readHtmlRange'] },
  { name: 'markdown', file: 'text/markdown.ts', functions: ['readMarkdown'] },
  {
    name: 'drafts',
    file: 'text/drafts.ts',
    functions: ['readAsciidoc', 'readLatex', 'readRestructuredText', 'readWikitext'],
  },
  { name: 'tables', file: 'claims/tables.ts', functions: ['readTable'] },
  { name: 'sharing', file: 'elections/sharing.ts', functions: ['admitted', 'allocateBy', 'methodsThatFit'] },
  { name: 'transfers', file: 'checks/transfers.ts', functions: ['transfers'] },
  { name: 'hover', file: 'lsp/worked.ts', functions: ['inMarkdown', 'inPlainText', 'stateOf', 'whatOf', 'workedOut'] },
  { name: 'offer', file: 'lsp/offer.ts', functions: ['offerBehind'] },
  { name: 'setAside', file: 'lsp/setAside.ts', functions: ['ignoring', 'ruled', 'setAside'] },
  { name: 'report', file: 'report/page/answer.ts', functions: ['answerOf', 'copyOf', 'unreadOf'] },
  { name: 'projectFile', file: 'project/projectFile.ts', functions: ['readProject', 'rulesAdded'] },
  // by these fields the language of an article is told
  ...['de', 'en', 'kk', 'ru'].map((code) => ({
    name: code,
    file: `languages/${code}.ts`,
    object: code,
    kept: ['code', 'letters', 'common'],
  })),
  ...Object.entries({ english: 'en', kazakh: 'kk', russian: 'ru' }).map(([name, code]) => ({
    name,
    file: `messages/${code}.ts`,
    object: name,
    kept: ['locale'],
  })),
];

/** None of our sources does anything but make what it exports: a part holds nothing else of what it imports. */
const onlyWhatIsUsed = {
  name: 'only-what-is-used',
  setup(bundle) {
    bundle.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir, kind }) =>
      kind === 'import-statement' ? { path: resolve(resolveDir, path), sideEffects: false } : undefined,
    );
  },
};

/** A bundle each, which leaves what it holds in a worker's scope, or is a module on Node. */
export const partBundles = parts.map(({ name, file }) => ({
  entryPoints: [`server/src/${file}`],
  outfile: `dist/parts/${name}.js`,
  format: 'iife',
  plugins: [onlyWhatIsUsed],
  ...asModule('recountPart'),
}));

/** In the format of a script that is a module as well. */
export function asModule(globalName) {
  return { globalName, footer: { js: `if(typeof module=="object")module.exports=${globalName};` } };
}

/** Puts stand-ins in the places of the parts. */
export const leaveParts = {
  name: 'leave-parts',
  setup(bundle) {
    const byFile = new Map(parts.map((part) => [source(part.file), part]));
    bundle.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const part = byFile.get(resolve(resolveDir, path));
      return part && { path: part.file, namespace: 'part', pluginData: part };
    });
    bundle.onLoad({ filter: /.*/, namespace: 'part' }, async ({ pluginData }) => ({
      contents: await standIn(pluginData),
      resolveDir: source('wire'),
    }));
  },
};

async function standIn({ name, file, functions, object, kept }) {
  if (functions) {
    const lines = functions.map((each) => `export const ${each} = standInFunction('${name}', '${each}');`);
    return `import { standInFunction } from './parts.ts';\n${lines.join('\n')}`;
  }
  const { outputFiles } = await build({ entryPoints: [source(file)], bundle: true, format: 'esm', write: false });
  const real = (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`))[
    object
  ];
  const given = [
    Object.fromEntries(kept.map((field) => [field, real[field]])),
    Object.keys(real).filter((field) => !kept.includes(field)),
  ].map((value) => JSON.stringify(value));
  return `import { standInObject } from './parts.ts';
export const ${object} = /* @__PURE__ */ standInObject('${name}', '${object}', ${given.join(', ')});`;
}

/**
 * Takes modules from another bundle, which lies beside the one that is built and exports what they do; it is run out of
 * kept code where it is `kept`.
 */
export const takeFrom = (bundleFile, modules, kept = false) => ({
  name: 'take-from',
  setup(bundle) {
    const shared = new Set(modules.map((file) => resolve(file)));
    const name = basename(bundleFile);
    const from = kept ? { path: name, namespace: 'kept' } : { path: `./${name}`, external: true };
    bundle.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) =>
      shared.has(resolve(resolveDir, path)) ? from : undefined,
    );
    bundle.onLoad({ filter: /.*/, namespace: 'kept' }, ({ path }) => ({
      contents: `module.exports = require('./code.ts').load(__dirname, '${path}');`,
      resolveDir: source('wire'),
    }));
  },
});
