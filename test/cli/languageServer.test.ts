// `recount language-server --stdio` is the server bundle beside the command line.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { buildServer } from '../lsp/shipped.ts';
import { buildCommand, run } from './command.ts';

const command = await buildCommand({ standIn: true });

function framed(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

test('without the server beside it, that is said, with code 2', () => {
  const ran = run(command, ['language-server', '--stdio']);
  assert.equal(ran.code, 2);
  assert.match(ran.err, /^recount: .*server\.js/);
});

test('it answers in the protocol and ends when it is told to', { timeout: 60_000 }, async () => {
  await buildServer(dirname(command));
  const child = spawn(process.execPath, [command, 'language-server', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.includes('"id":2')) child.stdin.end(framed({ method: 'exit' }));
  });
  child.stdin.write(
    framed({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }) +
      framed({ method: 'initialized', params: {} }) +
      framed({ id: 2, method: 'shutdown' }),
  );
  const [code] = await once(child, 'close');
  assert.match(said, /"id":1,"result":\{.*"capabilities"/);
  assert.match(said, /"id":2,"result":null/);
  assert.equal(code, 0);
});
