// The options of `recount check`, read from the command line.
import { parseArgs } from 'node:util';
import { checks } from '../checks/index.ts';
import { formats } from '../formats.ts';
import type { Format, Settings, Severity } from '../protocol.ts';
import { languageChoices } from '../service.ts';

export const outputs = ['text', 'json', 'jsonl', 'sarif', 'github', 'junit'] as const;
export type Output = (typeof outputs)[number];

export interface Options {
  readonly paths: readonly string[];
  readonly format: Output;
  readonly failOn: Severity | 'never';
  readonly settings: Settings;
  /** Whether the base was said on the command line, which goes before the project file. */
  readonly ownBase: boolean;
  /** The project file for all articles; false for none, undefined for the nearest. */
  readonly config: string | false | undefined;
  readonly stdinPath?: string;
  readonly inputFormat?: Format;
  /** Whether standard input is JSON lines, an article each. */
  readonly lines: boolean;
  /** How many articles may be checked at a time; undefined: as many as there are cores, once there are many articles. */
  readonly jobs?: number;
  /** The check whose manual page is asked for. */
  readonly explain?: string;
  readonly help: boolean;
}

/** Thrown for a command line that cannot be followed; its message says why. */
export class UsageError extends Error {}

const severities = ['error', 'warning', 'information', 'hint'] as const;
const mostJobs = 256;

/** Throws a UsageError. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const stdinPath = values['stdin-path'];
  const told = values['input-format'];
  // Who names standard input, or says what lines are in it, means it.
  const stdin = stdinPath !== undefined || told === 'jsonl';
  const paths = positionals.length > 0 ? positionals : [stdin ? '-' : '.'];
  const format = oneOf('--format', values.format, outputs);
  const inputFormat =
    told === undefined ? undefined : oneOf('--input-format', told, [...formats.map((each) => each.format), 'jsonl']);
  if (inputFormat === 'jsonl' && !paths.includes('-')) throw new UsageError('--input-format jsonl is of - alone');
  if (values['no-config'] && values.config !== undefined)
    throw new UsageError('--config and --no-config do not go together');
  return {
    ...{ paths, format, help: values.help },
    failOn: oneOf('--fail-on', values['fail-on'], [...severities, 'never']),
    settings: {
      base: oneOf('--base', values.base ?? 'inferred', ['inferred', 'stated']),
      ...(values.language === undefined ? {} : { language: oneOf('--language', values.language, languageChoices) }),
      checks: Object.fromEntries(values.checks.map(readCheck)),
    },
    lines: inputFormat === undefined ? format === 'jsonl' && stdinPath === undefined : inputFormat === 'jsonl',
    ownBase: values.base !== undefined,
    config: values['no-config'] ? false : values.config,
    ...(stdinPath === undefined ? {} : { stdinPath }),
    ...(inputFormat === undefined || inputFormat === 'jsonl' ? {} : { inputFormat }),
    ...(values.jobs === undefined ? {} : { jobs: readJobs(values.jobs) }),
    ...(values.explain === undefined ? {} : { explain: codeOf('--explain', values.explain) }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        'fail-on': { type: 'string', default: 'error' },
        base: { type: 'string' },
        language: { type: 'string' },
        config: { type: 'string' },
        'no-config': { type: 'boolean', default: false },
        checks: { type: 'string', multiple: true, default: [] },
        'stdin-path': { type: 'string' },
        'input-format': { type: 'string' },
        jobs: { type: 'string', short: 'j' },
        explain: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readCheck(setting: string): [string, Severity | 'off'] {
  const at = setting.indexOf('=');
  if (at < 0) throw new UsageError(`--checks takes CODE=SEVERITY, such as share-base=off; not “${setting}”`);
  const code = codeOf('--checks', setting.slice(0, at));
  return [code, oneOf(`--checks ${code}`, setting.slice(at + 1), [...severities, 'off'])];
}

function codeOf(option: string, value: string): string {
  return oneOf(
    option,
    value,
    checks.map((check) => check.code),
  );
}

function readJobs(value: string): number {
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > mostJobs) throw new UsageError(`--jobs takes a number from 1 to ${mostJobs}; not “${value}”`);
  return jobs;
}

function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(`${option} takes ${allowed.join(', ')}; not “${value}”`);
  return found;
}
