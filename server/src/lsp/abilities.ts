// What a client can do, as far as it changes what the server says to it.
import type { ClientCapabilities } from 'vscode-languageserver';
import { type Encoding, encodingOf, usual } from './encodings.ts';

export interface Abilities {
  /** What it counts the characters of a line in. */
  readonly encoding: Encoding;
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Lets the server ask to be told when settings change. */
  readonly configurationNews: boolean;
  /** Asks for diagnostics itself; they are then not pushed. */
  readonly pull: boolean;
  /** Asks for them again when told to. */
  readonly refresh: boolean;
  readonly relatedInformation: boolean;
  /** Would rather have Markdown than plain text in a hover. */
  readonly markdown: boolean;
  /** Takes code actions; where it does not, it takes commands that ask it to apply an edit. */
  readonly literals: boolean;
  /** Applies edits that the server asks it to. */
  readonly appliesEdits: boolean;
  /** Shows the name of an outline. */
  readonly symbolLabels: boolean;
  /** Wants the counts of every article that is checked. */
  readonly summaries: boolean;
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
  /** Asks for inlay hints again when told to. */
  readonly hintRefresh: boolean;
}

export const noAbilities: Abilities = {
  encoding: usual,
  configuration: false,
  configurationNews: false,
  pull: false,
  refresh: false,
  relatedInformation: false,
  markdown: false,
  literals: false,
  appliesEdits: false,
  symbolLabels: false,
  summaries: false,
  fileNews: false,
  asks: false,
  showsFindings: false,
  folders: false,
  newFiles: false,
  versionedEdits: false,
  definitionLinks: false,
  nestedSymbols: false,
  lensRefresh: false,
  hintRefresh: false,
};

/** @param options the client's own, which say what no capability is for. */
export function abilitiesOf(capabilities: ClientCapabilities | undefined, options?: unknown): Abilities {
  const { general, workspace, textDocument } = capabilities ?? {};
  const formats = textDocument?.hover?.contentFormat;
  return {
    encoding: encodingOf(general?.positionEncodings),
    configuration: workspace?.configuration === true,
    configurationNews: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    pull: Boolean(textDocument?.diagnostic),
    refresh: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    markdown: Array.isArray(formats) && formats.find((one) => one === 'markdown' || one === 'plaintext') === 'markdown',
    literals: Boolean(textDocument?.codeAction?.codeActionLiteralSupport),
    appliesEdits: workspace?.applyEdit === true,
    symbolLabels: textDocument?.documentSymbol?.labelSupport === true,
    asks: says(options, 'asks'),
    summaries: says(options, 'summaries'),
    showsFindings: says(options, 'showsFindings'),
    fileNews: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    newFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    lensRefresh: workspace?.codeLens?.refreshSupport === true,
    hintRefresh: workspace?.inlayHint?.refreshSupport === true,
  };
}

/** Whether a client says yes to something in its options. */
export function says(options: unknown, name: string): boolean {
  return typeof options === 'object' && options !== null && Reflect.get(options, name) === true;
}
