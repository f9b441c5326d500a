// What is told of characters by their codes is what the expressions of Unicode tell.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isKnownLetter } from '../../server/src/text/characters.ts';
import { tokenize } from '../../server/src/text/tokens.ts';

test('a letter that is known to be one is one, and what is known to be none is neither letter nor mark', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code);
    const known = isKnownLetter(code);
    if (known === true) assert.match(character, /\p{L}/u, code.toString(16));
    if (known === false) assert.doesNotMatch(character, /[\p{L}\p{M}]/u, code.toString(16));
  }
  assert.equal(isKnownLetter(Number.NaN), false);
});

const characters = fc.constantFrom(..."abZ'’ ßéðҚқі҃҈ªµ×—\u0301\u200dשׁ漢𝒜😀1½.");

test('words are what the expression says', () => {
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 12 }), (text) => {
      const words = tokenize(text, 0, text.length).flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));
      assert.deepEqual(words, text.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []);
    }),
  );
});
