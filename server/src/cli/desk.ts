// A desk takes one task after another: reads the article, has it checked, and writes the piece of the report.

import { summaryOf } from '../report/summary.ts';
import { createChecker } from '../service.ts';
import type { Options } from './options.ts';
import { readTask } from './read.ts';
import { reasonOf } from './reason.ts';
import { reporterFor, type Terminal } from './reporters.ts';
import type { Outcome, Task } from './task.ts';

export type Desk = (task: Task) => Outcome;

export function createDesk(options: Options, terminal: Terminal): Desk {
  const checker = createChecker(options.settings);
  const reporter = reporterFor(options, terminal);
  return (task) => {
    const read = readTask(task, options);
    if (read.kind !== 'article') return read;
    const { article, note } = read;
    const { path } = article;
    try {
      const checked = checker.check(article);
      const piece = reporter.article(checked, article.text);
      const faults = (checked.faults ?? []).map(
        ({ code, message }) => `${code} broke ${message}; the rest is checked; please report this`,
      );
      const notes = note === undefined ? faults : [note, ...faults];
      return { kind: 'checked', path, piece, summary: summaryOf(checked), notes };
    } catch (error) {
      const reason = `could not be checked (${reasonOf(error)}); please report this`;
      return { kind: 'unread', path, reason, ...(task.kind === 'line' ? { line: task.number } : {}) };
    }
  };
}
