// The report of an open article, and what is copied from it, made from its last check.
import * as v from 'valibot';
import { answerOf, copyOf, unreadOf } from '../report/page/answer.ts';
import { type ReportAnswer, type ReportParams, reportRequest } from '../requests.ts';
import { longest } from './articles.ts';
import type { Server } from './server.ts';

const shape = v.object({ uri: v.string(), copy: v.optional(v.picklist(['markdown', 'csv', 'note'])) });

export function registerReport({ connection, articles, runner }: Server): void {
  connection.onRequest(
    reportRequest,
    runner.handle(reportRequest, null, async (params: ReportParams): Promise<ReportAnswer | null> => {
      const { uri, copy } = v.parse(shape, params);
      const checked = await articles.check(uri);
      if (!checked) return null;
      const { version, article, text: whole } = checked;
      const { messages } = runner;
      if (whole.length > longest) return { version, ...unreadOf(longest, messages) };
      const text = copy && copyOf(article, copy, messages);
      return {
        version,
        ...answerOf(article, messages),
        ...(text !== undefined && { text }),
      };
    }),
  );
}
