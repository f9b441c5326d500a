// What a client can do, as far as it changes what the server says to it.
import type { ClientCapabilities } from 'vscode-languageserver';

export interface Abilities {
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Lets the server ask to be told when settings change. */
  readonly configurationNews: boolean;
  /** Asks for diagnostics itself; they are then not pushed. */
  readonly pull: boolean;
  /** Asks for them again when told to. */
  readonly refresh: boolean;
  readonly relatedInformation: boolean;
  readonly markdown: boolean;
  /** Takes edits that name the version of the document they were made for. */
  readonly versionedEdits: boolean;
}

export const noAbilities: Abilities = {
  configuration: false,
  configurationNews: false,
  pull: false,
  refresh: false,
  relatedInformation: false,
  markdown: false,
  versionedEdits: false,
};

export function abilitiesOf(capabilities: ClientCapabilities | undefined): Abilities {
  const { workspace, textDocument } = capabilities ?? {};
  const formats = textDocument?.hover?.contentFormat;
  return {
    configuration: workspace?.configuration === true,
    configurationNews: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    pull: Boolean(textDocument?.diagnostic),
    refresh: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    markdown: Array.isArray(formats) && formats.includes('markdown'),
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
  };
}
