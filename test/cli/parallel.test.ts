// GNU parallel over an archive: every article is answered, in order, as one run answers it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { runs } from '../runs.ts';
import { buildCommand, run, runShell } from './command.ts';

const command = await buildCommand({ standIn: true });
const known = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
const isGnu = known.status === 0 && known.stdout.startsWith('GNU parallel');
const skip = isGnu ? false : 'GNU parallel is not installed (Debian: apt-get install parallel)';
/** In long runs, 100,000 articles. */
const count = runs(0) >= 1000 ? 100_000 : 4000;

test(`${count} articles through GNU parallel`, { skip }, () => {
  const lines = Array.from({ length: count }, (_, at) => {
    const text = `In ward ${at} Smith got ${at % 997} votes, Jones ${at % 89}, ${at % 5 === 0 ? 'an error' : 'no doubt'}.`;
    return at % 1000 === 999 ? 'broken' : JSON.stringify({ path: `${at}.md`, text });
  });
  const input = `${lines.join('\n')}\n`;
  const filter = '"$NODE" "$RECOUNT" check --format jsonl --fail-on never --jobs 1 -';
  const script = `parallel --will-cite --pipe --block 100k --keep-order --quote sh -c '${filter}'`;
  const many = runShell(command, script, { input });
  assert.deepEqual([many.code, many.err], [0, '']);
  const answers = many.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(answers.length, count);
  for (const [at, { path, error, findings }] of answers.entries()) {
    if (at % 1000 === 999) assert.match(error, /not JSON/);
    else assert.deepEqual([path, findings.length], [`${at}.md`, at % 5 === 0 ? 1 : 0]);
  }
  const alone = run(command, ['check', '--format', 'jsonl', '--fail-on', 'never', '-'], { input });
  // Lines are counted from the beginning of each block.
  const uncounted = (out: string) => out.replace(/"line":\d+/g, '"line":0');
  assert.equal(uncounted(many.out) === uncounted(alone.out), true);
});
