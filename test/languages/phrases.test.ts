// Phrases by stem and ending, and by the end of a compound.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflection } from '../../server/src/languages/inflect.ts';
import { phraseBook } from '../../server/src/languages/phrases.ts';
import { tokenize } from '../../server/src/text/tokens.ts';

const book = phraseBook(
  [
    ['*stimme~', 'votes'],
    ['*zettel', 'ballots'],
    ['gültig~ *stimme~', 'valid'],
  ],
  inflection(['n', 'e', 'en']),
);

const found = (text: string): readonly string[] =>
  book.at(tokenize(text, 0, text.length), 0).map(({ value, to }) => `${value} ${to}`);

test('A compound is found by its end, in any case', () => {
  assert.deepEqual(found('Zweitstimmen'), ['votes 1']);
  assert.deepEqual(found('Stimme'), ['votes 1']);
  assert.deepEqual(found('Stimmzettel'), ['ballots 1']);
  assert.deepEqual(found('gültige Zweitstimmen'), ['valid 2']);
});

test('Without ~ a compound has no endings, and no word is found by its middle', () => {
  assert.deepEqual(found('Stimmzetteln'), []);
  assert.deepEqual(found('stimmten'), []);
  assert.deepEqual(found('Stimmenfang'), []);
});
