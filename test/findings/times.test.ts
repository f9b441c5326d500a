// Which election a figure is of: told by the years of columns, rows and headings, and by words that hold no farther than
// their bracket.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Format } from '../../server/src/protocol.ts';
import { createChecker } from '../../server/src/service.ts';

/** The figures of a passage with their kinds, as far as they are of the kinds that are asked for. */
function kinds(text: string, format: Format = 'markdown'): readonly string[] {
  const { figures } = createChecker().check({ path: 'a.md', text, format });
  return figures.map((figure) => `${figure.text} ${figure.kind}`);
}

test('a column that says of a year what another says of none is of an earlier election', () => {
  const table = `
# By-election night

| Candidate | Votes | % | 2015 votes | 2015 % |
|---|--:|--:|--:|--:|
| Ann Berg | 8,717 | 75.2 | 28,704 | 89.0 |
| Omar Lund | 2,878 | 24.8 | 3,534 | 11.0 |
`;
  assert.deepEqual(kinds(table).slice(0, 4), [
    '8,717 votes',
    '75.2 share',
    '28,704 previous-votes',
    '89.0 previous-share',
  ]);
});

test('rows that are years are elections: those before the newest are earlier ones, of the parties that head the columns', () => {
  const table = `
In 2017 the seat changed hands.

| Year | Harbour | Greens | Farmers |
|---|--:|--:|--:|
| 2010 | 27.4% | 48.2% | 24.4% |
| 2015 | 33.8% | 39.0% | 27.2% |
| 2017 | 49.6% | 42.8% | 7.6% |
`;
  assert.deepEqual(kinds(table), [
    ...['27.4% previous-share', '48.2% previous-share', '24.4% previous-share'],
    ...['33.8% previous-share', '39.0% previous-share', '27.2% previous-share'],
    ...['49.6% share', '42.8% share', '7.6% share'],
  ]);
});

test('what stands under the heading of a year long past is of that year, up to what names a newer one', () => {
  const page = `
# Hillside council, 10 February 2018

## Local election 2011

| Party | Votes | % |
|---|--:|--:|
| Harbour | 19,566 | 73.4 |
| Greens | 7,092 | 26.6 |

Harbour had 73.4% and the Greens 26.6%. In 2018 Harbour took 50.2%.
`;
  assert.deepEqual(kinds(page), [
    ...['19,566 previous-votes', '73.4 previous-share', '7,092 previous-votes', '26.6 previous-share'],
    ...['73.4% previous-share', '26.6% previous-share', '50.2% share'],
  ]);
});

test('the year of the headline is that of the article, whatever years it names later', () => {
  const page = `
# The election of 1912

| Party | Seats, 1910 | Seats, 1912 | Share, 1912 |
|---|--:|--:|--:|
| Harbour | 230 | 291 | 66.9% |
| Greens | 163 | 144 | 33.1% |

In 1959 the house had 437 members.
`;
  assert.deepEqual(kinds(page).slice(0, 6), [
    '230 seats',
    '291 seats',
    '66.9% share',
    '163 seats',
    '144 seats',
    '33.1% share',
  ]);
});

test('years of turnout are turnouts, checked as any other', () => {
  const page = `
| Year | Registered | Voted | % |
|---|--:|--:|--:|
| 2015 | 2,217 | 1,459 | 65.8 |
| 2019 | 2,401 | 1,442 | 60.1 |
`;
  assert.deepEqual(kinds(page), [
    ...['2,217 registered', '1,459 cast', '65.8 turnout'],
    ...['2,401 registered', '1,442 cast', '60.1 turnout'],
  ]);
});

for (const [what, title, heading] of [
  ['a heading that counts from a year is of this election', 'Hillside, 10 February 2018', 'Changes since 2011'],
  ['the results of last year are news in January', 'Final count, 3 January 2018', 'Election 2017'],
])
  test(`${what}`, () => {
    const page = `
# ${title}

## ${heading}

| Party | Votes | % |
|---|--:|--:|
| Harbour | 19,566 | 73.4 |
| Greens | 7,092 | 26.6 |
`;
    assert.deepEqual(kinds(page), ['19,566 votes', '73.4 share', '7,092 votes', '26.6 share']);
  });

test('what a bracket says of last time holds for nothing behind it', () => {
  const list = 'Harbour 261 (54% +4% on last time), Greens 133 (27%, as last time), Farmers 92 (19%).';
  assert.deepEqual(
    kinds(list).filter((kind) => !kind.startsWith('+')),
    ['261 votes', '54% share', '133 votes', '27% share', '92 votes', '19% share'],
  );
});

test('a swing is read across the names that it is between', () => {
  assert.deepEqual(kinds('Harbour won 261 votes. Swing, Greens to Harbour: 2%.').slice(1), ['2% change-points']);
  assert.deepEqual(
    kinds('There was a swing from the Greens to Harbour of 4.5 points; 261 votes were cast.')[0],
    '4.5 change-points',
  );
});

test('a list of terms, each with a number, is read as a table of two columns', () => {
  const page = `<h1>Hillside</h1><dl><dt>Majority</dt><dd>2,601</dd><dt>Electorate</dt><dd>67,308</dd>
    <dt>Turnout</dt><dd>56.6%</dd></dl>`;
  assert.deepEqual(kinds(page, 'html'), ['2,601 margin-votes', '67,308 registered', '56.6% turnout']);
});

test('a list of terms that are explained stays prose', () => {
  const page = `<dl><dt>Turnout</dt><dd>Of the 900 people on the roll 600 voted, which is 66.7 per cent of them.</dd>
    <dt>Swing</dt><dd>What the Greens lost and Harbour gained.</dd></dl>`;
  assert.deepEqual(kinds(page, 'html'), ['900 registered', '600 cast', '66.7 turnout']);
});

test('numbered columns are no counts, in tables without a mark below their headings either', () => {
  const table = [
    ...['Candidate | Round 1 | Round 2', 'Ann Berg | 2,118 | 2,790', 'Eva Lund | 1,902 | 2,655'],
    ...['Moor | 1,425 | 0', 'Total | 5,445 | 5,445'],
  ].join('\n');
  const { figures, findings } = createChecker().check({ path: 'a.txt', text: table, format: 'plaintext' });
  assert.deepEqual(findings, []);
  assert.equal(figures.length, 8);
});

test('years and rounds head the columns of a plain table, whatever else their cells say', () => {
  const tables = [
    'Party | 2018 % | 2022 % | +/-\nUnion | 28.3 | 30.3 | +2.0\nHarbour | 19.8 | 19.1 | -0.7',
    'Region | 2019 | 2024 | Change\nCoast | 54,000 | 59,400 | +10.0%\nHills | 20,000 | 18,500 | -7.5%\nTotal | 74,000 | 77,900 | +5.3%',
  ];
  for (const text of tables)
    assert.deepEqual(createChecker().check({ path: 'a.txt', text, format: 'plaintext' }).findings, []);
});
