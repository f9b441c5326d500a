// Quick fixes for the findings under a range, and `source.fixAll.recount` for all that is certain.
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Command,
  type Diagnostic,
} from 'vscode-languageserver';
import type { Finding, Repair, Range as Span } from '../protocol.ts';
import { type Messages, say } from '../service.ts';
import type { Checked } from './articles.ts';
import { inFormFor } from './commands.ts';
import { diagnosticOf, keyOf, spanOf, workspaceEditOf } from './convert.ts';
import { certainEdits } from './fixAll.ts';
import { within } from './places.ts';
import type { Server } from './server.ts';
import { setAside } from './setAside.ts';

const fixAllKind = `${CodeActionKind.SourceFixAll}.recount`;

export const codeActionKinds = [CodeActionKind.QuickFix, fixAllKind] as const;

export function registerCodeActions(server: Server): void {
  const { connection, articles, runner } = server;
  connection.onCodeAction(
    runner.handle(
      'code actions',
      [],
      async ({ textDocument, range, context }: CodeActionParams): Promise<(CodeAction | Command)[]> => {
        const checked = await articles.check(textDocument.uri);
        if (!checked) return [];
        const actions: CodeAction[] = [];
        if (wants(context, CodeActionKind.QuickFix))
          actions.push(
            ...quickFixes(server, checked, range, context),
            ...(await setAside(server, checked, range, context)),
          );
        if (wants(context, fixAllKind)) actions.push(...fixAll(server, checked));
        return inFormFor(runner.abilities, checked.document, actions);
      },
    ),
  );
}

/** Kinds are paths: who asks for `source` wants `source.fixAll.recount` too. Unasked, only the lamp at the caret. */
function wants({ only, triggerKind }: CodeActionContext, kind: CodeActionKind): boolean {
  if (!only) return kind === CodeActionKind.QuickFix || triggerKind !== CodeActionTriggerKind.Automatic;
  return only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

function quickFixes(
  { runner: { abilities, messages } }: Server,
  { document, article }: Checked,
  range: CodeActionParams['range'],
  context: CodeActionContext,
): CodeAction[] {
  const at = spanOf(document, range);
  return article.findings
    .filter((finding) => touches(finding, at))
    .flatMap((finding) => {
      const shown = context.diagnostics.find((diagnostic) => isOf(diagnostic, finding));
      const diagnostics = [shown ?? diagnosticOf(document, finding, abilities)];
      const isOpen = placesMended(finding).size > 1;
      return finding.repairs.map((repair, index) => ({
        title: titleOf(repair, messages),
        kind: CodeActionKind.QuickFix,
        diagnostics,
        ...(index === 0 && !isOpen && { isPreferred: true }),
        edit: workspaceEditOf(document, repair.edits, abilities),
      }));
    });
}

/** Where repairs within the mark begin: of two figures marked as one neither is to be preferred. */
const placesMended = (finding: Finding): ReadonlySet<number> =>
  new Set(finding.repairs.flatMap(({ edits: [first] }) => (first && within(first, finding) ? [first.start] : [])));

/** "Change 2,197 to 2,147: settles 2 sums" */
function titleOf({ title, settles = 0, upsets = 0 }: Repair, messages: Messages): string {
  if (settles === 0) return title;
  const edit = say(messages, 'repair.settles', { edit: title, count: settles });
  return upsets === 0 ? edit : say(messages, 'repair.upsets', { edit, count: upsets });
}

function fixAll(
  { articles, runner: { abilities, messages } }: Server,
  { document, article, settings }: Checked,
): CodeAction[] {
  const { uri } = document;
  const check = (text: string) => articles.checkText(uri, text, article.format, settings);
  const edits = certainEdits(document.getText(), article, check);
  if (edits.length === 0) return [];
  const title = say(messages, edits.length === 1 ? 'repair.all-one' : 'repair.all', { count: edits.length });
  return [{ title, kind: fixAllKind, edit: workspaceEditOf(document, edits, abilities) }];
}

/** A caret just before or just after a figure is at it. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function isOf(diagnostic: Diagnostic, finding: Finding): boolean {
  const carried: unknown = diagnostic.data;
  if (typeof carried !== 'object' || carried === null || !('key' in carried)) return false;
  return carried.key === keyOf(finding);
}
