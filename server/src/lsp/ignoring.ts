// What the client asks when the writer lets something stand or chooses a base: the edit that says so.
import * as v from 'valibot';
import { CreateFile, TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { commented as commentedFormats } from '../formats.ts';
import {
  basesRequest,
  type ChosenEdit,
  type ContestBases,
  chooseBaseRequest,
  type IgnoredFigure,
  type IgnoreParams,
  ignoredRequest,
  ignoreRequest,
} from '../requests.ts';
import { type NewRule, noteFor, rulesAdded } from '../service.ts';
import type { Checked } from './articles.ts';
import { rangeOf, workspaceEditOf } from './convert.ts';
import { readingOf } from './places.ts';
import { placeIn, projectFileName } from './projects.ts';
import type { Server } from './server.ts';

const ignoreShape = v.object({
  uri: v.string(),
  scope: v.picklist(['figure', 'article', 'workspace']),
  start: v.number(),
  code: v.string(),
  reason: v.string(),
}) satisfies v.GenericSchema<IgnoreParams>;

export function registerIgnoring(server: Server): void {
  const { connection, articles, projects, settings, runner } = server;
  const gone: ChosenEdit<WorkspaceEdit> = { reason: 'gone' };
  connection.onRequest(
    ignoreRequest,
    runner.handle(ignoreRequest, gone, async (params: unknown) => {
      const asked = v.parse(ignoreShape, params);
      const checked = await articles.check(asked.uri);
      return checked ? ignoring(server, checked, asked) : gone;
    }),
  );
  connection.onRequest(
    chooseBaseRequest,
    runner.handle(chooseBaseRequest, gone, async (params: unknown) => {
      const { uri, ...rule } = v.parse(v.object({ uri: v.string(), contest: v.string(), base: v.string() }), params);
      return ruled(server, uri, (article) => ({ bases: { article, ...rule } }));
    }),
  );
  connection.onRequest(
    basesRequest,
    runner.handle(basesRequest, [], async (params: unknown): Promise<readonly ContestBases[]> => {
      const checked = await articles.check(v.parse(v.object({ uri: v.string() }), params).uri);
      if (!checked) return [];
      return checked.article.contests.flatMap(({ name, start, end, bases }) =>
        bases ? [{ contest: name, start, end, line: checked.document.positionAt(start).line + 1, bases }] : [],
      );
    }),
  );
  connection.onRequest(
    ignoredRequest,
    runner.handle(ignoredRequest, [], async (params: unknown): Promise<readonly IgnoredFigure[]> => {
      const checked = await articles.check(v.parse(v.object({ uri: v.string() }), params).uri);
      return (checked?.article.figures ?? [])
        .filter(({ status }) => status === 'ignored')
        .map(({ start, end, reason }) => ({ start, end, ...(reason !== undefined && { reason }) }));
    }),
  );
  articles.onDidCheck(({ document, settings: used, article }) => {
    const found = settings.projectOf(used);
    if (found) projects.told(found, document.uri, article.unused);
  });
}

/** By a comment where the article can hold one, otherwise in the project file. */
export async function ignoring(
  server: Server,
  checked: Checked,
  { scope, start, code, reason }: Omit<IgnoreParams, 'uri'>,
): Promise<ChosenEdit<WorkspaceEdit>> {
  const { document, article } = checked;
  const figure = article.figures.find((one) => one.start <= start && start < one.end);
  if (scope === 'figure' && !figure) return { reason: 'gone' };
  const comment = scope === 'workspace' ? undefined : commented(server, checked, { start, code, reason, scope });
  if (comment) return { edit: workspaceEditOf(document, [comment], server.runner.abilities) };
  return ruled(server, document.uri, (place) => {
    if (scope === 'figure') return { ignore: { article: place, figure: figure?.text ?? '', reason } };
    return { ignore: { ...(scope === 'article' && { article: place }), code, reason } };
  });
}

/** The edit that puts in a comment, if the comment then does what it is for. */
function commented(
  { articles }: Server,
  { document, article, settings }: Checked,
  { start, code, reason, scope }: Omit<IgnoreParams, 'uri'>,
) {
  if (!commentedFormats.has(article.format)) return undefined;
  const text = document.getText();
  const figure = article.figures.find((one) => one.start <= start && start < one.end);
  const at = scope === 'article' || !figure ? text.length : afterMarks(text, figure.end);
  const spellings = figure ? [...new Set([readingOf(figure), figure.text])] : [];
  const notes =
    scope === 'article' ? [noteFor({ code, reason })] : spellings.map((one) => noteFor({ figure: one, reason }));
  const gap = text === '' || text.endsWith('\n') ? '\n' : '\n\n';
  return notes
    .map((note) => ({ start: at, end: at, newText: scope === 'article' ? `${gap}${note}\n` : note }))
    .find(({ newText }) => {
      const after = articles.checkText(
        document.uri,
        text.slice(0, at) + newText + text.slice(at),
        article.format,
        settings,
      );
      if (scope === 'article') return !after.findings.some((finding) => finding.code === code);
      return after.figures.some((one) => one.start === figure?.start && one.status === 'ignored');
    });
}

/** Behind the marks of emphasis that close at the figure. */
function afterMarks(text: string, end: number): number {
  let at = end;
  while ('*_~'.includes(text.charAt(at) || ' ')) at++;
  return at;
}

/** The edit that adds a rule to the project file above an article, or makes one in its workspace folder. */
async function ruled(
  { projects, texts, runner: { abilities } }: Server,
  uri: string,
  rule: (place: string) => NewRule,
): Promise<ChosenEdit<WorkspaceEdit>> {
  const folder = projects.home(uri);
  if (folder === undefined) return { reason: 'no-folder' };
  const found = await projects.of(uri);
  const home = found ?? { folder, uri: `${folder}${projectFileName}`, text: '' };
  const edits = rulesAdded(home.text, rule(placeIn(home, uri)));
  if (!edits) return { reason: 'malformed', file: home.uri };
  const document = texts.create(home.uri, 'jsonc', 0, home.text);
  const textEdits = edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.newText }));
  if (!abilities.versionedEdits) return { edit: { changes: { [home.uri]: textEdits } }, file: home.uri };
  const changed = TextDocumentEdit.create({ uri: home.uri, version: null }, textEdits);
  const made = found || !abilities.newFiles ? [] : [CreateFile.create(home.uri, { ignoreIfExists: true })];
  return { edit: { documentChanges: [...made, changed] }, file: home.uri };
}
