// A draft: many rounds of edits are the same as the one list of edits that it answers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Draft, overlap } from '../../server/src/lsp/draft.ts';
import type { Edit } from '../../server/src/protocol.ts';

/** The plainest way to make edits that are in order and apart. */
function made(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end), text);
}

/** Edits of a text of this length, in order and apart. */
function editsOf(length: number, numbers: readonly number[], words: readonly string[]): Edit[] {
  const cuts = [...new Set(numbers.map((number) => number % (length + 1)))].sort((a, b) => a - b);
  return words.flatMap((newText, index) => {
    const [start, end] = [cuts[2 * index], cuts[2 * index + 1]];
    return start === undefined || end === undefined ? [] : [{ start, end, newText }];
  });
}

const round = fc.tuple(fc.array(fc.nat(40), { maxLength: 8 }), fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 }));

test('its edits lead from the first text to the last', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(round, { maxLength: 5 }), (text, rounds) => {
      const draft = new Draft(text);
      let expected = text;
      for (const [numbers, words] of rounds) {
        const edits = editsOf(expected.length, numbers, words);
        draft.apply(edits);
        expected = made(expected, edits);
        assert.equal(draft.text, expected);
      }
      const edits = draft.edits();
      assert.equal(made(text, edits), expected);
      for (const [index, edit] of edits.entries()) {
        const next = edits[index + 1];
        if (next) assert.ok(edit.end <= next.start);
      }
    }),
  );
});

test('an edit of an edit is one edit', () => {
  const draft = new Draft('Now 2 + 2 = 5.');
  draft.apply([{ start: 12, end: 13, newText: '400' }]);
  draft.apply([{ start: 13, end: 15, newText: '' }]);
  assert.deepEqual(draft.edits(), [{ start: 12, end: 13, newText: '4' }]);
});

test('there and back again is no edit', () => {
  const draft = new Draft('abc');
  draft.apply([{ start: 1, end: 2, newText: 'x' }]);
  draft.apply([{ start: 1, end: 2, newText: 'b' }]);
  assert.deepEqual(draft.edits(), []);
});

test('edits side by side do not overlap, two at one place do', () => {
  const edit = (start: number, end: number) => ({ start, end, newText: '' });
  assert.equal(overlap(edit(0, 2), edit(2, 4)), false);
  assert.equal(overlap(edit(0, 3), edit(2, 4)), true);
  assert.equal(overlap(edit(2, 2), edit(2, 2)), true);
  assert.equal(overlap(edit(1, 4), edit(2, 3)), true);
});
