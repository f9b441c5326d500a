// Output into pipes: all of it arrives, and a reader that leaves early is no failure.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { buildCommand, folderOf, reportOf, run, runShell } from './command.ts';

const command = await buildCommand({ standIn: true });
const many = folderOf(
  Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`${String(index).padStart(2, '0')}.md`, 'huge error'])),
);

test('a hundred megabytes of JSON come through a pipe whole', () => {
  const ran = run(command, ['check', '--format', 'json'], { cwd: many });
  assert.equal(ran.code, 1);
  assert.ok(ran.out.length > 96_000_000);
  assert.equal(reportOf(ran).articles.length, 24);
});

test('a slow reader gets all of it', () => {
  const ran = runShell(command, '"$NODE" "$RECOUNT" check --format json | (sleep 0.3; wc -c)', { cwd: many });
  assert.ok(Number(ran.out) > 96_000_000);
  assert.equal(ran.err, '');
});

for (const format of ['text', 'json', 'jsonl']) {
  test(`${format} into a reader that leaves after the first line ends quietly`, () => {
    const started = performance.now();
    const script = `("$NODE" "$RECOUNT" check --format ${format}; echo "code $?" >&2) | head -n 1 | wc -l`;
    const ran = runShell(command, script, { cwd: many });
    assert.equal(ran.out.trim(), '1');
    assert.match(ran.err, /^code [01]\n$/);
    assert.ok(performance.now() - started < 20_000);
  });
}

test('a closed standard error is no failure either', () => {
  const ran = runShell(command, '"$NODE" "$RECOUNT" check gone.md 2>&- ; echo "code $?"');
  assert.match(ran.out, /code 2\n$/);
});

test('output that cannot be written is said, with code 2', { skip: !existsSync('/dev/full') }, () => {
  const ran = runShell(command, '"$NODE" "$RECOUNT" check --format json > /dev/full; echo "code $?"', { cwd: many });
  assert.equal(ran.err, 'recount: no space left to write to\n');
  assert.equal(ran.out, 'code 2\n');
});
