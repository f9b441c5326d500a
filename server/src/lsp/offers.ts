// The repairs of a finding as links at the head of its hover, for a client that makes them when one is followed.
import type { Finding } from '../protocol.ts';
import { type RepairParams, repairCommand } from '../requests.ts';
import type { Checked } from './articles.ts';
import { workspaceEditOf } from './convert.ts';
import { literal } from './markup.ts';
import type { Runner } from './runner.ts';

/** More than these are for the quick fixes. */
const most = 2;

/** One line of Markdown; empty where there is nothing to offer. */
export function offersIn(runner: Runner, { document }: Checked, findings: readonly Finding[]): string {
  if (!runner.abilities.markdown || !runner.commands.has(repairCommand)) return '';
  const { uri, version } = document;
  const repairs = findings.flatMap((finding) => finding.repairs).slice(0, most);
  const links = repairs.map(({ title, edits }) => {
    const params: RepairParams<unknown> = { uri, version, edit: workspaceEditOf(document, edits, runner.abilities) };
    return `[${literal(title)}](command:${repairCommand}?${encoded([params])})`;
  });
  return links.join(' · ');
}

/** No bracket of it ends the link early. */
function encoded(given: unknown): string {
  return encodeURIComponent(JSON.stringify(given)).replaceAll('(', '%28').replaceAll(')', '%29');
}
