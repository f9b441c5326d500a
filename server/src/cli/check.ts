// `recount check`: hands out what there is to check, and writes the report as it comes back.
import { checks } from '../checks/index.ts';
import type { Severity, Summary } from '../protocol.ts';
import { add, emptySummary, severities } from '../report/summary.ts';
import { visible } from '../report/visible.ts';
import { inOrder } from './inOrder.ts';
import { countFiles } from './inputs.ts';
import { reaches } from './levels.ts';
import { type Options, readOptions, UsageError } from './options.ts';
import { createOutput } from './output.ts';
import { createProgress } from './progress.ts';
import { Projects } from './project.ts';
import { reasonOf } from './reason.ts';
import { reporterFor, terminalOf } from './reporters.ts';
import { createStaff } from './staff.ts';
import { listenForStop } from './stop.ts';
import { tasksOf } from './tasks.ts';
import { usage } from './usage.ts';
import { createWriter } from './writer.ts';

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
  if (options.explain !== undefined) return explain(options.explain);
  return checkAll(options);
}

async function explain(code: string): Promise<number> {
  const { manualPage } = await import('./manual.ts');
  const page = manualPage(code);
  if (page === undefined) say(`there is no page for ${code}`);
  else process.stdout.write(page);
  return page === undefined ? 2 : 0;
}

async function checkAll(options: Options): Promise<number> {
  const terminal = terminalOf(process.stdout);
  const progress = createProgress(
    process.stderr,
    // not of performance, which is a library to be loaded
    () => Number(process.hrtime.bigint() / 1_000_000n),
    () => countFiles(options.paths),
  );
  // What goes elsewhere than to the terminal does not get in the way of the line that is on it.
  const clear = process.stdout.isTTY ? progress.clear : () => {};
  const tell = (message: string) => {
    progress.clear();
    say(message);
  };
  let projects: Projects;
  try {
    projects = new Projects(options.config, tell);
  } catch (error) {
    say(`${options.config}: ${reasonOf(error)}`);
    return 2;
  }
  const writer = createWriter(createOutput(process.stdout), reporterFor(options, terminal), clear);
  const staff = createStaff(options, terminal);
  // Node takes its time over standard input: it is not opened where nobody reads it
  const dismiss = (): void => {
    staff.stop();
    if (options.paths.includes('-')) process.stdin.destroy();
  };
  const stop = listenForStop(dismiss);
  let summary = emptySummary;
  let unread = false;
  let done = 0;
  try {
    let open = await writer.start();
    for await (const outcome of inOrder(
      tasksOf(options, () => process.stdin, projects),
      staff.check,
      staff.room,
    )) {
      if (!open || outcome.kind === 'stopped' || stop.code() !== undefined) break;
      done += 1;
      if (outcome.kind === 'checked') {
        for (const note of outcome.notes) tell(`${outcome.path}: ${note}`);
        summary = add(summary, outcome.summary);
        open = await writer.piece(outcome.piece);
      } else {
        // A line that is answered in its place is no failure of the run where nothing is to be one.
        const answered = outcome.line !== undefined && options.format === 'jsonl';
        unread ||= outcome.kind === 'unread' && !(answered && options.failOn === 'never');
        if (!answered) tell(`${placeOf(outcome)}: ${outcome.reason}`);
        if (outcome.kind === 'unread') open = await writer.unread(outcome);
      }
      progress.show(done);
    }
    progress.clear();
    if (open) await writer.end(summary);
  } finally {
    dismiss();
    stop.release();
  }
  const stopped = stop.code();
  if (stopped !== undefined) tell(`stopped; ${summary.articles} checked`);
  else if (!unread && done === 0) tell('no articles found');
  return stopped ?? (unread ? 2 : fails(summary, options.failOn) ? 1 : 0);
}

function placeOf({ path, line }: { readonly path: string; readonly line?: number }): string {
  return line === undefined ? path : `${path}:${line}`;
}

/** For --help: the codes that --checks takes, and what each finds. */
function listOfChecks(): string {
  return checks.map(({ code, summary }) => `  ${code.padEnd(18)} ${summary}\n`).join('');
}

function fails({ findings }: Summary, level: Severity | 'never'): boolean {
  return severities.some((severity) => (findings[severity] ?? 0) > 0 && reaches(severity, level));
}

function say(message: string): void {
  process.stderr.write(`recount: ${visible(message)}\n`);
}
