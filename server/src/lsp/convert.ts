// The only translator between findings and offsets on our side, and the protocol's types on the other.
import {
  type Diagnostic,
  DiagnosticSeverity,
  type Range,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { CheckedArticle, Edit, Finding, Severity, Range as Span } from '../protocol.ts';
import type { Abilities } from './abilities.ts';
import type { OpenText } from './openText.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function rangeOf(document: OpenText, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function spanOf(document: OpenText, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** What a finding's diagnostic carries, to be known again by. */
export function keyOf({ code, start, end }: Finding): string {
  return `${code}:${start}-${end}`;
}

export function diagnosticsOf(document: OpenText, { findings }: CheckedArticle, abilities: Abilities): Diagnostic[] {
  return findings.map((finding) => diagnosticOf(document, finding, abilities));
}

export function diagnosticOf(document: OpenText, finding: Finding, { relatedInformation }: Abilities): Diagnostic {
  const { code, severity, message, related } = finding;
  return {
    range: rangeOf(document, finding),
    severity: severities[severity],
    source: 'recount',
    code,
    message,
    ...(relatedInformation &&
      related.length > 0 && {
        relatedInformation: related.map((term) => ({
          location: { uri: document.uri, range: rangeOf(document, term) },
          message: term.message,
        })),
      }),
    data: { key: keyOf(finding) },
  };
}

export function textEditsOf(document: OpenText, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.newText }));
}

export function workspaceEditOf(document: OpenText, edits: readonly Edit[], abilities: Abilities): WorkspaceEdit {
  const textEdits = textEditsOf(document, edits);
  const { uri, version } = document;
  return abilities.versionedEdits
    ? { documentChanges: [TextDocumentEdit.create({ uri, version }, textEdits)] }
    : { changes: { [uri]: textEdits } };
}
