// The text of one Markdown paragraph, heading or cell: marks dropped, references decoded, addresses left out.
import type { SyntaxNodeRef } from '@lezer/common';
import { escapeMarkdown } from './edits.ts';
import { readEntity } from './entities.ts';
import type { BlockHead, ProseBuilder } from './proseBuilder.ts';

export interface InlineReader {
  /** Begins a block of text that goes from one offset to another. */
  open(from: number, to: number, head: BlockHead): void;
  /** Takes in a node of the text. Tells whether to go into it. */
  enter(node: SyntaxNodeRef): boolean;
  close(): void;
}

/** Left out with all that is inside. */
const dropped = new Set([
  'Autolink',
  'CodeMark',
  'Comment',
  'EmphasisMark',
  'HeaderMark',
  'Image',
  'LinkLabel',
  'LinkMark',
  'LinkTitle',
  'ProcessingInstruction',
  'Strikethrough',
  'TaskMarker',
  'URL',
]);

export function createInlineReader(builder: ProseBuilder, source: string): InlineReader {
  let at = 0;
  let end = 0;
  let head: BlockHead = { kind: 'paragraph' };
  /** The name of an HTML element whose contents are left out, while inside it. */
  let inside: string | undefined;

  function copyTo(offset: number): void {
    if (inside === undefined) copyLines(at, offset);
    at = offset;
  }

  /** A line that ends in two blanks before CR LF breaks here too. */
  function copyLines(from: number, to: number): void {
    let start = from;
    for (
      let index = source.indexOf('  \r', from);
      index >= 0 && index < to;
      index = source.indexOf('  \r', index + 3)
    ) {
      builder.copy(start, index);
      builder.start(head, escapeMarkdown);
      start = index;
    }
    builder.copy(start, to);
  }

  function enterTag(from: number, to: number): void {
    const name = /^<(\/?[a-z0-9]*)/i.exec(source.slice(from, Math.min(to, from + 12)))?.[1]?.toLowerCase() ?? '';
    if (inside !== undefined) inside = name === `/${inside}` ? undefined : inside;
    else if (leftOut.has(name)) inside = name;
    else if (name === 'br') {
      if (head.kind === 'cell') builder.blank();
      else builder.start(head, escapeMarkdown);
    }
  }

  return {
    open(from, to, nextHead) {
      at = from;
      end = to;
      head = nextHead;
      inside = undefined;
      builder.start(head, escapeMarkdown);
    },
    enter({ name, from, to }) {
      if (from < at) return false;
      copyTo(from);
      if (name === 'HTMLTag') enterTag(from, to);
      else if (inside === undefined) {
        if (name === 'Escape') builder.copy(from + 1, to);
        else if (name === 'Entity') builder.put(readEntity(source, from, to)?.text ?? source.slice(from, to), from, to);
        else if (name === 'QuoteMark') builder.space(from, to);
        else if (name === 'HardBreak') builder.start(head, escapeMarkdown);
        else if (!dropped.has(name) && !(name === 'Link' && source.startsWith('[^', from))) return true;
      }
      at = to;
      return false;
    },
    close() {
      copyTo(end);
    },
  };
}

const leftOut = new Set(['script', 'style', 'del', 's', 'strike']);
