// One line over each contest that has results: how many, what they are held against, and whether anything conflicts.
import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import type { Contest, Figure } from '../protocol.ts';
import { showReportCommand } from '../requests.ts';
import type { Checked } from './articles.ts';
import { rangeOf } from './convert.ts';
import type { Server } from './server.ts';

export function registerCodeLens({ connection, articles, runner }: Server): void {
  connection.onCodeLens(
    runner.handle('code lens', [], async ({ textDocument: { uri } }: CodeLensParams): Promise<CodeLens[]> => {
      const checked = await articles.check(uri);
      if (!checked?.settings.codeLens) return [];
      const opens = runner.commands.has(showReportCommand);
      return checked.article.contests.flatMap((contest, index) => lensOf(checked, contest, index, opens));
    }),
  );
}

/** Two results make a contest worth a line; a lone number in a text about something else gets none. */
const fewest = 2;

function lensOf({ document, article }: Checked, contest: Contest, index: number, opens: boolean): CodeLens[] {
  const figures = article.figures.filter((figure) => figure.contest === index);
  const [first] = figures;
  if (!first || contest.rows.length < fewest) return [];
  const title = [...summaryOf(contest, figures), ...(opens ? ['show report'] : [])].join(' · ');
  const command = opens
    ? { title, command: showReportCommand, arguments: [document.uri, index] }
    : { title, command: '' };
  return [{ range: rangeOf(document, first), command }];
}

/** "6 results", "base 330,497 valid votes", "3 conflicts" */
function summaryOf({ rows, base }: Contest, figures: readonly Figure[]): string[] {
  const conflicts = figures.filter(({ status }) => status === 'conflicting').length;
  return [
    `${rows.length} results`,
    ...(base ? [`base ${base.text}`] : []),
    conflicts === 0 ? 'no conflicts' : `${conflicts} conflict${conflicts === 1 ? '' : 's'}`,
  ];
}
