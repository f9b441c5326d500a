// The report of an article, asked of the language server.
import * as vscode from 'vscode';
import {
  type CopyForm,
  type ReportAnswer,
  type ReportCopyAnswer,
  type ReportCopyParams,
  type ReportParams,
  reportCopyRequest,
  reportRequest,
} from '../../../server/src/protocol.ts';
import type { Service } from '../service.ts';

/** Undefined where the article is not open, or no server answers. */
export async function askReport(service: Service, uri: string): Promise<ReportAnswer | undefined> {
  const client = await service.running();
  const params: ReportParams = { uri: spoken(service, uri) };
  return (await client?.sendRequest<ReportAnswer | null>(reportRequest, params)) ?? undefined;
}

export async function askCopy(service: Service, uri: string, form: CopyForm): Promise<string | undefined> {
  const client = await service.running();
  const params: ReportCopyParams = { uri: spoken(service, uri), form };
  return (await client?.sendRequest<ReportCopyAnswer>(reportCopyRequest, params))?.text;
}

/** The address as the server was told it. */
const spoken = ({ client }: Service, uri: string): string => client.code2ProtocolConverter.asUri(vscode.Uri.parse(uri));
