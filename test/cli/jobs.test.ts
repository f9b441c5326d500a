// Articles checked side by side: the same bytes come out in the same order, and nothing is held for long.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inOrder } from '../../server/src/cli/inOrder.ts';
import { runs } from '../runs.ts';
import { buildCommand, folderOf, run } from './command.ts';

const command = await buildCommand({ standIn: true });
const names = Array.from({ length: 60 }, (_, at) => `${String(at).padStart(2, '0')}.md`);
const texts = ['12', 'an error', 'boom', 'a hint, 7', 'error warning'];
const cwd = folderOf({
  ...Object.fromEntries(names.map((name, at) => [name, texts[at % texts.length] ?? ''])),
  'scan.txt': Buffer.from([0, 1, 2]),
});

for (const format of ['text', 'json', 'jsonl', 'sarif', 'github', 'junit']) {
  test(`${format} is the same on one thread and on many`, () => {
    const [one, many, unasked] = [['--jobs', '1'], ['--jobs', '3'], []].map((jobs) =>
      run(command, ['check', '--format', format, ...jobs, 'gone.md', '.'], { cwd }),
    );
    assert.deepEqual(many, one);
    assert.deepEqual(unasked, one);
    assert.equal(one?.code, 2);
  });
}

test('a number of jobs that is none is wrong usage', () => {
  for (const jobs of ['0', '-1', 'many', '1.5', '1000', '']) {
    const ran = run(command, ['check', `--jobs=${jobs}`], { cwd });
    assert.equal(ran.code, 2);
    assert.match(ran.err, /--jobs takes a number/);
  }
});

test('a file over the limit is said to be skipped, and is unreadable where it was named itself', () => {
  const large = folderOf({ 'a.txt': 'x'.repeat(10_000_001), 'b.txt': 'x '.repeat(100_000) });
  const inFolder = run(command, ['check', '.'], { cwd: large });
  assert.deepEqual([inFolder.code, inFolder.err], [0, 'recount: a.txt: skipped, larger than 10 MB\n']);
  assert.match(inFolder.out, /in 1 article;/);
  assert.equal(run(command, ['check', 'a.txt'], { cwd: large }).code, 2);
  assert.equal(run(command, ['check', '-'], { input: 'x'.repeat(10_000_001) }).code, 2);
});

test('whatever takes how long, outcomes come in order, and no more is begun than there is room for', async () => {
  const delays = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(delays, fc.integer({ min: 1, max: 6 }), async (times, room) => {
      let begun = 0;
      let taken = 0;
      async function* coming() {
        for (const [at, turns] of times.entries()) {
          for (let turn = 0; turn < turns % 3; turn++) await new Promise(setImmediate);
          yield { at, turns };
        }
      }
      const start = async ({ at, turns }: { at: number; turns: number }) => {
        begun += 1;
        assert.ok(begun - taken <= room);
        for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
        return at;
      };
      const order: number[] = [];
      for await (const at of inOrder(coming(), start, room)) {
        taken += 1;
        order.push(at);
      }
      assert.deepEqual(order, [...times.keys()]);
    }),
    { numRuns: runs(100) },
  );
});
