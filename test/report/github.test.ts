// Annotations: one line each, and nothing in an article can end one or begin another.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckedArticle } from '../../server/src/protocol.ts';
import { createGithubReporter } from '../../server/src/report/github.ts';
import { article, found, hostile, text } from './articles.ts';

const { article: write, unread, end } = createGithubReporter();
const annotations = (of: CheckedArticle) => write(of, text).split('\n').slice(0, -1);

test('place, level, title, message and sum', () => {
  assert.deepEqual(annotations(article('a.md', found('error'), found('warning'), found('information'))), [
    '::error file=a.md,line=2,col=24,endColumn=30,title=Recount share-of-total::56,045 of 330,497 valid votes is 16.96%25, ' +
      'not 19.96%25%0A56,045 ÷ 330,497 = 16.96%25%0A1 + 1 = 2',
    ...['warning', 'notice'].map((level) => annotations(article('a.md', found('error')))[0]?.replace('error', level)),
  ]);
  assert.deepEqual(annotations(article('a.md')), []);
});

test('what stands in several lines has no end column', () => {
  assert.doesNotMatch(write(article('a.md', found('error', { start: 10, end: 25 })), text), /endColumn/);
});

test('nothing in an article ends an annotation or begins another', () => {
  for (const nasty of hostile) {
    const lines = annotations(article(nasty, found('error', { message: nasty })));
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /^::error file=[^:,\n\r]*,line=2,col=24,endColumn=30,title=Recount share-of-total::/);
    assert.doesNotMatch(lines[0] ?? '', /[\u0000-\u001f]/);
  }
});

test('an input that could not be read is an error at its file; the counts close the log', () => {
  assert.equal(unread?.({ path: 'a,b.md', reason: 'is a folder' }), '::error file=a%2Cb.md::is a folder\n');
  assert.equal(unread?.({ path: '-', reason: 'not JSON', line: 7 }), '::error file=-,line=7::not JSON\n');
  const summary = { articles: 1, figures: 2, verified: 1, findings: { error: 1 } };
  assert.equal(end(summary, []), '1 error in 1 article; 2 figures, 1 verified\n');
});
