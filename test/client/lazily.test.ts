// The extension on Node before and after there is use for it: what is loaded, and when. VS Code is played.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'recount-lazily-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const { bundles }: { bundles: readonly BuildOptions[] } = await import(pathToFileURL(resolve('esbuild.mjs')).href);
const shipped = bundles.find(({ outfile }) => outfile === 'dist/client.js');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

interface Document {
  readonly languageId: string;
  readonly uri: { readonly scheme: string; readonly path: string };
}

/** What of VS Code is asked before anything is loaded. */
function createVscode(textDocuments: Document[], languages: object) {
  const changed = new Set<() => void>();
  const commands = new Map<string, (...given: unknown[]) => unknown>();
  const opened = new Set<(document: Document) => void>();
  const told: string[] = [];
  const serializers: { deserializeWebviewPanel(panel: unknown, state: unknown): Promise<void> }[] = [];
  const disposable = (dispose: () => void) => ({ dispose });
  const api = {
    Disposable: { from: (...all: { dispose(): void }[]) => disposable(() => void all.map((one) => one.dispose())) },
    commands: {
      registerCommand(name: string, run: () => unknown) {
        assert.ok(!commands.has(name), `${name} is registered twice`);
        commands.set(name, run);
        return disposable(() => commands.delete(name));
      },
      executeCommand: async (name: string, ...given: unknown[]) => commands.get(name)?.(...given),
    },
    l10n: { t: (text: string, ...given: string[]) => text.replace('{0}', given[0] ?? '') },
    window: {
      showErrorMessage: async (text: string) => void told.push(text),
      registerWebviewPanelSerializer(_: string, serializer: (typeof serializers)[0]) {
        serializers.push(serializer);
        return disposable(() => serializers.splice(serializers.indexOf(serializer), 1));
      },
    },
    workspace: {
      textDocuments,
      fs: { isWritableFileSystem: (scheme: string) => ({ file: true, git: false })[scheme] },
      getConfiguration: () => ({ get: () => languages }),
      onDidChangeConfiguration(hear: () => void) {
        changed.add(hear);
        return disposable(() => changed.delete(hear));
      },
      onDidOpenTextDocument(hear: (document: Document) => void) {
        opened.add(hear);
        return disposable(() => opened.delete(hear));
      },
    },
  };
  const open = (document: Document) => void [...opened].map((hear) => hear(document));
  const change = () => void [...changed].map((hear) => hear());
  return { api, commands, serializers, told, open, change };
}

/** Stands beside the entry in the place of what it loads, and says what is done with it. */
const standIn = `
const vscode = require('vscode');
const done = (exports.done = []);
done.push('loaded');
exports.QuietClient = exports.AbstractMessageReader = exports.AbstractMessageWriter = class {};
exports.start = async () => {
  done.push('started');
  for (const { command } of ${JSON.stringify(manifest.contributes.commands)})
    vscode.commands.registerCommand(command, (...given) => done.push([command, ...given]));
  return { revive: async (...given) => void done.push(given) };
};
`;

let count = 0;

async function activate(documents: Document[], languages: object = {}, part = standIn) {
  const home = join(folder, String(count++));
  mkdirSync(join(home, 'node_modules', 'vscode'), { recursive: true });
  writeFileSync(join(home, 'node_modules', 'vscode', 'index.js'), 'module.exports = {};');
  writeFileSync(join(home, 'browserClient.js'), part);
  await build({ ...shipped, outfile: join(home, 'client.js') });
  const require = createRequire(join(home, 'client.js'));
  const vscode = createVscode(documents, languages);
  Object.assign(require('vscode'), vscode.api);
  const context = { subscriptions: [], extension: { packageJSON: manifest }, asAbsolutePath: (path: string) => path };
  await require('./client.js').activate(context);
  const done = (): readonly unknown[] =>
    require.cache[require.resolve('./browserClient.js')] ? require('./browserClient.js').done : [];
  return { ...vscode, done };
}

const document = (languageId: string, path: string, scheme = 'file') => ({ languageId, uri: { scheme, path } });
const code = document('python', '/tally.py');
const article = document('markdown', '/a.md');
/** Until what was asked for has been done; it is not waited for. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('with an article open it starts at once', async () => {
  assert.deepEqual((await activate([code, article])).done(), ['loaded', 'started']);
});

test('with nothing but code and an old version open nothing is loaded, until an article is opened', async () => {
  const { open, done } = await activate([code, document('markdown', '/a.md', 'git')]);
  open(document('javascript', '/b.js'));
  await settled();
  assert.deepEqual(done(), []);
  open(article);
  await settled();
  open(article);
  await settled();
  assert.deepEqual(done(), ['loaded', 'started']);
});

test('a language that the writer has named is an article’s', async () => {
  assert.deepEqual((await activate([code], { python: 'plaintext' })).done(), ['loaded', 'started']);
  const named: Record<string, string> = { typst: 'markdown' };
  const { change, done } = await activate([code], named);
  change();
  await settled();
  assert.deepEqual(done(), []);
  named.python = 'plaintext';
  change();
  await settled();
  assert.deepEqual(done(), ['loaded', 'started']);
});

test('each command of the manifest loads it, and is then given to it', async () => {
  const { commands, done, api } = await activate([code]);
  assert.deepEqual(
    [...commands.keys()],
    manifest.contributes.commands.map(({ command }: { command: string }) => command),
  );
  await Promise.all([
    api.commands.executeCommand('recount.openExample', 1),
    api.commands.executeCommand('recount.takeTour'),
  ]);
  assert.deepEqual(done(), ['loaded', 'started', ['recount.openExample', 1], ['recount.takeTour']]);
});

test('what cannot be loaded is told once, and the command that asks for it fails', async () => {
  const { commands, open, told } = await activate([code], {}, 'throw new Error("half an update");');
  open(article);
  await settled();
  await assert.rejects(async () => commands.get('recount.takeTour')?.());
  assert.deepEqual(told, ['Recount cannot be loaded: Error: half an update']);
});

test('a report that VS Code has kept loads it, and is shown again', async () => {
  const { serializers, done } = await activate([code]);
  await serializers[0]?.deserializeWebviewPanel('panel', 'state');
  assert.deepEqual(done(), ['loaded', 'started', ['panel', 'state']]);
});

test('the manifest has it activated with any text, and with no window that shows none', () => {
  assert.deepEqual(manifest.activationEvents, ['onLanguage', 'onWebviewPanel:recount.report']);
});
