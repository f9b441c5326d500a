// `recount check`: reads each input, checks it, and writes the report as it goes.
import { checks } from '../checks/index.ts';
import type { CheckedArticle, Severity } from '../protocol.ts';
import type { Reporter } from '../report/reporter.ts';
import { addArticle, emptySummary } from '../report/summary.ts';
import { visible } from '../report/visible.ts';
import { createChecker } from '../service.ts';
import { findInputs } from './inputs.ts';
import { type Options, readOptions, UsageError } from './options.ts';
import { createOutput } from './output.ts';
import { createProgress } from './progress.ts';
import { readInput } from './read.ts';
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
    say(error.message);
    process.stderr.write('recount check --help lists the options.\n');
    return 2;
  }
  if (options.help) {
    process.stdout.write(`${usage}\nChecks\n${listOfChecks()}`);
    return 0;
  }
  return checkAll(options);
}

async function checkAll(options: Options): Promise<number> {
  const reporter = await createReporter(options);
  const checker = createChecker(options.settings);
  const output = createOutput(process.stdout);
  const progress = createProgress(process.stderr, () => performance.now());
  const tell = (message: string) => {
    progress.clear();
    say(message);
  };
  let summary = emptySummary;
  let unread = false;
  let failed = false;
  let open = await output.write(reporter.start());
  for await (const input of findInputs(options.paths)) {
    if (!open) break;
    progress.show(summary.articles);
    const read = await readInput(input, options);
    if (read.kind !== 'article') {
      unread ||= read.kind === 'unread';
      tell(`${read.path}: ${read.reason}`);
      continue;
    }
    if (read.note !== undefined) tell(`${read.path}: ${read.note}`);
    let article: CheckedArticle;
    try {
      article = checker.check(read);
    } catch (error) {
      unread = true;
      tell(`${read.path}: could not be checked (${reasonOf(error)}); please report this`);
      continue;
    }
    summary = addArticle(summary, article);
    failed ||= article.findings.some(({ severity }) => reaches(severity, options.failOn));
    progress.clear();
    open = await output.write(reporter.article(article, read.text));
  }
  progress.clear();
  if (open) await output.write(reporter.end(summary));
  if (!unread && summary.articles === 0) tell('no articles found');
  return unread ? 2 : failed ? 1 : 0;
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
      return createTextReporter({ colour: Boolean(isTTY) && !process.env.NO_COLOR, width: columns || 100 });
    }
  }
}

/** For --help: the codes that --checks takes, and what each finds. */
function listOfChecks(): string {
  return checks.map(({ code, summary }) => `  ${code.padEnd(18)} ${summary}\n`).join('');
}

function reaches(severity: Severity, level: Severity | 'never'): boolean {
  return level !== 'never' && ranks.indexOf(severity) >= ranks.indexOf(level);
}

function say(message: string): void {
  process.stderr.write(`recount: ${visible(message)}\n`);
}
