// JUnit's XML: well formed whatever an article holds; a case fails where --fail-on says so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJunitReporter } from '../../server/src/report/junit.ts';
import { emptySummary } from '../../server/src/report/summary.ts';
import { article, found, hostile, text } from './articles.ts';

const reporter = createJunitReporter(({ severity }) => severity === 'error');
const whole = (...pieces: readonly string[]) => reporter.start() + pieces.join('') + reporter.end(emptySummary, []);

/** The names of the elements in the order in which they begin; fails on what is not well formed. */
function elementsOf(xml: string): readonly string[] {
  const began: string[] = [];
  const open: string[] = [];
  const rest = xml
    .replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
    .replace(/<(\/?)([a-z-]+)((?: [a-z]+="[^"<>]*")*)(\/?)>/g, (_, end, name, attributes, empty) => {
      assert.doesNotMatch(attributes, /&(?!(?:amp|lt|gt|quot);)/);
      if (end) assert.equal(open.pop(), name);
      else began.push(name);
      if (!end && !empty) open.push(name);
      return '';
    });
  assert.doesNotMatch(rest, /[<>]|&(?!(?:amp|lt|gt|quot);)/);
  assert.doesNotMatch(xml, /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/u);
  assert.deepEqual(open, []);
  return began;
}

test('an article is a suite, a finding a case; what is below --fail-on passes and is told', () => {
  const xml = whole(
    reporter.article(article('a.md', found('error'), found('warning')), text),
    reporter.article(article('b.md'), text),
    reporter.unread?.({ path: 'gone.md', reason: 'no such file or folder' }) ?? '',
  );
  assert.deepEqual(elementsOf(xml), [
    'testsuites',
    ...['testsuite', 'testcase', 'failure', 'testcase', 'system-out'],
    ...['testsuite', 'testcase'],
    ...['testsuite', 'testcase', 'error'],
  ]);
  assert.match(xml, /<testsuite name="a\.md" tests="2" failures="1" errors="0">/);
  assert.match(xml, /<testsuite name="gone\.md" tests="1" failures="0" errors="1">/);
});

test('well formed whatever an article holds', () => {
  for (const nasty of hostile) {
    elementsOf(whole(reporter.article(article(nasty, found('error', { message: nasty, working: nasty })), text)));
    elementsOf(whole(reporter.unread?.({ path: nasty, reason: nasty }) ?? ''));
  }
});
