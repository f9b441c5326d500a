// Which paths a glob means.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchesGlob } from '../../server/src/project/glob.ts';

const cases: readonly (readonly [glob: string, meant: readonly string[], not: readonly string[]])[] = [
  ['a.md', ['a.md'], ['b/a.md', 'a.mdx']],
  ['*.md', ['a.md', '.md'], ['a/b.md', 'a.html']],
  ['**/*.md', ['a.md', 'a/b.md', 'a/b/c.md'], ['a.txt']],
  ['polls/**', ['polls/a.md', 'polls/a/b.md', 'polls'], ['poll/a.md']],
  ['a/**/b/*.{md,html}', ['a/b/x.md', 'a/c/d/b/x.html'], ['a/b/x.txt', 'b/x.md']],
  ['{old,{new,newer}/x}/*.md', ['old/a.md', 'new/x/a.md', 'newer/x/a.md'], ['new/a.md']],
  ['./drafts/?.md', ['drafts/a.md'], ['drafts/ab.md']],
  ['*a*b', ['aab', 'xaxb'], ['ab/', 'ba']],
  ['{open', ['{open'], ['open']],
  ['', [''], ['a']],
];

for (const [glob, meant, not] of cases)
  test(`“${glob}”`, () => {
    for (const path of meant) assert.ok(matchesGlob(glob, path), path);
    for (const path of not) assert.ok(!matchesGlob(glob, path), path);
  });

test('no glob takes long', () => {
  const start = performance.now();
  matchesGlob(`${'*a'.repeat(2000)}b`, 'a'.repeat(4000));
  matchesGlob('**/'.repeat(2000), 'a/'.repeat(2000));
  matchesGlob('{a,b}'.repeat(500), 'a'.repeat(500));
  matchesGlob('{'.repeat(5000), '{');
  assert.ok(performance.now() - start < 3000);
});
