// The counts at the end of a report.
import type { CheckedArticle, Severity, Summary } from '../protocol.ts';

/** Loudest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export const emptySummary: Summary = { articles: 0, figures: 0, verified: 0, findings: {} };

/** Severities without findings have no entry. */
export function addArticle(summary: Summary, article: CheckedArticle): Summary {
  const findings: Partial<Record<Severity, number>> = {};
  for (const severity of severities) {
    const count =
      (summary.findings[severity] ?? 0) + article.findings.filter((finding) => finding.severity === severity).length;
    if (count > 0) findings[severity] = count;
  }
  return {
    articles: summary.articles + 1,
    figures: summary.figures + article.figures.length,
    verified: summary.verified + article.figures.filter(({ status }) => status === 'verified').length,
    findings,
  };
}
