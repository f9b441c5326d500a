// One wrong digit in a share is found where it stands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Range } from '../../server/src/protocol.ts';
import { createChecker } from '../../server/src/service.ts';
import { type Notation, notations, numRuns, type Result, resultsFrom, write } from './articles.ts';

const checker = createChecker();

interface Slip {
  readonly result: Result;
  readonly row: number;
}

/** A result in which the first or second digit of one share is off by three or more. */
const slips: fc.Arbitrary<Slip> = fc
  .record({ result: resultsFrom(3), pick: fc.nat(), place: fc.nat({ max: 1 }), by: fc.integer({ min: 3, max: 7 }) })
  .map(({ result, pick, place, by }) => {
    const row = pick % result.rows.length;
    const rows = result.rows.map((one, index) =>
      index === row ? { ...one, share: slipped(one.share, place, by) } : one,
    );
    return { result: { ...result, rows }, row };
  });

function slipped(share: string, place: number, by: number): string {
  const at = [...share].flatMap((mark, index) => (mark === '.' ? [] : [index]))[place] ?? 0;
  const digit = Number(share[at]);
  const other = digit + by <= 9 ? digit + by : digit > 3 ? digit - 3 : digit + 3;
  return share.slice(0, at) + other + share.slice(at + 1);
}

function found({ result, row }: Slip, notation: Notation): void {
  const draft = write(result, notation);
  const { figures, findings } = checker.check({ path: 'draft', ...draft });
  const wrong = figures.filter(({ kind }) => kind === 'share')[row];
  assert.ok(wrong, `share ${row + 1} is not read in\n${draft.text}`);
  const touches = (range: Range): boolean => range.start < wrong.end && wrong.start < range.end;
  assert.ok(
    findings.some((finding) => touches(finding) || finding.repairs.some(({ edits }) => edits.some(touches))),
    `nothing at ${wrong.text} in\n${draft.text}`,
  );
}

for (const notation of notations) {
  test(`a wrong digit is found at its figure: ${notation}`, () => {
    fc.assert(
      fc.property(slips, (slip) => found(slip, notation)),
      { numRuns },
    );
  });
}

test('a wrong digit is found beside shares of one digit, by the total and the sum', () => {
  const row = (party: string, votes: number, share: string) => ({ party, votes, share });
  const rows = [
    row('the Harbour Party', 69795, '69.7'),
    row('the Labour Front', 101, '0.1'),
    row('the Green Bloc', 100, '0.1'),
  ];
  for (const notation of notations) found({ result: { place: 'Ostermark', rows, valid: 69996 }, row: 0 }, notation);
});
