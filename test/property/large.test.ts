// Large and monotonous input: it may be slow, but it gives an answer.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Format } from '../../server/src/protocol.ts';
import { createChecker } from '../../server/src/service.ts';

const checker = createChecker();

const cases: readonly (readonly [string, Format, string])[] = [
  ['a table of 10,000 rows', 'markdown', `| Party | Votes |\n| --- | --- |\n${'| Left | 1,234 |\n'.repeat(10_000)}`],
  ['digits and commas', 'plaintext', '1,234, 56,789, '.repeat(4_000)],
  ['one endless line of claims', 'plaintext', 'Smith got 1,234 votes and 5.6% '.repeat(1_500)],
  ['unclosed mark-up', 'html', '<div><b>12,345'.repeat(4_000)],
];

for (const [name, format, text] of cases)
  test(`${name}: an answer`, () => {
    const { figures } = checker.check({ path: 'large', format, text });
    assert.ok(figures.every(({ start, end }) => start < end && end <= text.length));
  });
