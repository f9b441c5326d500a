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
  let start = 0;
  let at = 0;
  let end = 0;
  let head: BlockHead = { kind: 'paragraph' };
  /** The name of an HTML element whose contents are left out, while inside it. */
  let inside: string | undefined;

  function copyTo(offset: number): void {
    if (inside === undefined && at < offset) copyText(at, offset);
    at = offset;
  }

  function copyText(from: number, to: number): void {
    let start = from;
    for (let index = from; index < to; index++) {
      const code = source.charCodeAt(index);
      if (code === 0x0d && source.startsWith('  \r\n', index - 2)) {
        // The parser sees two blanks before LF as a hard break, but not before CR LF.
        builder.copy(start, index);
        builder.start(head, escapeMarkdown);
        start = index;
      } else if (code === 0x7b && isTemplateMark(source.charAt(index + 1))) {
        const end = templateEnd(index + 2, to);
        if (end === undefined) continue;
        builder.copy(start, index);
        start = end;
        index = end - 1;
      }
    }
    builder.copy(start, to);
  }

  /** Where a template tag, "{{ page.votes }}" or "{% include %}", ends within a run of text. */
  function templateEnd(from: number, to: number): number | undefined {
    for (let index = from; index < to && index - from < longestTemplate; index++) {
      if (source.charCodeAt(index) !== 0x7d) continue;
      return source.charCodeAt(index + 1) === 0x7d && index + 1 < to ? index + 2 : index + 1;
    }
    return undefined;
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
      start = from;
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
        else if (name === 'Link' && source.startsWith('[^', from)) {
          // A note's mark; with a colon after it, the note's text follows.
          at = from === start && source.charAt(to) === ':' ? to + 1 : to;
          return false;
        } else if (!dropped.has(name)) return true;
      }
      at = to;
      return false;
    },
    close() {
      copyTo(end);
    },
  };
}

const isTemplateMark = (char: string): boolean => char === '{' || char === '%' || char === ':';

const longestTemplate = 500;

/** HTML elements whose contents do not count. */
const leftOut = new Set(['script', 'style', 'del', 's', 'strike']);
