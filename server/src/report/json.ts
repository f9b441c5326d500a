// The report as one JSON document (version 1), one article a line, so that it can be written while articles are read.
import type { Report } from '../protocol.ts';
import type { Reporter } from './reporter.ts';

/**
 * JSON on one line that a terminal cannot be moved by: what JSON lets stand raw and terminals or editors act on
 * (C1 controls, line and paragraph separators, bidirectional overrides) is written as escapes.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const version: Report['version'] = 1;

export function createJsonReporter(): Reporter {
  return {
    start: () => `{"version":${version},"articles":[`,
    article: (article) => `\n${toJson(article)}`,
    between: ',',
    end: (summary) => `\n],"summary":${toJson(summary)}}\n`,
  };
}
