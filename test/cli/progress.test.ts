// The line on the terminal that says how far a long run has come.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProgress } from '../../server/src/cli/progress.ts';

const nobodyKnows = async () => undefined;

function watched(isTTY: boolean, showAt: readonly number[]): string[] {
  let time = 0;
  const written: string[] = [];
  const progress = createProgress({ isTTY, write: (text) => written.push(text) }, () => time, nobodyKnows);
  for (const [index, at] of showAt.entries()) {
    time = at;
    progress.show(index);
  }
  progress.clear();
  progress.clear();
  return written;
}

test('nothing in the first second, then at most ten lines a second, and wiped at the end', () => {
  assert.deepEqual(watched(true, [0, 500, 999]), []);
  assert.deepEqual(watched(true, [999, 1000, 1050, 1100]), [
    '\r1 articles checked…\u001b[K',
    '\r3 articles checked…\u001b[K',
    '\r\u001b[K',
  ]);
});

test('nothing at all where standard error is no terminal', () => {
  assert.deepEqual(watched(false, [2000, 3000]), []);
});

test('a bar and the time that is left, where the number of articles is known', async () => {
  let time = 0;
  const written: string[] = [];
  const progress = createProgress(
    { isTTY: true, write: (text) => written.push(text) },
    () => time,
    async () => 400,
  );
  time = 1000;
  progress.show(100);
  await new Promise(setImmediate);
  time = 2000;
  progress.show(200);
  assert.deepEqual(written, [
    '\r100 articles checked…\u001b[K',
    '\r[############............] 200 of 400 articles, 2 s left\u001b[K',
  ]);
});
