// The messages of the protocol on a stream of bytes, however it is cut, and on the channel between two processes.
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import fc from 'fast-check';
import { Frames, framed } from '../../server/src/wire/frames.ts';
import { streamPort } from '../../server/src/wire/ports.ts';
import { runs } from '../runs.ts';
import { bundle } from './session.ts';

const messages = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 12 });
const cuts = fc.array(fc.nat(), { maxLength: 20 });

/** The bytes in pieces. */
function* cut(bytes: Buffer, places: readonly number[]): Generator<Buffer> {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  let start = 0;
  for (const end of ends) {
    yield bytes.subarray(start, end);
    start = end;
  }
}

test('however the bytes are cut, the messages are whole', () => {
  fc.assert(
    fc.property(messages, cuts, (texts, places) => {
      const frames = new Frames();
      const bytes = Buffer.from(texts.map(framed).join(''));
      const heard = [...cut(bytes, places)].flatMap((chunk) => [...frames.push(chunk)]);
      assert.deepEqual(
        heard.map((body) => JSON.parse(body)),
        texts,
      );
    }),
    { numRuns: runs(500) },
  );
});

test('other headers are read over, in any order and case', () => {
  const frames = new Frames();
  const head = 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length: 4\r\n\r\n';
  assert.deepEqual([...frames.push(Buffer.from(`${head}"é"`))], ['"é"']);
});

test('what is no header is passed over, and takes no memory', () => {
  const frames = new Frames();
  assert.deepEqual([...frames.push(Buffer.from('no length here\r\n\r\n'))], []);
  for (let i = 0; i < 100; i++) assert.deepEqual([...frames.push(Buffer.alloc(10_000, 'x'))], []);
  assert.deepEqual([...frames.push(Buffer.from(`\r\n\r\n${framed(7)}`))], ['7']);
});

test('a body that is no JSON is refused, and the next one heard', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const port = streamPort(input, output);
  const heard: unknown[] = [];
  port.onmessage = ({ data }) => heard.push(data);
  input.write(`Content-Length: 3\r\n\r\n{a}${framed({ id: 1 })}`);
  const [answer] = await once(output, 'data');
  assert.match(String(answer), /"id":null,"error":\{"code":-32700/);
  assert.deepEqual(heard, [{ id: 1 }]);
});

test('a server on a channel answers, and goes with the process that started it', async () => {
  const file = await bundle('test/lsp/sumsServer.ts');
  for (const [leave, code] of [
    ['exit', 0],
    ['disconnect', 1],
  ] as const) {
    const server = fork(file, ['--node-ipc']);
    const ended = once(server, 'exit');
    server.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: process.pid, capabilities: {} } });
    const [answer] = await once(server, 'message');
    assert.equal(answer.result.serverInfo.name, 'recount');
    if (leave === 'exit') {
      server.send({ jsonrpc: '2.0', id: 2, method: 'shutdown' });
      await once(server, 'message');
      server.send({ jsonrpc: '2.0', method: 'exit' });
    } else server.disconnect();
    assert.deepEqual(await ended, [code, null]);
  }
});
