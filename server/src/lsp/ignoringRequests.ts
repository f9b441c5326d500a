// What the client asks when the writer lets something stand, chooses a base, or wants to see either.
import * as v from 'valibot';
import type { WorkspaceEdit } from 'vscode-languageserver';
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
import type { Server } from './server.ts';
import { ignoring, ruled } from './setAside.ts';

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
