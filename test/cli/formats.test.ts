// What each --format writes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checks } from '../../server/src/checks/index.ts';
import { buildCommand, folderOf, reportOf, run } from './command.ts';

const command = await buildCommand({ standIn: true });
const cwd = folderOf({ 'a.md': 'Of 10 an error, of 20 a hint.\n', 'b.html': '<p>30 error</p>', 'c.txt': '40' });

test('json is one document of version 1 with every article, and the counts', () => {
  const ran = run(command, ['check', '--format', 'json'], { cwd });
  const report = reportOf(ran);
  assert.deepEqual(Object.keys(report), ['version', 'articles', 'summary']);
  assert.equal(report.version, 1);
  assert.deepEqual(
    report.articles.map(({ path, format }) => [path, format]),
    [
      ['a.md', 'markdown'],
      ['b.html', 'html'],
      ['c.txt', 'plaintext'],
    ],
  );
  assert.deepEqual(report.summary, { articles: 3, figures: 4, verified: 4, findings: { error: 2, hint: 1 } });
  assert.equal(ran.err, '');
});

test('jsonl is one article a line, each as it stands in the json document', () => {
  const lines = run(command, ['check', '--format', 'jsonl'], { cwd }).out.trimEnd().split('\n');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line)),
    reportOf(run(command, ['check', '--format', 'json'], { cwd })).articles,
  );
});

test('json and jsonl of nothing are well formed', () => {
  const empty = folderOf({ 'notes.csv': '1,2' });
  assert.deepEqual(reportOf(run(command, ['check', '--format', 'json'], { cwd: empty })), {
    version: 1,
    articles: [],
    summary: { articles: 0, figures: 0, verified: 0, findings: {} },
  });
  assert.equal(run(command, ['check', '--format', 'jsonl'], { cwd: empty }).out, '');
});

test('text shows place, severity, code, message, line, carets, sum and repair, then the counts', () => {
  const ran = run(command, ['check', 'a.md'], { cwd });
  assert.equal(
    ran.out,
    `a.md:1:10 error stand-in
  error {"base":"inferred","checks":{}}
 1 | Of 10 an error, of 20 a hint.
   |          ^^^^^
  sum:    1 + 1 = 2
  repair: Strike error

a.md:1:25 hint stand-in
  hint {"base":"inferred","checks":{}}
 1 | Of 10 an error, of 20 a hint.
   |                         ^^^^
  sum:    1 + 1 = 2
  repair: Strike hint

1 error, 1 hint in 1 article; 2 figures, 2 verified
`,
  );
});

test('the same articles give the same bytes', () => {
  for (const format of ['text', 'json', 'jsonl']) {
    const [first, second] = [1, 2].map(() => run(command, ['check', '--format', format], { cwd }).out);
    assert.equal(first, second);
  }
});

test('--explain prints the manual page of a check, without the cases still to be met', () => {
  const ran = run(command, ['check', '--explain', 'turnout']);
  assert.equal(ran.code, 0);
  assert.ok(ran.out.startsWith('# turnout\n\nTurnout is the ballots cast'));
  for (const { code } of checks) {
    const { out } = run(command, ['check', '--explain', code]);
    assert.ok(out.startsWith(`# ${code}\n`), code);
    assert.doesNotMatch(out, /^# Not yet/m);
  }
  assert.equal(run(command, ['check', '--explain', 'turnip']).code, 2);
});
