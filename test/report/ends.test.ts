// Where a finding ends is told in lines and columns, whatever ends the lines of the article.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOf } from '../../server/src/report/ends.ts';

const base = { code: 'share-of-total', severity: 'error', message: '', working: '', related: [], repairs: [] } as const;

test('within a line, and over the end of one', () => {
  for (const ending of ['\n', '\r\n', '\r']) {
    const text = `Of them${ending}34.4 per cent,${ending}or 12,205 votes`;
    const start = text.indexOf('34.4');
    const found = { ...base, start, line: 2, column: 1 };
    assert.deepEqual(endOf({ ...found, end: start + 4 }, text), { line: 2, column: 5 });
    assert.deepEqual(endOf({ ...found, end: text.indexOf(' votes') }, text), { line: 3, column: 10 });
  }
});
