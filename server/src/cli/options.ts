// The options of `recount check`, read from the command line.
import { parseArgs } from 'node:util';
import { checks } from '../checks/index.ts';
import type { Format, Settings, Severity } from '../protocol.ts';

export const outputs = ['text', 'json', 'jsonl'] as const;
export type Output = (typeof outputs)[number];

export interface Options {
  readonly paths: readonly string[];
  readonly format: Output;
  readonly failOn: Severity | 'never';
  readonly settings: Settings;
  readonly stdinPath?: string;
  readonly inputFormat?: Format;
  readonly help: boolean;
}

/** Thrown for a command line that cannot be followed; its message says why. */
export class UsageError extends Error {}

const severities = ['error', 'warning', 'information', 'hint'] as const;

/** Throws a UsageError. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const stdinPath = values['stdin-path'];
  const inputFormat = values['input-format'];
  return {
    // Who names standard input means it.
    paths: positionals.length > 0 ? positionals : [stdinPath === undefined ? '.' : '-'],
    format: oneOf('--format', values.format, outputs),
    failOn: oneOf('--fail-on', values['fail-on'], [...severities, 'never']),
    settings: {
      base: oneOf('--base', values.base, ['inferred', 'stated']),
      checks: Object.fromEntries(values.checks.map(readCheck)),
    },
    ...(stdinPath === undefined ? {} : { stdinPath }),
    ...(inputFormat === undefined
      ? {}
      : { inputFormat: oneOf('--input-format', inputFormat, ['markdown', 'html', 'plaintext']) }),
    help: values.help,
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
        base: { type: 'string', default: 'inferred' },
        checks: { type: 'string', multiple: true, default: [] },
        'stdin-path': { type: 'string' },
        'input-format': { type: 'string' },
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
  const code = oneOf(
    '--checks',
    setting.slice(0, at),
    checks.map((check) => check.code),
  );
  return [code, oneOf(`--checks ${code}`, setting.slice(at + 1), [...severities, 'off'])];
}

function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(`${option} takes ${allowed.join(', ')}; not “${value}”`);
  return found;
}
