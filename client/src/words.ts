// Counts in words, for messages and labels.
import * as vscode from 'vscode';
import type { ArticleSummary } from '../../server/src/protocol.ts';

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** "3 errors, 1 note"; empty where there is nothing. */
export function findingsInWords(diagnostics: readonly { readonly severity: vscode.DiagnosticSeverity }[]): string {
  const levels = vscode.DiagnosticSeverity;
  const nouns = [
    [levels.Error, 'error'],
    [levels.Warning, 'warning'],
    [levels.Information, 'note'],
    [levels.Hint, 'hint'],
  ] as const;
  return nouns
    .map(([severity, noun]) => [diagnostics.filter((one) => one.severity === severity).length, noun] as const)
    .filter(([number]) => number > 0)
    .map(([number, noun]) => count(number, noun))
    .join(', ');
}

/** "19 figures: 3 conflicting, 14 verified, 2 unchecked". */
export function figuresInWords(summary: ArticleSummary): string {
  if (summary.figures === 0) return 'no election figures';
  const states = (['conflicting', 'verified', 'rounding', 'unchecked', 'ignored'] as const)
    .filter((state) => summary[state] > 0)
    .map((state) => `${summary[state]} ${state}`);
  return `${count(summary.figures, 'figure')}: ${states.join(', ')}`;
}
