// A desk takes one task after another: reads the article, has it checked, and writes the piece of the report.

import { summaryOf } from '../report/summary.ts';
import { Checking } from './checking.ts';
import type { Options } from './options.ts';
import { paceForMany } from './pace.ts';
import { readTask } from './read.ts';
import { reasonOf } from './reason.ts';
import { reporterFor, type Terminal } from './reporters.ts';
import type { Outcome, Task } from './task.ts';

export type Desk = (task: Task) => Outcome;

export function createDesk(options: Options, terminal: Terminal): Desk {
  const articles = new Checking(options);
  const reporter = reporterFor(options, terminal);
  let seen = 0;
  return (task) => {
    seen += 1;
    if (seen === 2) paceForMany();
    const read = readTask(task, options);
    if (read.kind !== 'article') return read;
    const { article, note } = read;
    const { path } = article;
    try {
      const { checked, notes } = articles.check(article, task.kind === 'line');
      const piece = reporter.article(checked, article.text);
      const faults = (checked.faults ?? []).map(
        ({ code, message }) => `${code} broke ${message}; the rest is checked; please report this`,
      );
      const said = [...(note === undefined ? [] : [note]), ...faults, ...notes];
      return { kind: 'checked', path, piece, summary: summaryOf(checked), notes: said };
    } catch (error) {
      const reason = `could not be checked (${reasonOf(error)}); please report this`;
      return { kind: 'unread', path, reason, ...(task.kind === 'line' ? { line: task.number } : {}) };
    }
  };
}
