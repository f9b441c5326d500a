// A repair is offered that brings back the article as it was.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CheckedArticle, Sum } from '../../server/src/protocol.ts';
import { createChecker } from '../../server/src/service.ts';
import { applied, type Draft, notations, numRuns, resultsFrom, telling, write } from './articles.ts';

const checker = createChecker();
const decoded = (source: string): string => source.replaceAll('&#37;', '%');

/** Results whose first share is that of the last row, and as they should be. */
const copied = resultsFrom(4)
  .filter(({ rows }) => Number(rows[0]?.share) - Number(rows.at(-1)?.share) > 5)
  .filter((right) => telling(right, 0))
  // round thousands are only about so many, and prove nothing
  .filter(({ rows }) => rows.every(({ votes }) => votes % 1000 !== 0))
  .map((right) => {
    const share = right.rows.at(-1)?.share ?? '';
    return { right, wrong: { ...right, rows: right.rows.map((row, k) => (k === 0 ? { ...row, share } : row)) } };
  });

const check = ({ text, format }: Draft): CheckedArticle => checker.check({ path: 'draft', text, format });

/** The texts that the repairs leave. */
const mended = (draft: Draft): readonly string[] =>
  check(draft).findings.flatMap(({ repairs }) => repairs.map(({ edits }) => applied(draft.text, edits)));

for (const notation of notations) {
  test(`a share copied from another row can be put right: ${notation}`, () => {
    fc.assert(
      fc.property(copied, ({ right, wrong }) => {
        const draft = write(wrong, notation);
        const wanted = decoded(write(right, notation).text);
        assert.ok(mended(draft).map(decoded).includes(wanted), draft.text);
      }),
      { numRuns },
    );
  });

  test(`what a repair says that it settles holds when the article is checked again: ${notation}`, () => {
    fc.assert(
      fc.property(copied, ({ wrong }) => {
        const draft = write(wrong, notation);
        const before = check(draft);
        for (const { title, settles = 0, edits } of before.findings.flatMap(({ repairs }) => repairs)) {
          const after = check({ ...draft, text: applied(draft.text, edits) });
          const changed = before.figures.findIndex(({ start, end }) =>
            edits.some((edit) => start <= edit.start && edit.end <= end),
          );
          assert.equal(settles, settledBy(changed, before, after), `${title} in\n${draft.text}`);
        }
      }),
      { numRuns },
    );
  });
}

/** How many sums of a figure failed and hold; of a share, whatever it is held against. */
function settledBy(figure: number, before: CheckedArticle, after: CheckedArticle): number {
  const failed = new Set(before.sums?.filter(({ state }) => state === 'fails').map(factOf));
  const held = (after.sums ?? []).filter(({ state }) => state === 'holds' || state === 'rounding');
  return held.filter((sum) => {
    const terms = sum.base === undefined || sum.terms.length === 3 ? sum.terms : sum.terms.slice(0, 2);
    return failed.has(factOf(sum)) && terms.some((term) => term.figure === figure);
  }).length;
}

const factOf = ({ code, terms, base }: Sum): string => {
  const places = (base === undefined ? terms : terms.slice(0, 2)).map(({ figure }) => figure);
  return `${base !== undefined ? 'ratio' : places.length === 3 ? 'sum' : code} ${places.sort((a, b) => a - b)}`;
};

test('the other half of the pair can be changed instead, and then no longer conflicts', () => {
  fc.assert(
    fc.property(copied, fc.constantFrom(...notations), ({ wrong }, notation) => {
      const draft = write(wrong, notation);
      const finding = check(draft).findings.find(({ code }) => code === 'share-of-total');
      fc.pre(finding !== undefined && finding.repairs.length > 1);
      const [first, ...others] = finding?.repairs ?? [];
      const other = others.find(({ edits }) => edits[0]?.start !== first?.edits[0]?.start);
      assert.ok(other, draft.text);
      const again = check({ ...draft, text: applied(draft.text, other.edits) });
      assert.ok(!again.findings.some(({ message }) => message === finding?.message), draft.text);
    }),
    { numRuns },
  );
});

/** How a country writes its numbers. */
const manners = fc.record({
  group: fc.constantFrom(',', ' ', '\u00a0', '\u202f', '\u2009', "'"),
  percent: fc.constantFrom('%', ' %', '\u00a0%', '\u202f%', ' per cent', '\u00a0per cent', ' percent', ' pc'),
});

const inManner = (draft: Draft, { group, percent }: { group: string; percent: string }): Draft => ({
  ...draft,
  text: draft.text.replace(/(?<=\d),(?=\d{3})/g, group).replaceAll('%', percent),
});

test('a repair keeps to the author’s style, to the last space', () => {
  fc.assert(
    fc.property(copied, manners, ({ right, wrong }, manner) => {
      const draft = inManner(write(wrong, 'plain'), manner);
      const wanted = inManner(write(right, 'plain'), manner).text;
      assert.ok(mended(draft).includes(wanted), `${JSON.stringify(manner)}\n${draft.text}`);
    }),
    { numRuns },
  );
});

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
