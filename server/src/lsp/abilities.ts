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
  /** Tells of files that change, where it is asked to. */
  readonly fileNews: boolean;
  /** Asks the writer for reasons and bases, by commands of its own. */
  readonly asks: boolean;
  /** Shows what is said of a place above the hover, so that the hover need not. */
  readonly showsFindings: boolean;
  /** Knows workspace folders. */
  readonly folders: boolean;
  /** Makes files in a workspace edit. */
  readonly newFiles: boolean;
  /** Takes edits that name the version of the document they were made for. */
  readonly versionedEdits: boolean;
  /** Takes definitions that say which text they lead from. */
  readonly definitionLinks: boolean;
  /** Takes an outline with levels. */
  readonly nestedSymbols: boolean;
  /** Asks for code lenses again when told to. */
  readonly lensRefresh: boolean;
}

export const noAbilities: Abilities = {
  configuration: false,
  configurationNews: false,
  pull: false,
  refresh: false,
  relatedInformation: false,
  markdown: false,
  fileNews: false,
  asks: false,
  showsFindings: false,
  folders: false,
  newFiles: false,
  versionedEdits: false,
  definitionLinks: false,
  nestedSymbols: false,
  lensRefresh: false,
};

/** @param options the client's own, which say what no capability is for. */
export function abilitiesOf(capabilities: ClientCapabilities | undefined, options?: unknown): Abilities {
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
    asks: says(options, 'asks'),
    showsFindings: says(options, 'showsFindings'),
    fileNews: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    newFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    lensRefresh: workspace?.codeLens?.refreshSupport === true,
  };
}

const says = (options: unknown, name: string): boolean =>
  typeof options === 'object' &&
  options !== null &&
  Object.entries(options).some(([key, on]) => key === name && on === true);
