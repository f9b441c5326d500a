// One line over each contest that has results: how many, what they are held against, and whether anything conflicts.
import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import type { Contest, Figure } from '../protocol.ts';
import { showReportCommand } from '../requests.ts';
import { type Messages, say } from '../service.ts';
import type { Checked } from './articles.ts';
import { rangeOf } from './convert.ts';
import type { Server } from './server.ts';

export function registerCodeLens({ connection, articles, runner }: Server): void {
  connection.onCodeLens(
    runner.handle('code lens', [], async ({ textDocument: { uri } }: CodeLensParams): Promise<CodeLens[]> => {
      const checked = await articles.check(uri);
      if (!checked?.settings.codeLens) return [];
      const opens = runner.commands.has(showReportCommand);
      const shown = { opens, messages: runner.messages };
      return checked.article.contests.flatMap((contest, index) => lensOf(checked, contest, index, shown));
    }),
  );
}

/** Two results make a contest worth a line; a lone number in a text about something else gets none. */
const fewest = 2;

function lensOf(
  { document, article }: Checked,
  contest: Contest,
  index: number,
  { opens, messages }: { readonly opens: boolean; readonly messages: Messages },
): CodeLens[] {
  const figures = article.figures.filter((figure) => figure.contest === index);
  const [first] = figures;
  if (!first || contest.rows.length < fewest) return [];
  const title = [...summaryOf(contest, figures, messages), ...(opens ? [say(messages, 'lens.report')] : [])].join(
    ' · ',
  );
  const command = opens
    ? { title, command: showReportCommand, arguments: [document.uri, index] }
    : { title, command: '' };
  return [{ range: rangeOf(document, first), command }];
}

/** "6 results", "base 330,497 valid votes", "3 conflicts" */
function summaryOf({ rows, base }: Contest, figures: readonly Figure[], messages: Messages): string[] {
  const conflicts = figures.filter(({ status }) => status === 'conflicting').length;
  return [
    say(messages, 'lens.results', { count: rows.length }),
    ...(base ? [say(messages, 'lens.base', { base: base.text })] : []),
    say(messages, conflicts === 0 ? 'lens.calm' : 'lens.conflicts', { count: conflicts }),
  ];
}
