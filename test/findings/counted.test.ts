// What counts and shares of a page of results say: of which units, of which question, of votes counted or still to be.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createChecker } from '../../server/src/service.ts';

/** The figures of a passage with their kinds. */
function kinds(text: string): readonly string[] {
  const { figures } = createChecker().check({ path: 'a.md', text, format: 'markdown' });
  return figures.map((figure) => `${figure.text} ${figure.kind}`);
}

test('units counted out of all may stand with a slash between, and a turnout behind them is no share of them', () => {
  for (const line of ['Polls in: 45/66 · turnout 21.4%', 'Precincts reporting: 45/66, turnout 21.4%'])
    assert.deepEqual(kinds(`- ${line}\n\nAnn Berg won 900 votes.`), [
      ...['45 reporting', '66 reporting', '21.4% turnout'],
      '900 votes',
    ]);
});

test('other numbers with a slash stay dates', () => {
  assert.deepEqual(kinds('Updated 9/11: Ann Berg won 900 votes on 12/11.'), ['900 votes']);
});

test('the number of a question is no share, with a full stop or without', () => {
  const list = 'Prop. 1 – 81.35% FOR\nProp. 2 – 80.04% FOR\n\nMeasure 3 – 91.43% FOR\n';
  assert.deepEqual(kinds(list), ['81.35% share', '80.04% share', '91.43% share']);
});

test('votes that are still to be counted are nobody’s', () => {
  assert.deepEqual(kinds('Berg has 14,654 votes and Lund 13,437. Outstanding: some 13,500 early votes.'), [
    ...['14,654 votes', '13,437 votes'],
    '13,500 other',
  ]);
  assert.deepEqual(kinds('Some 2,000 ballots are still to be counted; Berg has 14,654 votes.'), [
    '2,000 other',
    '14,654 votes',
  ]);
});

test('so many in it is a margin', () => {
  assert.deepEqual(kinds('Berg has 14,654 votes and Lund 13,437. That is 1217 in it.'), [
    ...['14,654 votes', '13,437 votes'],
    '1217 margin-votes',
  ]);
});

test('in the items of a list, rivals whose votes the article counts have votes', () => {
  const list = `APC stands at 254,345 votes, PDP at 254,698 votes. Today came in:

- *Orolu*: APC 280, PDP 122
- *Osogbo*: APC 299, PDP 65
`;
  assert.deepEqual(kinds(list).slice(2), ['280 votes', '122 votes', '299 votes', '65 votes']);
});

test('a line that says how many members a party has names it no Members', () => {
  const cards = `# Final result

Harbour

Members 14

**53.82%** 18,433

Greens

Members 6

**46.18%** 15,818
`;
  const { contests } = createChecker().check({ path: 'a.md', text: cards, format: 'markdown' });
  assert.equal(contests.length, 1);
});
