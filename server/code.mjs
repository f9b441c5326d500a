// Keeps the code that V8 makes of the command line and of the language server as they check an article, so that it need not
// be made at every start: in dist/code, by program and file. It is of use to this version of Node alone, and so is part
// of no package.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(import.meta.url);
const example = 'examples/astana-maslikhat-2023.md';

/** Milliseconds after which a program that does not end is ended: what is built works without the code as well. */
const timeout = 20_000;

/** Leaves nothing but ASCII, of which V8 has the text in no time: the bundler leaves expressions as they are. */
export function inAscii(file) {
  const text = readFileSync(file, 'utf8');
  const written = text.replace(/[^\u0000-\u007f]/g, (unit, at) => {
    if (text[at - 1] === '\\') throw new Error(`${file} has a backslash before a ${unit}`);
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  writeFileSync(file, written);
}

/** Both in a program of its own, which starts as a reader's does. */
export async function keepCode() {
  spawnSync(process.execPath, [own, 'cli.js', 'check', example], { stdio: 'ignore', timeout });
  await edit(spawn(process.execPath, [own, 'server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'], timeout }));
}

/** Opens the article as an editor does, and leaves once it has been checked. */
async function edit({ stdin, stdout }) {
  // one that has ended reads nothing more
  stdin.on('error', () => {});
  let said = '';
  const send = (message) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const document = { uri: 'file:///a.md', languageId: 'markdown', version: 1, text: readFileSync(example, 'utf8') };
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  send({ method: 'initialized', params: {} });
  send({ method: 'textDocument/didOpen', params: { textDocument: document } });
  for await (const piece of stdout) {
    const checked = said.includes('publishDiagnostics');
    said += piece;
    if (checked || !said.includes('publishDiagnostics')) continue;
    // what it then does by itself is of use at the first keystroke
    setTimeout(() => {
      send({ id: 2, method: 'shutdown' });
      send({ method: 'exit' });
    }, 200);
  }
}

if (process.argv[1] === own) {
  const [, , name, ...words] = process.argv;
  const command = resolve('dist', name);
  process.argv.splice(1, process.argv.length, command, ...words);
  const { scripts } = createRequire(own)(command);
  process.on('exit', () => {
    for (const [file, script] of scripts) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, script.createCachedData());
    }
  });
}
