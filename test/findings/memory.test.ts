// What an edit leaves as it was is not examined anew, wherever in the article it was made.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createChecker, createMemory } from '../../server/src/service.ts';

const filler = 'Nobody in the hall spoke of anything else. '.repeat(20);
const text = `# Lind wins Ash Hill

Of 4,000 valid votes Ann Lind won 2,200 (55.0%) and Bo Marsh 1,800 (45.0%).

The count was slow.

Turnout was 62.5%: of 6,400 registered voters 4,000 voted, and half of them before noon.

${filler}

In 2019 Lind had won with 2,100 votes.
`;

const checker = createChecker();

/** Whether what was told of the text is told again after an edit that puts `added` behind `before`. */
function isToldAgain(before: string, added: string): boolean {
  const memory = createMemory();
  const article = { path: 'draft', format: 'markdown', text } as const;
  checker.check(article, memory);
  const { last } = memory;
  const at = text.indexOf(before) + before.length;
  checker.check({ ...article, text: text.slice(0, at) + added + text.slice(at) }, memory);
  assert.ok(last);
  return memory.last?.told === last.told;
}

for (const [name, before, added] of [
  ['in a headline', '# Lin', 'd'],
  ['between two figures that stand in two paragraphs', 'The count was', ' very'],
  ['before the figures of a paragraph', 'Turnout', ' in the end'],
  ['behind them', 'before no', 'on'],
  ['in a word between two figures of a sentence', 'won 2,200 (55.0%) an', 'd'],
] as const)
  test(`what is written ${name} changes nothing of what is told`, () => assert.ok(isToldAgain(before, added)));

for (const [name, before, added] of [
  ['a digit', '6,40', '1'],
  ['a heading between two figures', 'The count was slow.', '\n\n# In the north'],
  ['a word between two figures of a sentence', '2,200 (55.0%)', ' again'],
  ['so much that a figure is within reach no more', 'The count was slow.', filler],
] as const)
  test(`${name} is looked at anew`, () => assert.ok(!isToldAgain(before, added)));
