// A figure is held against those of its own paragraph before those of the next, however near these may stand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createChecker } from '../../server/src/service.ts';

test('a lead in points lies between shares of its own paragraph', () => {
  const text = `In Ash Hill Ann Lind took 57%, ahead of Bo Marsh with 16%, and the others had far less than either of the two. Her lead was 41 points.

Cy Dorn: 53%, Di Hall: 12%, Ed Frost: 9%.`;
  const { figures, sums = [] } = createChecker().check({ path: 'draft', format: 'plaintext', text });
  const lead = figures.findIndex(({ text: printed }) => printed.startsWith('41'));
  const joined = sums.filter(({ terms }) => terms.some(({ figure }) => figure === lead));
  assert.equal(joined[0]?.working, '57% − 16% = 41 points');
});
