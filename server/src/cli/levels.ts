// Which findings make a run fail.
import type { Severity } from '../protocol.ts';

/** Lowest first. */
const ranks: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

export function reaches(severity: Severity, level: Severity | 'never'): boolean {
  return level !== 'never' && ranks.indexOf(severity) >= ranks.indexOf(level);
}
