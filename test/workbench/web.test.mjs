// The same package in VS Code for the web: client and server in workers of the browser, no process behind them.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installEditor, openProfile, startEditor } from '../../client/start/embedded.mjs';
import { build, pack } from '../../client/start/product.mjs';
import { checkout } from '../../client/start/tools.mjs';
import { findChromium, openBrowser } from './browser.mjs';
import { command, filterProblems, fix, hover, position, problem, reportOf, shoot, toast, until } from './page.mjs';
import { twice } from './tries.mjs';
import { serveWeb, unpack } from './webHost.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const shots = join(here, 'shots', 'web');
const folder = mkdtempSync(join(tmpdir(), 'recount-web-'));
const drafts = join(folder, 'drafts');
const file = join(drafts, 'astana-maslikhat-2023.md');
const extensions = { recount: join(folder, 'extension'), memory: join(folder, 'memory') };
let editor;
let browser;

before(async () => {
  const say = (what) => () => console.log(what);
  build(say('Building …'));
  const home = await installEditor(say('Fetching VS Code …'));
  await unpack(await pack(say('Packing the extension …')), extensions.recount);
  cpSync(join(checkout, 'examples'), drafts, { recursive: true });
  remember(extensions.memory, readFileSync(file, 'utf8'));
  const none = join(folder, 'none');
  mkdirSync(none);
  writeFileSync(
    join(none, 'package.json'),
    '{"publisher":"recount-test","name":"none","version":"0.0.0","engines":{"vscode":"*"}}',
  );
  editor = await startEditor({ home, profile: openProfile(), extension: none, folder: drafts, file, ports: [0] });
  browser = await openBrowser(findChromium());
});

