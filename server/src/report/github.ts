// The report as workflow commands of GitHub Actions, which shows each finding at its line of the change.
import type { CheckedArticle, Finding, Severity } from '../protocol.ts';
import { endOf } from './ends.ts';
import type { Reporter } from './reporter.ts';
import { summaryLine } from './text.ts';
import { visible } from './visible.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export function createGithubReporter(): Reporter {
  return {
    start: () => '',
    article: (article, text) => article.findings.map((found) => annotation(article, text, found)).join(''),
    unread: ({ path, reason, line }) => command('error', { file: path, ...(line && { line }) }, reason),
    between: '',
    end: (summary) => `${summaryLine(summary)}\n`,
  };
}

function annotation({ path }: CheckedArticle, text: string, found: Finding): string {
  const { code, severity, line, column, message, working } = found;
  const until = endOf(found, text);
  // a range over several lines has no columns there
  const end = until.line > line ? { endLine: until.line } : { endColumn: until.column };
  const place = { file: path, line, col: column, ...end };
  const lines = [message, ...working.split('\n')].filter((each) => each !== '').map(visible);
  return command(levels[severity], { ...place, title: `Recount ${code}` }, lines.join('\n'));
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const told = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${told.join(',')}::${escaped(message)}\n`;
}

function property(value: string): string {
  return escaped(visible(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function escaped(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
