// The report of an open article, and what is copied from it, made from its last check.
import * as v from 'valibot';
import { answerOf, copyOf } from '../report/page/answer.ts';
import { type ReportAnswer, type ReportParams, reportRequest } from '../requests.ts';
import type { Server } from './server.ts';

const shape = v.object({ uri: v.string(), copy: v.optional(v.picklist(['markdown', 'csv', 'note'])) });

export function registerReport({ connection, articles, runner }: Server): void {
  connection.onRequest(
    reportRequest,
    runner.handle(reportRequest, null, async (params: ReportParams): Promise<ReportAnswer | null> => {
      const { uri, copy } = v.parse(shape, params);
      const checked = await articles.check(uri);
      if (!checked) return null;
      const text = copy && copyOf(checked.article, copy, runner.messages);
      return {
        version: checked.version,
        ...answerOf(checked.article, runner.messages),
        ...(text !== undefined && { text }),
      };
    }),
  );
}
