// Prose: the readable text of an article, free of markup, with every offset mapped back to the file.
import type { Span } from './span.ts';

/**
 * What a block of readable text is in the article. `meta` is text that the page carries but the body does not show
 * (a title element, a description). A `cell` is one cell of a table.
 */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'caption' | 'meta';

export interface Cell {
  /** Which table of the article, counted from 0. */
  readonly table: number;
  /** Grid position, counted from 0, with column and row spans already laid out. */
  readonly row: number;
  readonly column: number;
  /** How many columns the cell spans (1 for most). */
  readonly width: number;
  readonly header: boolean;
}

/** A run of prose that no sentence crosses. Offsets are into the prose text. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Depth of a heading (1 is highest). */
  readonly level?: number;
  /** Which list the item belongs to, counted from 0. */
  readonly list?: number;
  readonly cell?: Cell;
}

export interface Prose {
  /** The file's text as it came. */
  readonly source: string;
  /** The readable text: entities decoded, markup gone; blocks parted by a line feed. */
  readonly text: string;
  /** In reading order, disjoint, covering all of `text` but the line feeds between them. */
  readonly blocks: readonly Block[];
  /** The comments of the file, in order, as ranges of the file: no part of the text. A line that begins with one may be in it whole. */
  readonly comments: readonly Span[];
  /** The range of the file that a range of the prose came from; an entity maps whole. */
  sourceSpan(span: Span): Span;
  /** The edits of the file that put `newText` where a range of the prose stands, leaving any markup inside it alone. */
  sourceEdits(span: Span, newText: string): readonly { start: number; end: number; newText: string }[];
}
