// The report for people: each finding with its line, the sum worked out and the first repair; the counts at the end.
import type { CheckedArticle, Finding, Severity, Summary } from '../protocol.ts';
import { excerptOf } from './excerpt.ts';
import type { Reporter } from './reporter.ts';
import { severities } from './summary.ts';
import { visible } from './visible.ts';

export interface TextOptions {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** SGR parameters. */
const colours: Readonly<Record<Severity, string>> = { error: '31', warning: '33', information: '36', hint: '2' };

export function createTextReporter({ colour, width }: TextOptions): Reporter {
  const paint = (parameter: string, text: string) => (colour ? `\u001b[${parameter}m${text}\u001b[0m` : text);

  function finding({ path }: CheckedArticle, text: string, found: Finding): string {
    const { severity, code } = found;
    const margin = ' '.repeat(String(found.line).length);
    const { line, carets } = excerptOf(text, found, Math.max(width - margin.length - 5, 40));
    const repair = found.repairs[0];
    const lines = [
      `${paint('1', `${visible(path)}:${found.line}:${found.column}`)} ${paint(colours[severity], severity)} ${code}`,
      `  ${visible(found.message)}`,
      ` ${paint('2', `${found.line} |`)} ${line}`,
      ` ${paint('2', `${margin} |`)} ${paint(colours[severity], carets)}`,
    ];
    // One sum a line.
    for (const sum of found.working.split('\n')) if (sum !== '') lines.push(`  sum:    ${visible(sum)}`);
    if (repair !== undefined) lines.push(`  repair: ${visible(repair.title)}`);
    return `${lines.join('\n')}\n\n`;
  }

  return {
    start: () => '',
    article: (article, text) => article.findings.map((found) => finding(article, text, found)).join(''),
    between: '',
    end: (summary) => `${summaryLine(summary)}\n`,
  };
}

/** "3 errors, 1 information in 1 article; 19 figures, 14 verified" */
export function summaryLine({ articles, figures, verified, findings }: Summary): string {
  const counts = severities.flatMap((severity) => {
    const count = findings[severity] ?? 0;
    if (count === 0) return [];
    return severity === 'information' ? `${count} information` : counted(count, severity);
  });
  const found = counts.length === 0 ? 'nothing to report' : counts.join(', ');
  return `${found} in ${counted(articles, 'article')}; ${counted(figures, 'figure')}, ${verified} verified`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
