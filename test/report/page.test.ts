// The report's page and its copies: what they show, and that no article can put mark-up or formulas into them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { readFromPage } from '../../client/src/report/messages.ts';
import { shellOf } from '../../client/src/report/shell.ts';
import type { CheckedArticle } from '../../server/src/protocol.ts';
import { answerOf as answerIn, copyOf as copyIn } from '../../server/src/report/page/answer.ts';
import type { CopyForm } from '../../server/src/requests.ts';
import { createChecker, messagesFor } from '../../server/src/service.ts';
import { runs } from '../runs.ts';

const check = (text: string): CheckedArticle => createChecker().check({ path: 'a.md', text, format: 'markdown' });
const english = messagesFor('en');
const answerOf = (article: CheckedArticle) => answerIn(article, english);
const copyOf = (article: CheckedArticle, form: CopyForm) => copyIn(article, form, english);
const astana = check(readFileSync('examples/astana-maslikhat-2023.md', 'utf8'));

interface Parsed {
  readonly tags: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly text: string;
}

function parse(html: string): Parsed {
  const tags = new Set<string>();
  const attributes = new Set<string>();
  let text = '';
  const parser = new Parser({
    onopentag: (name, own) => {
      tags.add(name);
      for (const attribute of Object.keys(own)) attributes.add(attribute);
    },
    ontext: (more) => {
      text += more;
    },
  });
  parser.end(html);
  return { tags, attributes, text };
}

/** All that a page is made of. */
const tags = new Set(
  `div header h1 h2 h3 ul ol li p section dl dt dd table caption thead tbody tr th td button bdi span strong pre
  details summary svg path rect`.split(/\s+/),
);
const attributes = new Set(
  `class id role scope tabindex type title aria-label aria-labelledby aria-hidden focusable data-start data-end
  data-label viewbox preserveaspectratio d x width height`.split(/\s+/),
);

function isPlain(html: string): void {
  const parsed = parse(html);
  assert.deepEqual(
    [...parsed.tags].filter((tag) => !tags.has(tag)),
    [],
  );
  assert.deepEqual(
    [...parsed.attributes].filter((name) => !attributes.has(name)),
    [],
  );
  assert.doesNotMatch(html, /[\u0000-\u0008\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
}

test('the results, with the share recomputed, the state in words, the findings with their sums, and the seats', () => {
  const { html, standing, copies } = answerOf(astana);
  const { text } = parse(html);
  isPlain(html);
  for (const part of ['56,045', '19.96%', '16.96%', 'Conflicting', '56,045 ÷ 330,497 = 16.96%', 'Against all'])
    assert.ok(text.includes(part), part);
  assert.match(text, /330,497 valid votes, on which 3 of 6 shares agree/);
  assert.match(text, /The 17 seats follow from the votes under Hare, Droop/);
  assert.equal(standing, '22 figures: 3 conflicting, 17 verified, 2 unchecked');
  assert.deepEqual(copies, ['markdown', 'csv', 'note']);
});

test('every figure of the article is on the page, with its place', () => {
  const { html } = answerOf(astana);
  for (const { start, end, text } of astana.figures)
    assert.ok(html.includes(`data-start="${start}" data-end="${end}"`), text);
});

test('an article without figures, and one without a table, say so', () => {
  assert.match(answerOf(check('A day at the seaside.')).html, /No election figures in this file/);
  const bare = answerOf(check('Turnout was 61.2 per cent of 10,000 registered voters.'));
  assert.match(bare.html, /No results table could be read/);
  assert.deepEqual(bare.copies, []);
});

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '\u202eevil\u2066',
  '</bdi></table><iframe src=x>',
  '&lt;script&gt;',
  '\u0000\u001b[2J',
  '=1+1',
];

/** The answer with a hostile text wherever an article's own words may stand. */
const poisoned = (text: string): CheckedArticle => ({
  ...astana,
  figures: astana.figures.map((figure) => ({ ...figure, text, subject: text, reason: text })),
  contests: astana.contests.map((contest) => ({
    ...contest,
    name: text,
    rows: contest.rows.map((row) => ({ ...row, subject: text, recomputed: text })),
    ...(contest.base && { base: { ...contest.base, text } }),
    apportionment: { seats: 3, fits: [{ method: text, threshold: text }] },
  })),
  findings: astana.findings.map((finding) => ({
    ...finding,
    message: text,
    working: text,
    repairs: [{ title: text, certain: false, edits: [] }],
  })),
});

test('no text of an article becomes mark-up, wherever it stands', () => {
  for (const text of hostile) isPlain(answerOf(poisoned(text)).html);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => isPlain(answerOf(poisoned(text)).html)),
    { numRuns: runs(60) },
  );
});

