// What holds of any text in any format.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Format } from '../../server/src/protocol.ts';
import { isSpace } from '../../server/src/text/characters.ts';
import type { Prose } from '../../server/src/text/prose.ts';
import { readProse } from '../../server/src/text/read.ts';
import { type Draft, drafts, numRuns } from './markup.ts';

function property(name: string, holds: (prose: Prose, draft: Draft) => void): void {
  test(name, () => {
    fc.assert(
      fc.property(drafts, (draft) => holds(readProse(draft.source, draft.format), draft)),
      { numRuns },
    );
  });
}

property('blocks are in order and disjoint, and cover all but the line feeds between them', ({ text, blocks }) => {
  let at = 0;
  for (const [index, { start, end }] of blocks.entries()) {
    assert.equal(start, index === 0 ? 0 : at + 1);
    if (index > 0) assert.equal(text.charAt(at), '\n');
    assert.ok(start < end, 'an empty block');
    assert.ok(!text.slice(start, end).includes('\n'));
    assert.equal(text.slice(start, end), text.slice(start, end).replace(/^ | $/g, ''));
    at = end;
  }
  assert.equal(at, text.length);
});

/** Formats in which a blank may stand for what is out of sight. */
const hiding: ReadonlySet<Format> = new Set<Format>(['mdx', 'wikitext']);

property(
  'every character comes from the file, in the order of the file',
  ({ source, text, sourceSpan }, { format }) => {
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const { start, end } = sourceSpan({ start: at, end: at + 1 });
      assert.ok(before <= start && start <= end && end <= source.length);
      const piece = source.slice(start, end);
      const char = text.charAt(at);
      if (piece.length === 1 && char !== ' ') assert.equal(piece, char);
      if (char === ' ')
        assert.ok(hiding.has(format) || /^&|^$/.test(piece) || isSpace(piece.charCodeAt(0)) || piece.startsWith('>'));
      before = end > start && piece === char ? end : start;
    }
  },
);

property('a range stands from the start of its first character to the end of its last', ({ text, sourceSpan }) => {
  for (let start = 0; start < text.length; start += 3) {
    const end = Math.min(text.length, start + 5);
    assert.deepEqual(sourceSpan({ start, end }), {
      start: sourceSpan({ start, end: start + 1 }).start,
      end: sourceSpan({ start: end - 1, end }).end,
    });
  }
});

property(
  'edits are in order and disjoint, within the place of the range, and leave tags alone',
  (prose, { format }) => {
    const { source, blocks } = prose;
    // A title's text may look like tags.
    const hasTags = format === 'html' && !/<title/i.test(source);
    for (const { start, end } of blocks) {
      const middle = { start, end: Math.max(start + 1, (start + end) >> 1) };
      const place = prose.sourceSpan(middle);
      let at = place.start;
      for (const edit of prose.sourceEdits(middle, '0'.repeat(middle.end - middle.start))) {
        assert.ok(at <= edit.start && edit.start <= edit.end && edit.end <= place.end);
        assert.ok(!hasTags || !/<\/?[a-z]/i.test(source.slice(edit.start, edit.end)));
        at = edit.end;
      }
    }
  },
);

/** Whole words of digits and the like, on which no markup can hang. */
const figures = (prose: Prose): readonly { readonly start: number; readonly end: number }[] =>
  [...prose.text.matchAll(/(?<=^|[ \n])[0-9][0-9,.%]*(?=$|[ \n])/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));

property('new text stands where the range stood, once the file is read again', (prose, { format }) => {
  for (const { start, end } of figures(prose)) {
    const newText = '7'.repeat(end - start);
    let { source } = prose;
    for (const edit of [...prose.sourceEdits({ start, end }, newText)].reverse()) {
      source = source.slice(0, edit.start) + edit.newText + source.slice(edit.end);
    }
    const { text } = readProse(source, format);
    if (format === 'html') assert.equal(text, prose.text.slice(0, start) + newText + prose.text.slice(end));
    else assert.ok(text.includes(newText));
  }
});

property('the same text reads the same', (prose, { source, format }) => {
  const again = readProse(source, format);
  assert.equal(again.text, prose.text);
  assert.deepEqual(again.blocks, prose.blocks);
});

test('text spelt in character references reads as itself', () => {
  const spellings: readonly ((code: number) => string)[] = [
    (code) => `&#${code};`,
    (code) => `&#x${code.toString(16)};`,
    (code) => `&#X${code.toString(16).toUpperCase()};`,
  ];
  const letters = fc.constantFrom(...'aZ09,.%<>&;#"\'–’é\u00a0\u202fж½€👍');
  const spelt = fc.array(fc.tuple(letters, fc.constantFrom(...spellings)), { minLength: 1 });
  fc.assert(
    fc.property(spelt, (pairs) => {
      const text = pairs.map(([letter]) => letter).join('');
      const references = pairs.map(([letter, spell]) => spell(letter.codePointAt(0) ?? 0));
      for (const format of ['html', 'markdown'] as const) {
        const prose = readProse(`x${references.join('')}y`, format);
        assert.equal(prose.text, `x${text}y`);
        let place = 1;
        let at = 1;
        for (const [index, reference] of references.entries()) {
          const end = at + (pairs[index]?.[0].length ?? 0);
          assert.deepEqual(prose.sourceSpan({ start: at, end }), { start: place, end: place + reference.length });
          place += reference.length;
          at = end;
        }
      }
    }),
    { numRuns },
  );
});
