// What README.md says of accuracy is measured; no figure falls; every change of what is found shows in findings.md.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { createChecker } from '../../server/src/service.ts';
import { loadCases } from './cases.ts';
import { type Check, type Measure, percentOf } from './score.ts';
import { type Scores, scoresOf, sets, tableOf } from './table.ts';

const update = process.env.RECOUNT_UPDATE === '1';
const checker = createChecker();
const check: Check = ({ name, format, text }) => checker.check({ path: name, format, text });
const scores = scoresOf(check);

/** Below these, in per cent, no score may fall; they are raised by RECOUNT_UPDATE=1 and lowered by hand. */
const floorFile = 'test/accuracy/floor.json';
/** A slip more or less in a thousand is no fall. */
const tolerance = 0.05;

test('the tables in README.md are what is measured', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [start, end] = ['<!-- accuracy -->\n', '<!-- /accuracy -->'];
  const [from, to] = [readme.indexOf(start) + start.length, readme.indexOf(end)];
  const expected = `\n${tableOf(scores)}\n`;
  if (update) writeFileSync('README.md', readme.slice(0, from) + expected + readme.slice(to));
  else assert.equal(readme.slice(from, to), expected, 'RECOUNT_UPDATE=1 writes it anew');
});

test('no score falls', () => {
  const floor: Record<keyof Scores, Record<Measure, number>> = JSON.parse(readFileSync(floorFile, 'utf8'));
  const fallen = (Object.keys(sets) as (keyof Scores)[]).flatMap((set) =>
    (Object.keys(scores[set].parts) as Measure[]).flatMap((measure) => {
      const now = percentOf(scores[set].parts[measure]);
      const least = floor[set]?.[measure] ?? 0;
      floor[set] = { ...floor[set], [measure]: Math.max(least, Math.floor(now * 10) / 10) };
      return now + tolerance < least ? [`${set} ${measure}: ${now.toFixed(1)}, was ${least}`] : [];
    }),
  );
  assert.deepEqual(fallen, []);
  if (update) writeFileSync(floorFile, `${JSON.stringify(floor, null, 2)}\n`);
});

test('every finding over all articles is as written down', () => {
  const lines = Object.keys(sets)
    // the held-out articles stay unread
    .filter((set) => set !== 'held-out')
    .flatMap((set) => [
      `# ${set}`,
      '',
      ...loadCases(`test/articles/${set}`).flatMap((article) => {
        const findings = check(article).findings.map(
          ({ severity, code, start, end, message }) =>
            `- ${severity} ${code} “${article.text.slice(start, end)}”: ${message}`,
        );
        return findings.length > 0 ? [`## ${article.name}`, '', ...findings, ''] : [];
      }),
    ]);
  const expected = `${lines.join('\n').trim()}\n`;
  const file = 'test/accuracy/findings.md';
  if (update) writeFileSync(file, expected);
  else assert.equal(readFileSync(file, 'utf8'), expected, 'RECOUNT_UPDATE=1 writes it anew');
});
