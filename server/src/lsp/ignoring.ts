// The edit with which the writer lets something stand, or chooses a base.
import { CreateFile, TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { commented as commentedFormats } from '../formats.ts';
import type { ChosenEdit, IgnoreParams } from '../requests.ts';
import { type NewRule, noteFor } from '../service.ts';
import type { Checked } from './articles.ts';
import { rangeOf, workspaceEditOf } from './convert.ts';
import { readingOf } from './places.ts';
import { placeIn, projectFileName } from './projects.ts';
import type { Server } from './server.ts';

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
export async function ruled(
  { projects, texts, runner: { abilities } }: Server,
  uri: string,
  rule: (place: string) => NewRule,
): Promise<ChosenEdit<WorkspaceEdit>> {
  const folder = projects.home(uri);
  if (folder === undefined) return { reason: 'no-folder' };
  const found = await projects.of(uri);
  const home = found ?? { folder, uri: `${folder}${projectFileName}`, text: '' };
  const edits = projects.added(home.text, rule(placeIn(home, uri)));
  if (!edits) return { reason: 'malformed', file: home.uri };
  const document = texts.create(home.uri, 'jsonc', 0, home.text);
  const textEdits = edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.newText }));
  if (!abilities.versionedEdits) return { edit: { changes: { [home.uri]: textEdits } }, file: home.uri };
  const changed = TextDocumentEdit.create({ uri: home.uri, version: null }, textEdits);
  const made = found || !abilities.newFiles ? [] : [CreateFile.create(home.uri, { ignoreIfExists: true })];
  return { edit: { documentChanges: [...made, changed] }, file: home.uri };
}
