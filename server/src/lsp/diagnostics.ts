// Findings as diagnostics: pushed after every check, or given when asked, to a client that asks.
import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { diagnosticsOf } from './convert.ts';
import type { Server } from './server.ts';

export function registerPush({ connection, documents, articles, runner }: Server): void {
  articles.onDidCheck(({ document, version, article }) => {
    if (runner.abilities.pull) return;
    const diagnostics = diagnosticsOf(document, article, runner.abilities);
    void connection.sendDiagnostics({ uri: document.uri, version, diagnostics });
  });
  documents.onDidClose(({ document }) => {
    if (!runner.abilities.pull) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
}

export function registerPull({ connection, articles, runner }: Server): void {
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    runner.handle('diagnostics', nothing, async ({ textDocument, previousResultId }: DocumentDiagnosticParams) => {
      const checked = await articles.check(textDocument.uri);
      if (!checked) return nothing;
      const resultId = String(checked.serial);
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      const items = diagnosticsOf(checked.document, checked.article, runner.abilities);
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    }),
  );
}
