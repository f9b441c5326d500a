// Makes the texts that a client is told about, with places in the encoding that was agreed on with it.
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Encoding, usual } from './encodings.ts';
import { OpenText } from './openText.ts';

export class Texts {
  #encoding = usual;

  /** No text may have been made before. */
  agreeOn(encoding: Encoding): void {
    this.#encoding = encoding;
  }

  create(uri: string, languageId: string, version: number, text: string): OpenText {
    return new OpenText(TextDocument.create(uri, languageId, version, text), this.#encoding);
  }

  update(text: OpenText, changes: readonly TextDocumentContentChangeEvent[], version: number): OpenText {
    for (const change of changes) text.change(change, version);
    return text;
  }
}
