// What an answer says of each contest: its base and totals, its rows with their figures, and what its seats allow.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { wholesOf } from '../../server/src/contest/wording.ts';
import { rational } from '../../server/src/math/rational.ts';
import type { CheckedArticle, Contest } from '../../server/src/protocol.ts';
import { createChecker } from '../../server/src/service.ts';

const check = (text: string): CheckedArticle => createChecker().check({ path: 'a.md', text, format: 'markdown' });

function only(article: CheckedArticle): Contest {
  assert.equal(article.contests.length, 1);
  const [contest] = article.contests;
  assert.ok(contest);
  return contest;
}

const astana = check(readFileSync('examples/astana-maslikhat-2023.md', 'utf8'));

test('a row has the figures of its subject, and the share that its votes are of the base', () => {
  const rows = only(astana).rows.map(({ subject, figures, recomputed }) => ({
    subject,
    texts: [figures.votes, figures.share, figures.seats].map((index) => astana.figures[index ?? -1]?.text),
    recomputed,
  }));
  assert.deepEqual(rows.slice(0, 2), [
    { subject: 'Amanat', texts: ['227,307', '68.78%', '12'], recomputed: '68.78%' },
    { subject: rows[1]?.subject, texts: ['56,045', '19.96%', 'three'], recomputed: '16.96%' },
  ]);
  assert.equal(rows.length, 7);
});

test('a name goes on with the small word that stands after it and nowhere else', () => {
  assert.equal(only(astana).rows[1]?.subject, 'Ak zhol');
  const text =
    'Of 900 votes, Ann won 500 (55.6%) and Ben 400 (44.4%). Ann came home. So Ann came first, Ben came second.';
  const others = only(check(text));
  assert.deepEqual(
    others.rows.map(({ subject }) => subject),
    ['Ann', 'Ben'],
  );
});

test('the base has its name, and how many shares agree on it', () => {
  const { base } = only(astana);
  assert.deepEqual([base?.text, base?.agree, base?.shares], ['330,497 valid votes', 3, 6]);
});

test('the totals are there by kind', () => {
  const totals = only(astana).totals.map(({ kind, figure }) => `${kind} ${astana.figures[figure]?.text}`);
  assert.deepEqual(totals, ['registered 788,931', 'cast 332,694', 'seats-total seventeen']);
});

test('the seats name the methods that give them; votes against all are no party', () => {
  const { apportionment } = only(astana);
  assert.equal(apportionment?.seats, 17);
  const methods = apportionment?.fits.map(({ method }) => method) ?? [];
  assert.ok(
    ['Hare', 'Droop', "D'Hondt", 'Sainte-Laguë'].every((method) => methods.includes(method)),
    String(methods),
  );
});

test('where there are no seats, or a house that they do not fill, nothing is said of methods', () => {
  const table = '| Party | Votes | Seats |\n|---|---|---|\n| Alfa | 6,000 | 6 |\n| Beta | 4,000 | 4 |\n';
  const of = (text: string) => check(text).contests.map(({ apportionment }) => apportionment?.seats);
  assert.deepEqual(of(`# Result\n\n${table}`), [10]);
  assert.deepEqual(of(`# Result\n\nThe chamber has 60 seats.\n\n${table}`).filter(Boolean), []);
  assert.deepEqual(of('Alfa won 6,000 votes (60%) and Beta 4,000 (40%).'), [undefined]);
});

test('a share that stands apart from any votes is not recomputed from them', () => {
  const article = check('Lula got 57,259,504 votes. In other news Lula polled 48.43% five years ago.');
  assert.ok(article.contests.every(({ rows }) => rows.every(({ recomputed }) => recomputed === undefined)));
});

test('a base with no whole number in it lies between two, the smaller first', () => {
  assert.deepEqual(wholesOf(rational(31, 10), rational(37, 10)), [3, 4]);
  assert.deepEqual(wholesOf(rational(31, 10), rational(52, 10)), [4, 5]);
  assert.deepEqual(wholesOf(rational(4), rational(4)), [4, 4]);
});
