// What is called verified: a figure is not borne out by another that only comes near it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createChecker } from '../../server/src/service.ts';

const states = (text: string): readonly string[] =>
  createChecker()
    .check({ path: 'a.md', text, format: 'markdown' })
    .figures.map(({ text: printed, status }) => `${printed} ${status}`);

test('the same share of one rival, given twice, is verified', () => {
  const text = 'Ann Berg has 55% of the vote.\n\nA week ago nobody thought that Berg would get 55% of the vote.';
  assert.deepEqual(states(text), ['55% verified', '55% verified']);
});

test('two shares a point apart bear neither of them out', () => {
  const text = 'Ann Berg has 55% of the vote.\n\nA week ago nobody thought that Berg would get 56% of the vote.';
  assert.deepEqual(states(text), ['55% unchecked', '56% unchecked']);
});
