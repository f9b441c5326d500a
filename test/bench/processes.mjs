// What is waited for: the command line from a cold start, the language server's first answer, and its answer to a key.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { liveBlog, markdown } from './texts.mjs';
import { quantile, quickestAwaited } from './timing.mjs';

const folder = mkdtempSync(join(tmpdir(), 'recount-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const article = join(folder, 'article.md');
writeFileSync(article, markdown);

const node = (...words) => spawnSync(process.execPath, words, { stdio: 'ignore' });
const bare = () => node('-e', '0');

export const cold = {
  name: 'recount check, cold',
  unit: '× node -e 0',
  asked: 2.2,
  measure: async () => {
    const [time, floor] = await quickestAwaited([() => node('dist/cli.js', 'check', article), bare], 15);
    return { ratio: time / floor, shown: `${time.toFixed(0)} ms` };
  },
};

/** A server with one article open. */
async function open(text) {
  const server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let arrived = () => {};
  connection.onNotification('textDocument/publishDiagnostics', () => arrived());
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const answered = () => new Promise((resolve) => (arrived = resolve));
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const first = answered();
  const uri = 'file:///bench.md';
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  await first;
  let version = 1;
  return {
    /** Writes a letter at the end of the first line; the milliseconds until the diagnostics of that version. */
    press: async () => {
      const after = answered();
      const start = performance.now();
      const at = { line: 0, character: 3 };
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range: { start: at, end: at }, text: 'x' }],
      });
      await after;
      return performance.now() - start;
    },
    close: async () => {
      const closed = once(server, 'exit');
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await closed;
      connection.dispose();
    },
  };
}

export const firstAnswer = {
  name: 'server to its first diagnostics',
  unit: '× node -e 0',
  asked: undefined,
  measure: async () => {
    const [time, floor] = await quickestAwaited([async () => (await open(markdown)).close(), bare], 7);
    return { ratio: time / floor, shown: `${time.toFixed(0)} ms, ${(time - floor).toFixed(0)} over (asked: 150)` };
  },
};

/** The pause in typing that is waited for before an article is checked. */
const pause = 150;

export const keystrokes = [
  ['5 kB draft', markdown, 40],
  ['200 kB live blog', liveBlog(200_000), 40],
].map(([name, text, times]) => ({
  name: `keystroke in a ${name}`,
  unit: '× node -e 0',
  asked: undefined,
  measure: async () => {
    const session = await open(text);
    const waits = [];
    for (let i = 0; i < times; i++) waits.push(await session.press());
    await session.close();
    const [, floor] = await quickestAwaited([() => {}, bare], 5);
    const [middle, last] = [quantile(waits, 0.5), quantile(waits, 0.99)].map((wait) => wait - pause);
    return { ratio: middle / floor, shown: `p50 ${middle.toFixed(1)}, p99 ${last.toFixed(1)} ms after the pause` };
  },
}));

const [little, much] = [5000, 500_000];

/** The bytes of memory that a byte of text takes, over what a short text takes; `engine` is the path of its bundle. */
export const memory = {
  name: `memory for ${much / 1000} kB`,
  unit: 'bytes a byte',
  asked: 40,
  measure: (_, engine) => {
    const peak = (size) =>
      Number(spawnSync(process.execPath, ['test/bench/memory.mjs', engine, String(size)], { encoding: 'utf8' }).stdout);
    const taken = peak(much) - peak(little);
    return { ratio: taken / (much - little), shown: `${(taken / 1e6).toFixed(0)} MB` };
  },
};
