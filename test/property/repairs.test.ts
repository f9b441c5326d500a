// A repair is offered that brings back the article as it was.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createChecker } from '../../server/src/service.ts';
import { applied, notations, numRuns, resultsFrom, telling, write } from './articles.ts';

const checker = createChecker();
const decoded = (source: string): string => source.replaceAll('&#37;', '%');

for (const notation of notations) {
  test(`a share copied from another row can be put right: ${notation}`, () => {
    fc.assert(
      fc.property(resultsFrom(4), ({ rows, ...rest }) => {
        const [first, second] = rows;
        const last = rows.at(-1);
        fc.pre(first !== undefined && second !== undefined && last !== undefined);
        fc.pre(telling({ ...rest, rows }, 0));
        fc.pre(Number(first.share) - Number(last.share) > 5);
        const wrong = rows.map((row, index) => (index === 0 ? { ...row, share: last.share } : row));
        const draft = write({ ...rest, rows: wrong }, notation);
        const { findings } = checker.check({ path: 'draft', ...draft });
        const mended = findings.flatMap(({ repairs }) =>
          repairs.map(({ edits }) => decoded(applied(draft.text, edits))),
        );
        const right = decoded(write({ ...rest, rows }, notation).text);
        assert.ok(mended.includes(right), `${findings.map(({ message }) => message).join('; ')} in\n${draft.text}`);
      }),
      { numRuns },
    );
  });
}

test('a share copied from another row is blamed rather than the total that three others confirm', () => {
  const text = [
    'The board counted 96,451 valid votes.',
    '',
    'The Labour Front won 44,562 votes, or 2.56%. The Harbour Party took 31,325 votes, or 32.48%.',
    'The Progress Party took 18,102 votes, or 18.77%. The Civic Union took 2,462 votes, or 2.55%.',
  ].join('\n');
  const [finding] = checker.check({ path: 'draft', text, format: 'plaintext' }).findings;
  assert.equal(text.slice(finding?.start, finding?.end), '2.56%');
});