after(async () => {
  await browser?.close();
  await editor?.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/**
 * Runs a scenario in a page of its own; nothing but the machine itself is asked. `folder` and `file` are addresses; that of
 * a folder of this machine is its path.
 */
const inPage = (name, scenario, open = (host) => [drafts, `vscode-remote://${host}${encodeURI(file)}`]) =>
  twice(() => play(name, scenario, open));

async function play(name, scenario, open) {
  // as they were, whatever the scenario has mended before
  cpSync(join(checkout, 'examples'), drafts, { recursive: true });
  const web = await serveWeb({ editor: new URL(editor.url), extensions });
  const page = await (await browser.newContext({ viewport: { width: 1360, height: 860 } })).newPage();
  page.setDefaultTimeout(60_000);
  const hosts = new Set();
  page.on('request', (asked) => hosts.add(new URL(asked.url()).host));
  try {
    await page.goto(web.url.href);
    const { host, origin } = web.url;
    const [shown, opened] = open(host);
    const payload = JSON.stringify([['openFile', opened]]);
    await page.goto(`${origin}/?${new URLSearchParams({ folder: shown, payload })}`);
    await scenario(page);
    const elsewhere = [...hosts].filter((host) => host !== '' && host !== web.url.host);
    assert.deepEqual(elsewhere, [], 'asked another host');
  } catch (fault) {
    await shoot(page, shots, `${name}-failed`);
    throw fault;
  } finally {
    await page.context().close();
    web.close();
  }
}

test('a draft on disk: problems, hover, a quick fix that is written, the commands', async () => {
  await inPage('disk', async (page) => {
    await page.locator('.squiggly-error').first().waitFor();
    await page.keyboard.press('Control+Shift+M');
    for (const figure of ['19.96%', '5.12%', '2,197']) await problem(page, figure).first().waitFor();
    await hover(page, '19.96%', '330,497');
    await shoot(page, shots, '1-hover');

    const wrong = problem(page, 'not 19.96%');
    await fix(page, wrong, 'Change 19.96% to 16.96%');
    await wrong.waitFor({ state: 'detached' });
    const expected = readFileSync(file, 'utf8').replace('19.96%', '16.96%');
    await page.keyboard.press('Control+S');
    await until(() => readFileSync(file, 'utf8') === expected, 'the file on disk holds 16.96%, and is else as it was');

    await command(page, 'Recount: Check Article');
    await toast(page, /2 errors.* in \d+ figures/).waitFor();
    await command(page, 'Recount: Check Workspace');
    await toast(page, /4 articles checked/).waitFor();
    await problem(page, 'astana-maslikhat-2023.html').first().waitFor();
    await shoot(page, shots, '2-checked');
    const errors = (count) => page.locator(`[id="status.problems"] [aria-label*="Errors: ${count}"]`);
    await errors(5).waitFor({ state: 'attached' });
    await command(page, 'Recount: Restart Server');
    // those of the article that is open may be gone for a moment only: the next server tells them again
    await command(page, 'Recount: Check Article');
    await toast(page, /2 errors.* in \d+ figures/).waitFor();
    await errors(5).waitFor({ state: 'attached' });
    await page.locator('.squiggly-error').first().waitFor();
  });
});

test('the report beside the article: it is read as on Node, and leads to the figures', async () => {
  await inPage('report', async (page) => {
    await page.locator('.squiggly-error').first().waitFor();
    await page.keyboard.press('Control+B');
    await command(page, 'Recount: Show Report');
    const report = await reportOf(page);
    const row = (name) => report.locator('tbody tr', { hasText: name });
    await row('Respublica').waitFor();
    assert.match(await row('People').textContent(), /18,174.*5\.12%.*5\.50%.*Conflicting/);
    assert.match(await report.locator('p.seats').textContent(), /17 seats follow .*Hare/);
    const styled = () => [...document.styleSheets].some(({ href }) => href?.endsWith('report.css') === true);
    await until(() => report.evaluate(styled), 'the report has its colours');
    await shoot(page, shots, '3-report');
    await row('People').locator('button', { hasText: '5.12%' }).click();
    await until(async () => /\(5 selected\)/.test(await position(page)), 'the share is selected in the article');
  });
});

test('a folder that only an extension knows: its articles are found, checked, mended and saved', async () => {
  const open = () => ['memory:/desk', 'memory:/desk/draft.md'];
  await inPage(
    'memory',
    async (page) => {
      await page.locator('.squiggly-error').first().waitFor();
      await page.keyboard.press('Control+Shift+M');
      await command(page, 'Recount: Check Workspace');
      await toast(page, /3 articles checked/).waitFor();
      for (const name of ['second.rst', 'third.tex', 'draft.md']) {
        await filterProblems(page, `**/${name}`);
        await problem(page, 'not 19.96%').first().waitFor();
      }
      await shoot(page, shots, '4-memory');
      const wrong = problem(page, 'not 19.96%').first();
      await fix(page, wrong, 'Change 19.96% to 16.96%');
      await page.keyboard.press('Control+S');
      await page.locator('.tab.active:not(.dirty)', { hasText: 'draft.md' }).waitFor();
      await command(page, 'File: Revert File');
      await page
        .locator('.view-line', { hasText: /16\.96%/ })
        .first()
        .waitFor();
    },
    open,
  );
});

test('an untitled text is read, code is not', async () => {
  const draft = readFileSync(join(checkout, 'examples', 'astana-maslikhat-2023.md'), 'utf8');
  const desk = join(folder, 'kinds');
  mkdirSync(desk);
  writeFileSync(join(desk, 'code.js'), draft.replace(/^/gm, '// '));
  const open = (host) => [desk, `vscode-remote://${host}${encodeURI(join(desk, 'code.js'))}`];
  await inPage(
    'kinds',
    async (page) => {
      await page
        .locator('.view-line', { hasText: /19\.96%/ })
        .first()
        .waitFor();
      await page.keyboard.press('Control+Shift+M');
      await command(page, 'File: New Untitled Text File');
      await page.keyboard.insertText(draft.replaceAll('**', ''));
      await problem(page, 'not 19.96%').first().waitFor();
      await shoot(page, shots, '5-kinds');
      // Those of the text; the code, which came first, has none.
      await page.locator('[id="status.problems"] [aria-label*="Errors: 3"]').waitFor({ state: 'attached' });
    },
    open,
  );
});

/** An extension that holds a folder in memory: three articles of different kinds, and a file that is none. */
function remember(home, draft) {
  const plain = draft.replaceAll('**', '').replace(/^---[\s\S]*?\n---\n/, '');
  const files = {
    'draft.md': draft,
    'kept/second.rst': plain.replace(/^# (.*)$/m, (_, title) => `${title}\n${'='.repeat(title.length)}`),
    'kept/third.tex': plain.replace(/^# (.*)$/m, '\\section{$1}').replaceAll('%', '\\%'),
    'kept/notes.js': `// ${plain}`,
  };
  mkdirSync(home);
  writeFileSync(
    join(home, 'package.json'),
    JSON.stringify({
      ...{ publisher: 'recount-test', name: 'memory', version: '0.0.1', engines: { vscode: '^1.91.0' } },
      ...{ browser: './memory.js', activationEvents: ['onFileSystem:memory'] },
    }),
  );
  writeFileSync(join(home, 'memory.js'), `const files = ${JSON.stringify(files)};\n${memory}`);
}

const memory = `
const vscode = require('vscode');
const held = new Map(Object.entries(files).map(([name, text]) => ['/desk/' + name, new TextEncoder().encode(text)]));
const changes = new vscode.EventEmitter();
const isFolder = (path) => path === '/' || [...held.keys()].some((one) => one.startsWith(path.replace(/\\/?$/, '/')));
const gone = (uri) => { throw vscode.FileSystemError.FileNotFound(uri); };
const provider = {
  onDidChangeFile: changes.event,
  watch: () => ({ dispose() {} }),
  stat(uri) {
    const bytes = held.get(uri.path);
    if (!bytes && !isFolder(uri.path)) gone(uri);
    return { type: bytes ? 1 : 2, ctime: 0, mtime: bytes ? bytes.length : 0, size: bytes ? bytes.length : 0 };
  },
  readDirectory(uri) {
    const inside = uri.path.replace(/\\/?$/, '/');
    const names = [...held.keys()].filter((one) => one.startsWith(inside)).map((one) => one.slice(inside.length).split('/'));
    return [...new Map(names.map(([name, ...rest]) => [name, rest.length > 0 ? 2 : 1]))];
  },
  readFile: (uri) => held.get(uri.path) ?? gone(uri),
  writeFile(uri, bytes) {
    held.set(uri.path, bytes);
    changes.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  },
  createDirectory() {},
  delete: (uri) => void held.delete(uri.path),
  rename: (uri) => gone(uri),
};
exports.activate = (context) =>
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('memory', provider, { isCaseSensitive: true }));
`;
