// `recount check`: reads each input, checks it, and writes the report as it goes.
import { readFileSync } from 'node:fs';
import type { CheckedArticle, Format, Severity } from '../protocol.ts';
import type { Reporter } from '../report/reporter.ts';
import { addArticle, emptySummary } from '../report/summary.ts';
import { createChecker } from '../service.ts';
import { decode } from './decode.ts';
import { formatOfName, sniffFormat } from './formats.ts';
import { findInputs, type Input } from './inputs.ts';
import { type Options, readOptions, UsageError } from './options.ts';
import { createOutput } from './output.ts';
import { reasonOf } from './reason.ts';
import { usage } from './usage.ts';

/** Lowest first. */
const ranks: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

export async function check(args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(`${error.message}\nrecount check --help lists the options.`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  return checkAll(options);
}

async function checkAll(options: Options): Promise<number> {
  const reporter = await createReporter(options);
  const checker = createChecker(options.settings);
  const output = createOutput(process.stdout);
  let summary = emptySummary;
  let unread = false;
  let failed = false;
  let open = await output.write(reporter.start());
  for await (const input of findInputs(options.paths)) {
    if (!open) break;
    const read = await readInput(input, options);
    if (read.kind !== 'article') {
      if (read.kind === 'unread') unread = true;
      say(`${read.path}: ${read.reason}`);
      continue;
    }
    if (read.note !== undefined) say(`${read.path}: ${read.note}`);
    let article: CheckedArticle;
    try {
      article = checker.check(read);
    } catch (error) {
      unread = true;
      say(`${read.path}: could not be checked (${reasonOf(error)}); please report this`);
      continue;
    }
    summary = addArticle(summary, article);
    failed ||= article.findings.some((finding) => reaches(finding.severity, options.failOn));
    open = await output.write(reporter.article(article, read.text));
  }
  if (open) await output.write(reporter.end(summary));
  if (open && !unread && summary.articles === 0) say('no articles found');
  return unread ? 2 : failed ? 1 : 0;
}

type Read =
  | {
      readonly kind: 'article';
      readonly path: string;
      readonly text: string;
      readonly format: Format;
      readonly note?: string;
    }
  /** `skipped`: found in a folder and no article; `unread`: asked for by name. */
  | { readonly kind: 'skipped' | 'unread'; readonly path: string; readonly reason: string };

async function readInput(input: Input, options: Options): Promise<Read> {
  if (input.kind === 'unreadable') return { ...input, kind: 'unread' };
  const path = input.kind === 'stdin' ? (options.stdinPath ?? '-') : input.path;
  try {
    const decoded = decode(input.kind === 'stdin' ? await readStandardInput() : readFileSync(path));
    if (decoded.kind === 'binary') {
      const named = input.kind === 'stdin' || input.named;
      return { kind: named ? 'unread' : 'skipped', path, reason: 'skipped, a binary file' };
    }
    const told =
      input.kind === 'stdin'
        ? (options.inputFormat ?? formatOfName(path))
        : (formatOfName(path) ?? options.inputFormat);
    return { ...decoded, kind: 'article', path: slashed(path), format: told ?? sniffFormat(decoded.text) };
  } catch (error) {
    return { kind: 'unread', path, reason: reasonOf(error) };
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function createReporter({ format }: Options): Promise<Reporter> {
  switch (format) {
    case 'json':
      return (await import('../report/json.ts')).createJsonReporter();
    case 'jsonl':
      return (await import('../report/jsonl.ts')).createJsonlReporter();
    case 'text': {
      const { createTextReporter } = await import('../report/text.ts');
      const { isTTY, columns } = process.stdout;
      return createTextReporter({ colour: Boolean(isTTY) && !process.env.NO_COLOR, width: columns ?? 100 });
    }
  }
}

function reaches(severity: Severity, level: Severity | 'never'): boolean {
  return level !== 'never' && ranks.indexOf(severity) >= ranks.indexOf(level);
}

function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

function say(message: string): void {
  process.stderr.write(`recount: ${message}\n`);
}
