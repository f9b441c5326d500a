// The whole public face of the engine: one factory, one interface, a function from text to findings.
import type { CheckedArticle, Format, Settings } from './protocol.ts';

export interface Article {
  readonly path: string;
  readonly text: string;
  readonly format: Format;
  /** BCP 47, where the caller knows it; otherwise English. */
  readonly language?: string;
}

export interface Checker {
  /** Total: any text gives an answer, the same text the same answer. */
  check(article: Article): CheckedArticle;
}

export const defaultSettings: Settings = { base: 'inferred', checks: {} };

export function createChecker(_settings: Settings = defaultSettings): Checker {
  return {
    check: ({ path, format, language = 'en' }) => ({ path, format, language, figures: [], contests: [], findings: [] }),
  };
}
