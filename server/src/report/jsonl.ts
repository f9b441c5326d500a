// The report as JSON lines: one article a line; a line of input that holds none is answered by what is wrong with it.
import { toJson } from './json.ts';
import type { Reporter } from './reporter.ts';

export function createJsonlReporter(): Reporter {
  return {
    start: () => '',
    article: (article) => `${toJson(article)}\n`,
    unread: ({ line, path, reason }) => (line === undefined ? '' : `${toJson({ error: reason, line, path })}\n`),
    between: '',
    end: () => '',
  };
}