test('any article gives a page of plain parts', () => {
  const piece = fc.constantFrom(
    ...hostile,
    'Alfa ',
    '6,000 votes',
    ' (60%)',
    ', ',
    '.\n\n',
    '| ',
    ' |\n',
    '# ',
    '10,000',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const article = check(pieces.join(' '));
      isPlain(answerOf(article).html);
      for (const form of ['markdown', 'csv', 'note'] as const) copyOf(article, form);
    }),
    { numRuns: runs(60) },
  );
});

test('Markdown: a table a contest, in which nothing can end its cell', () => {
  const lines = copyOf(astana, 'markdown')?.split('\n') ?? [];
  assert.equal(lines[2], '| Name | Votes | Share printed | Recomputed | Seats | State |');
  assert.equal(lines[4], '| Amanat | 227,307 | 68.78% | 68.78% | 12 | Verified |');
  assert.match(copyOf(poisoned('a | b'), 'markdown') ?? '', /\| a \\\| b \| a \\\| b \|/);
});

test('CSV: no cell is a formula', () => {
  assert.match(
    copyOf(astana, 'csv') ?? '',
    /\r\nAmanat sweeps [^\r]*,Amanat,"227,307",68\.78%,68\.78%,12,Verified\r\n/,
  );
  for (const text of ['=1+1', ' =1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])
    for (const cell of (copyOf(poisoned(text), 'csv') ?? '').split('\r\n')[1]?.split(',') ?? [])
      assert.doesNotMatch(cell.replaceAll('"', ''), /^\s*[=+\-@＝]/, text);
});

test('the note asks about each figure, with its sum; of an article without slips there is none', () => {
  const note = copyOf(astana, 'note') ?? '';
  assert.match(note, /^3 figures do not agree with the others\. Could you confirm them\?\n/);
  assert.match(
    note,
    /1\. 19\.96% \(share of the vote, Ak[^)]*\)\n {3}56,045 of 330,497 valid votes is 16\.96%, not 19\.96%\./,
  );
  assert.match(note, /56,045 ÷ 330,497 = 16\.96%/);
  assert.equal(copyOf(check('Alfa won 600 of 1,000 valid votes (60%), Beta 400 (40%).'), 'note'), undefined);
});

test('of very many rows the page shows the first', () => {
  const row = astana.contests[0]?.rows[0];
  assert.ok(row);
  const contests = astana.contests.map((contest) => ({ ...contest, rows: Array(5000).fill(row) }));
  const { html } = answerOf({ ...astana, contests });
  assert.ok(html.length < 200_000, String(html.length));
  assert.match(parse(html).text, /4880 more rows in the text/);
});

test('the page of the panel runs one script and reads one style sheet', () => {
  const shell = shellOf({
    ...{ script: 'vscode-webview://x/report.js', style: 'vscode-webview://x/report.css', nonce: 'abc123' },
    ...{ language: 'en', title: '"><script>', waiting: '<b>' },
  });
  assert.match(
    shell,
    /content="default-src 'none'; script-src 'nonce-abc123'; style-src 'nonce-abc123'; base-uri 'none'; form-action 'none'"/,
  );
  assert.equal(shell.match(/<script/g)?.length, 1);
  assert.doesNotMatch(shell, / on\w+=|<b>|unsafe/);
});

test('what the page sends is read with care', () => {
  assert.deepEqual(readFromPage({ kind: 'reveal', start: 1, end: 2, more: 3 }), { kind: 'reveal', start: 1, end: 2 });
  assert.deepEqual(readFromPage({ kind: 'copy', form: 'csv' }), { kind: 'copy', form: 'csv' });
  for (const wrong of [
    ...[undefined, null, 'ready', {}, { kind: 'copy', form: 'html' }, { kind: 'reveal', start: -1, end: 2 }],
    ...[{ kind: 'reveal', start: 2, end: 1 }, { kind: 'reveal', start: '1', end: 2 }, { kind: 'run' }],
  ])
    assert.equal(readFromPage(wrong), undefined);
});
