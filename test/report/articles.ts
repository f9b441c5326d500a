// Checked articles with whatever may stand in one, for the formats of reports.
import type { CheckedArticle, Finding, Severity } from '../../server/src/protocol.ts';

export const text = 'Of 332,694 ballots\nAk zhol won 56,045, or 19.96%.';

export function found(severity: Severity, more: Partial<Finding> = {}): Finding {
  return {
    ...{ code: 'share-of-total', severity, start: 42, end: 48, line: 2, column: 24 },
    message: '56,045 of 330,497 valid votes is 16.96%, not 19.96%',
    working: '56,045 ÷ 330,497 = 16.96%\n1 + 1 = 2',
    related: [{ start: 31, end: 37, message: '56,045 votes' }],
    repairs: [{ title: 'Change 19.96% to 16.96%', certain: true, edits: [{ start: 42, end: 48, newText: '16.96%' }] }],
    ...more,
  };
}

export function article(path: string, ...findings: readonly Finding[]): CheckedArticle {
  return { path, format: 'markdown', language: 'en', figures: [], contests: [], findings };
}

/** What no report may be moved by. */
export const hostile = [
  '\u001b[2J',
  '<script>alert(1)</script>',
  ']]>',
  '&quot;',
  '::error::',
  '%0A',
  '"',
  '\ud800',
  '\u0000\ufffe',
  'a:b,c',
];
