// A text that nobody wrote as an article is left alone, said once, and holds nothing up.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportAnswer } from '../../server/src/requests.ts';
import { bundle, OpenDocument, Session } from './session.ts';

const server = await bundle('server/src/main.ts');
const line = 'Ann Reed won 51,000 of 100,000 votes, or 52.0%. ';

test('longer than half a million characters: no figures, one line in the log, and checked again once cut', async () => {
  const session = await Session.open(server);
  const article = new OpenDocument(session, 'file:///long.txt', 'plaintext', line.repeat(11_000));
  const { figures, limit } = await article.summary();
  assert.deepEqual([figures, limit], [0, 500_000]);
  const report = await session.ask<ReportAnswer>('recount/report', { uri: article.uri });
  assert.match(report.html, /This text is too long to check/);
  assert.deepEqual(report.copies, []);
  article.edit(line.repeat(10_999), '');
  const after = await article.summary(session.heard.length - 1);
  assert.ok(after.figures > 0 && after.limit === undefined);
  assert.equal(session.logged('skipped, longer than 500000 characters'), 1);
  await session.close();
});
