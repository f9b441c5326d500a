// A text as a client has it: offsets on our side, lines and the client's own units on the other.
import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Encoding, type Ruler, rulerOf } from './encodings.ts';

export class OpenText {
  readonly #text: TextDocument;
  readonly #encoding: Encoding;
  #ruler: Ruler | undefined;

  constructor(text: TextDocument, encoding: Encoding) {
    this.#text = text;
    this.#encoding = encoding;
  }

  get uri(): string {
    return this.#text.uri;
  }

  get languageId(): string {
    return this.#text.languageId;
  }

  get version(): number {
    return this.#text.version;
  }

  getText(): string {
    return this.#text.getText();
  }

  positionAt(offset: number): Position {
    const place = this.#text.positionAt(offset);
    const start = this.#lineStart(place.line);
    const ruler = this.#measure();
    return { line: place.line, character: ruler.unitsAt(start + place.character) - ruler.unitsAt(start) };
  }

  /** Places beyond a line are at its end, places inside of a character at its beginning. */
  offsetAt(position: Position): number {
    return this.#text.offsetAt(this.#inside(position));
  }

  /**
   * Makes a change. One that reaches beyond the text is held to it first: the library takes the text itself well then,
   * but loses count of the lines.
   */
  change(change: TextDocumentContentChangeEvent, version: number): void {
    TextDocument.update(this.#text, [this.#held(change)], version);
    this.#ruler = undefined;
  }

  #held(change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
    if (!('range' in change)) return change;
    const at = (position: Position) => this.#text.positionAt(this.offsetAt(position));
    return { range: { start: at(change.range.start), end: at(change.range.end) }, text: change.text };
  }

  /** The same position in UTF-16. */
  #inside({ line, character }: Position): Position {
    const start = this.#lineStart(line);
    const ruler = this.#measure();
    return { line, character: ruler.offsetAt(ruler.unitsAt(start) + Math.max(character, 0)) - start };
  }

  #lineStart(line: number): number {
    return this.#text.offsetAt({ line, character: 0 });
  }

  #measure(): Ruler {
    this.#ruler ??= rulerOf(this.#text.getText(), this.#encoding);
    return this.#ruler;
  }
}
