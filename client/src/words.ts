// Counts in words, for messages and labels.
import * as vscode from 'vscode';
import type { ArticleSummary } from '../../server/src/requests.ts';

const { t } = vscode.l10n;

/** "2,000", as the language of the editor has it. */
export const number = (count: number): string => count.toLocaleString(vscode.env.language);

export function figures(count: number): string {
  return count === 1 ? t('1 figure') : t('{0} figures', number(count));
}

export function articles(count: number): string {
  return count === 1 ? t('1 article') : t('{0} articles', number(count));
}

export function slips(count: number): string {
  return count === 1 ? t('1 slip') : t('{0} slips', number(count));
}

/** "3 errors, 1 note"; empty where there is nothing. */
export function findingsInWords(diagnostics: readonly { readonly severity: vscode.DiagnosticSeverity }[]): string {
  const levels = vscode.DiagnosticSeverity;
  const words = [
    [levels.Error, (count: number) => (count === 1 ? t('1 error') : t('{0} errors', count))],
    [levels.Warning, (count: number) => (count === 1 ? t('1 warning') : t('{0} warnings', count))],
    [levels.Information, (count: number) => (count === 1 ? t('1 note') : t('{0} notes', count))],
    [levels.Hint, (count: number) => (count === 1 ? t('1 hint') : t('{0} hints', count))],
  ] as const;
  return words
    .map(([severity, inWords]) => [diagnostics.filter((one) => one.severity === severity).length, inWords] as const)
    .filter(([count]) => count > 0)
    .map(([count, inWords]) => inWords(count))
    .join(', ');
}

/** "19 figures: 3 conflicting, 14 verified, 2 unchecked". */
export function figuresInWords(summary: ArticleSummary): string {
  if (summary.figures === 0) return t('no election figures');
  const states = (['conflicting', 'verified', 'rounding', 'unchecked', 'ignored'] as const)
    .filter((state) => summary[state] > 0)
    .map((state) => inState(state, summary[state]));
  return t('{0}: {1}', figures(summary.figures), states.join(', '));
}

type State = 'conflicting' | 'verified' | 'rounding' | 'unchecked' | 'ignored';

/** "3 conflicting". */
export function inState(state: State, count: number): string {
  switch (state) {
    case 'conflicting':
      return t('{0} conflicting', count);
    case 'verified':
      return t('{0} verified', count);
    case 'rounding':
      return t('{0} right but for rounding', count);
    case 'unchecked':
      return t('{0} unchecked', count);
    case 'ignored':
      return t('{0} ignored', count);
  }
}
