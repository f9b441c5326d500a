// SARIF that the published schema of version 2.1.0 takes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { checks } from '../../server/src/checks/index.ts';
import type { CheckedArticle } from '../../server/src/protocol.ts';
import type { Unread } from '../../server/src/report/reporter.ts';
import { createSarifReporter } from '../../server/src/report/sarif.ts';
import { emptySummary } from '../../server/src/report/summary.ts';
import { createChecker } from '../../server/src/service.ts';
import { article, found, hostile, text } from './articles.ts';

const require = createRequire(import.meta.url);
const Ajv = require('ajv/dist/ajv').default;
const addFormats = require('ajv-formats');
const published = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// Of an older draft of JSON Schema, from which it uses nothing but the spelling of its own name.
const { id, $schema, ...schema } = published;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const fits = ajv.compile(schema);

function report(articles: readonly CheckedArticle[], unread: readonly Unread[] = []) {
  const reporter = createSarifReporter('1.2.3', checks);
  const pieces = articles.map((each) => reporter.article(each, text)).filter((piece) => piece !== '');
  const written = JSON.parse(reporter.start() + pieces.join(reporter.between) + reporter.end(emptySummary, unread));
  const taken: boolean = fits(written);
  assert.ok(taken, JSON.stringify(fits.errors, null, 1));
  return written.runs[0];
}

test('a run without results, and one in which something could not be read', () => {
  assert.deepEqual(report([]).results, []);
  assert.deepEqual(report([article('a.md')]).results, []);
  const { invocations } = report([], [{ path: 'gone.md', reason: 'no such file or folder' }]);
  assert.equal(invocations[0].executionSuccessful, false);
  assert.match(invocations[0].toolExecutionNotifications[0].message.text, /no such file/);
});

test('a result has its place, its sum, the other figures and the repairs', () => {
  const { results, tool } = report([
    article('a b/ä#.md', found('error')),
    article('b.md'),
    article('c.md', found('hint')),
  ]);
  const [result] = results;
  assert.deepEqual([result.ruleId, result.level, results[1].level], ['share-of-total', 'error', 'note']);
  const { artifactLocation, region } = result.locations[0].physicalLocation;
  assert.equal(artifactLocation.uri, 'a%20b/%C3%A4%23.md');
  assert.deepEqual(region, { startLine: 2, startColumn: 24, endLine: 2, endColumn: 30, charOffset: 42, charLength: 6 });
  assert.match(result.message.text, /not 19\.96%\n56,045 ÷/);
  assert.equal(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text, '16.96%');
  const named = tool.driver.rules.map((rule: { id: string }) => rule.id);
  assert.deepEqual(
    named,
    checks.map(({ code }) => code),
  );
});

test('whatever a path or a message holds', () => {
  for (const nasty of hostile) report([article(nasty, found('warning', { message: nasty, working: '' }))]);
  assert.match(JSON.stringify(report([article('/var/a.md', found('error'))])), /file:\/\/\/var\/a\.md/);
});

test('the example', () => {
  const path = 'examples/astana-maslikhat-2023.md';
  const example = createChecker().check({ path, format: 'markdown', text: readFileSync(path, 'utf8') });
  assert.ok(report([example]).results.length > 2);
});
