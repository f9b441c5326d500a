// The report of an article, asked of the language server.
import * as vscode from 'vscode';
import { type CopyForm, type ReportAnswer, type ReportParams, reportRequest } from '../../../server/src/requests.ts';
import type { Service } from '../service.ts';

/** Undefined where the article is not open, or no server answers; with the text of a copy where one is asked for. */
export async function askReport(service: Service, uri: string, copy?: CopyForm): Promise<ReportAnswer | undefined> {
  const client = await service.running();
  const params: ReportParams = {
    // as the server was told it
    uri: service.client.code2ProtocolConverter.asUri(vscode.Uri.parse(uri)),
    ...(copy && { copy }),
  };
  return (await client?.sendRequest<ReportAnswer | null>(reportRequest, params)) ?? undefined;
}
