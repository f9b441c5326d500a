// The reporter for each --format.
import { version } from '../../../package.json';
import { checks } from '../checks/index.ts';
import { createGithubReporter } from '../report/github.ts';
import { createJsonReporter } from '../report/json.ts';
import { createJsonlReporter } from '../report/jsonl.ts';
import { createJunitReporter } from '../report/junit.ts';
import type { Reporter } from '../report/reporter.ts';
import { createSarifReporter } from '../report/sarif.ts';
import { createTextReporter, type TextOptions } from '../report/text.ts';
import { reaches } from './levels.ts';
import type { Options } from './options.ts';

/** Of standard output, as the main thread sees it. */
export type Terminal = TextOptions;

export function terminalOf({ isTTY, columns }: { isTTY?: boolean; columns?: number }): Terminal {
  return { colour: isTTY === true && !process.env.NO_COLOR, width: columns || 100 };
}

export function reporterFor({ format, failOn }: Options, terminal: Terminal): Reporter {
  switch (format) {
    case 'json':
      return createJsonReporter();
    case 'jsonl':
      return createJsonlReporter();
    case 'sarif':
      return createSarifReporter(version, checks);
    case 'github':
      return createGithubReporter();
    case 'junit':
      return createJunitReporter(({ severity }) => reaches(severity, failOn));
    case 'text':
      return createTextReporter(terminal);
  }
}
