// The schema of the project file, which the editor validates by, says what the reader understands.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { codes } from '../../server/src/checks/index.ts';
import { languageChoices } from '../../server/src/languages/packs.ts';
import { messagesFor } from '../../server/src/messages/catalogues.ts';
import { baseNames, readProject } from '../../server/src/project/parse.ts';

const { jsonValidation } = JSON.parse(readFileSync('package.json', 'utf8')).contributes;
const file: string = jsonValidation[0].url;
const { properties } = JSON.parse(readFileSync(file, 'utf8'));

test('the schema is shipped, and meant for the project file', () => {
  assert.equal(jsonValidation[0].fileMatch, '.recount.json');
  assert.ok(existsSync(file) && readFileSync('.vscodeignore', 'utf8').includes('!client/schemas/**'));
});

test('the same keys and codes', () => {
  const [fault] = readProject('{ "?": 1 }', codes, messagesFor('en'), languageChoices).faults;
  assert.equal(fault?.message.split('known are ')[1], Object.keys(properties).join(', '));
  assert.deepEqual(Object.keys(properties.checks.properties).toSorted(), codes.toSorted());
  assert.deepEqual(properties.ignore.items.properties.code.enum.toSorted(), codes.toSorted());
  assert.deepEqual(Object.keys(properties.ignore.items.properties), ['article', 'figure', 'code', 'reason']);
  assert.deepEqual(properties.language.enum, languageChoices);
  assert.deepEqual(properties.bases.items.properties.base.anyOf[0].enum, baseNames);
});
