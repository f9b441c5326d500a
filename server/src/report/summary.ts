// The counts at the end of a report.
import type { CheckedArticle, Severity, Summary } from '../protocol.ts';

/** Loudest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export const emptySummary: Summary = { articles: 0, figures: 0, verified: 0, findings: {} };

/** Severities without findings have no entry. */
export function summaryOf(article: CheckedArticle): Summary {
  const findings: Partial<Record<Severity, number>> = {};
  for (const { severity } of article.findings) findings[severity] = (findings[severity] ?? 0) + 1;
  const verified = article.figures.filter(({ status }) => status === 'verified').length;
  return { articles: 1, figures: article.figures.length, verified, findings };
}

export function add(a: Summary, b: Summary): Summary {
  const findings: Partial<Record<Severity, number>> = {};
  for (const severity of severities) {
    const count = (a.findings[severity] ?? 0) + (b.findings[severity] ?? 0);
    if (count > 0) findings[severity] = count;
  }
  return {
    articles: a.articles + b.articles,
    figures: a.figures + b.figures,
    verified: a.verified + b.verified,
    findings,
  };
}
