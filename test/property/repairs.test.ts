// A repair that is offered as certain leaves nothing loud behind.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createChecker } from '../../server/src/service.ts';
import { applied, notations, numRuns, resultsFrom, write } from './articles.ts';

const checker = createChecker();

for (const notation of notations) {
  test(`a share copied from the next row is put right by the first repair: ${notation}`, () => {
    fc.assert(
      fc.property(resultsFrom(4), ({ rows, ...rest }) => {
        const [first, second] = rows;
        const last = rows.at(-1);
        fc.pre(first !== undefined && second !== undefined && last !== undefined);
        fc.pre(Number(first.share) - Number(last.share) > 5);
        const wrong = rows.map((row, index) => (index === 0 ? { ...row, share: last.share } : row));
        const draft = write({ ...rest, rows: wrong }, notation);
        const { findings } = checker.check({ path: 'draft', ...draft });
        const error = findings.find(({ severity }) => severity === 'error' || severity === 'warning');
        assert.ok(error, `nothing loud in\n${draft.text}`);
        const edits = error.repairs[0]?.edits ?? [];
        assert.equal(applied(draft.text, edits), write({ ...rest, rows }, notation).text);
      }),
      { numRuns },
    );
  });
}
