// Quick fixes that let a finding stand, here, in the article or in the workspace, and that choose the base of a contest.
import { type CodeAction, type CodeActionContext, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { Finding } from '../protocol.ts';
import type { IgnoreParams } from '../requests.ts';
import { say } from '../service.ts';
import type { Checked } from './articles.ts';
import { diagnosticOf, keyOf, spanOf } from './convert.ts';
import { ignoring } from './ignoring.ts';
import { readingOf } from './places.ts';
import type { Server } from './server.ts';

// what is let stand is written down at the writer's word: both are loaded with the first fix that is asked for
export { ignoring, ruled } from './ignoring.ts';

export async function setAside(
  server: Server,
  checked: Checked,
  range: CodeActionParams['range'],
  context: CodeActionContext,
): Promise<CodeAction[]> {
  const at = spanOf(checked.document, range);
  const findings = checked.article.findings.filter(
    ({ start, end, code }) => start <= at.end && at.start <= end && code !== 'unused-ignore',
  );
  return (await Promise.all(findings.map((finding) => actionsFor(server, checked, finding, context)))).flat();
}

async function actionsFor(
  server: Server,
  checked: Checked,
  finding: Finding,
  { diagnostics: shown }: CodeActionContext,
): Promise<CodeAction[]> {
  const { document, article } = checked;
  const { code, start } = finding;
  const known = shown.find(({ data }) => typeof data === 'object' && data !== null && data.key === keyOf(finding));
  const figure = article.figures.find((one) => one.start <= start && start < one.end);
  const words = figure && readingOf(figure);
  const { abilities, messages } = server.runner;
  const diagnostics = [known ?? diagnosticOf(document, finding, abilities)];
  const asking = (title: string): string => (abilities.asks ? say(messages, 'asking', { title }) : title);
  const here = abilities.asks ? 'ignore.figure-asking' : 'ignore.figure';
  const scopes: readonly (readonly [IgnoreParams['scope'], string])[] = [
    ...(words === undefined ? [] : [['figure', say(messages, here, { figure: words })] as const]),
    ['article', asking(say(messages, 'ignore.article', { code }))],
    ['workspace', asking(say(messages, 'ignore.workspace', { code }))],
  ];
  const asked = { uri: document.uri, start, code };
  const kind = CodeActionKind.QuickFix;
  const ignores = await Promise.all(
    scopes.map(async ([scope, title]): Promise<CodeAction[]> => {
      if (abilities.asks) {
        const command = { title, command: 'recount.ignoreWithReason', arguments: [{ ...asked, scope }] };
        return [{ title, kind, diagnostics, command }];
      }
      // where the client cannot ask the writer for it
      const reason = say(messages, 'ignore.no-reason');
      const { edit } = await ignoring(server, checked, { ...asked, scope, reason });
      return edit ? [{ title, kind, diagnostics, edit }] : [];
    }),
  );
  const contest = figure?.contest === undefined ? undefined : article.contests[figure.contest];
  const title = asking(say(messages, 'choose-base'));
  const choose: CodeAction[] =
    abilities.asks && contest?.bases && /^share-(?:base|of-total)$/.test(code)
      ? [
          {
            ...{ title, kind, diagnostics },
            command: {
              title,
              command: 'recount.chooseBase',
              arguments: [{ uri: document.uri, contest: contest.name }],
            },
          },
        ]
      : [];
  return [...choose, ...ignores.flat()];
}
