// The text of one Markdown paragraph, heading or cell: marks dropped, references decoded, addresses left out.
import type { SyntaxNodeRef } from '@lezer/common';
import { hasLetter } from './characters.ts';
import { escapeMarkdown } from './edits.ts';
import { readEntity } from './entities.ts';
import { copyRun, isBullet, type LineBreaks } from './markdownText.ts';
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

/** HTML elements whose contents do not count. */
const leftOut = new Set(['script', 'style', 'del', 's', 'strike']);

/** A raised figure or sign, "<sup>1</sup>"; "<sup>er</sup>" and the like are words. */
function isNoteMark(source: string, at: number): boolean {
  const text = source.slice(at, at + 20);
  const end = text.indexOf('</sup>');
  return end >= 0 && !hasLetter(text.slice(0, end));
}

export function createInlineReader(builder: ProseBuilder, source: string): InlineReader {
  let at = 0;
  let end = 0;
  let head: BlockHead = { kind: 'paragraph' };
  /** The name of an HTML element whose contents are left out, while inside it. */
  let inside: string | undefined;

  const breaks: LineBreaks = {
    hard() {
      if (head.kind === 'cell') builder.blank();
      else builder.start(head, escapeMarkdown);
    },
    bullet() {
      if (head.kind === 'paragraph') head = { kind: 'item', list: builder.nextList() };
      builder.start(head, escapeMarkdown);
    },
  };

  function copyTo(offset: number): void {
    if (inside === undefined && at < offset) copyRun(builder, source, at, offset, breaks);
    at = offset;
  }

  function enterTag(from: number, to: number): void {
    const name = /^<(\/?[a-z0-9]*)/i.exec(source.slice(from, Math.min(to, from + 12)))?.[1]?.toLowerCase() ?? '';
    if (inside !== undefined) inside = name === `/${inside}` ? undefined : inside;
    else if (leftOut.has(name) || (name === 'sup' && isNoteMark(source, to))) inside = name;
    else if (name === 'br') breaks.hard();
  }

  /** Copies what stands for itself or for a character. Tells whether that was all of the node. */
  function copyNode({ name, from, to }: SyntaxNodeRef): boolean {
    if (name === 'Escape') builder.put(source.slice(from + 1, to), from, to);
    else if (name === 'Entity') builder.put(readEntity(source, from, to)?.text ?? source.slice(from, to), from, to);
    else if (name === 'QuoteMark') builder.space(from, to);
    else if (name === 'HardBreak') breaks.hard();
    else {
      if (name === 'Comment') builder.comment(from, to);
      return dropped.has(name);
    }
    return true;
  }

  return {
    open(from, to, nextHead) {
      at = from;
      end = to;
      head = nextHead;
      inside = undefined;
      builder.start(head, escapeMarkdown);
      if (!isBullet(source, from)) return;
      breaks.bullet();
      at++;
    },
    enter(node) {
      const { name, from, to } = node;
      if (from < at) return false;
      copyTo(from);
      if (name === 'HTMLTag') enterTag(from, to);
      else if (inside === undefined) {
        if (name === 'Link' && source.startsWith('[^', from)) {
          // The mark of a note; at the start of a line and with a colon after it, the note itself.
          const isNote = source.charAt(to) === ':' && (from === 0 || /[\r\n]/.test(source.charAt(from - 1)));
          if (isNote) breaks.hard();
          at = isNote ? to + 1 : to;
          return false;
        }
        if (!copyNode(node)) return true;
      }
      at = to;
      return false;
    },
    close() {
      copyTo(end);
    },
  };
}
