// The report of an open article, and what is copied from it, made from its last check.
import * as v from 'valibot';
import {
  type ReportAnswer,
  type ReportCopyAnswer,
  type ReportCopyParams,
  type ReportParams,
  reportCopyRequest,
  reportRequest,
} from '../protocol.ts';
import { answerOf, copyOf } from '../report/page/answer.ts';
import type { Server } from './server.ts';

const asked = v.object({ uri: v.string() }) satisfies v.GenericSchema<ReportParams>;

const copyAsked = v.object({
  uri: v.string(),
  form: v.picklist(['markdown', 'csv', 'note']),
}) satisfies v.GenericSchema<ReportCopyParams>;

export function registerReport({ connection, articles, runner }: Server): void {
  connection.onRequest(
    reportRequest,
    runner.handle(reportRequest, null, async (params: unknown): Promise<ReportAnswer | null> => {
      const { uri } = v.parse(asked, params);
      const checked = await articles.check(uri);
      return checked ? { uri, version: checked.version, ...answerOf(checked.article) } : null;
    }),
  );
  connection.onRequest(
    reportCopyRequest,
    runner.handle(reportCopyRequest, {}, async (params: unknown): Promise<ReportCopyAnswer> => {
      const { uri, form } = v.parse(copyAsked, params);
      const checked = await articles.check(uri);
      const text = checked && copyOf(checked.article, form);
      return text === undefined ? {} : { text };
    }),
  );
}
