// The report as JSON lines: one article a line, and nothing else.
import { toJson } from './json.ts';
import type { Reporter } from './reporter.ts';

export function createJsonlReporter(): Reporter {
  return {
    start: () => '',
    article: (article) => `${toJson(article)}\n`,
    end: () => '',
  };
}
