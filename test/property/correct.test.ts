// An article whose figures agree is let stand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createChecker } from '../../server/src/service.ts';
import { notations, numRuns, resultsFrom, write } from './articles.ts';

const checker = createChecker();
const stating = createChecker({ base: 'stated', checks: {} });

for (const notation of notations) {
  test(`a correct article gives nothing loud: ${notation}`, () => {
    fc.assert(
      fc.property(resultsFrom(2), (result) => {
        const draft = write(result, notation);
        const { findings } = checker.check({ path: 'draft', ...draft });
        const loud = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
        assert.deepEqual(
          loud.map(({ message }) => message),
          [],
          draft.text,
        );
      }),
      { numRuns },
    );
  });

  test(`a correct article gives nothing loud on the base it states: ${notation}`, () => {
    fc.assert(
      fc.property(resultsFrom(2), (result) => {
        const draft = write(result, notation);
        const { findings } = stating.check({ path: 'draft', ...draft });
        const loud = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
        assert.deepEqual(
          loud.map(({ message }) => message),
          [],
          draft.text,
        );
      }),
      { numRuns },
    );
  });
}
