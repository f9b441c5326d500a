// Reads Markdown: front matter, headings, paragraphs, lists, tables, quotations and the HTML between them.
import type { SyntaxNodeRef, TreeCursor } from '@lezer/common';
import { escapeMarkdown } from './edits.ts';
import { readFrontMatter } from './frontMatter.ts';
import { createInlineReader } from './markdownInline.ts';
import { isTame } from './markdownLimits.ts';
import { parseMarkdown, type TreeMemory } from './markdownTree.ts';
import { looksLikeTitle } from './plainJudgement.ts';
import type { Prose } from './prose.ts';
import { type BlockHead, createProseBuilder, type ProseBuilder } from './proseBuilder.ts';
import type { Span } from './span.ts';

/** Who reads what is no Markdown: the HTML of a range, into what is built, and a text whose marks run wild. */
export interface OtherReaders {
  readonly html: (builder: ProseBuilder, source: string, range: Span, page: boolean) => void;
  readonly plain: (source: string) => Prose;
}

/** `memory` holds the tree of the text as it was, for when it is read again. */
export function readMarkdown(source: string, others: OtherReaders, memory: TreeMemory = {}): Prose {
  if (!isTame(source)) return others.plain(source);
  const builder = createProseBuilder(source);
  const bodyStart = readFrontMatter(builder, source);
  const body = '\n'.repeat(bodyStart) + source.slice(bodyStart).replace(/\r(?!\n)|\ufeff/g, '\n');
  readBlocks(builder, source, parseMarkdown(body, memory).cursor(), others);
  return builder.finish();
}

function readBlocks(builder: ProseBuilder, source: string, cursor: TreeCursor, others: OtherReaders): void {
  const inline = createInlineReader(builder, source);
  const lists: number[] = [];
  let leaf: SyntaxNodeRef['name'] | undefined;
  let opening = true;
  let table = -1;
  let row = -1;
  let column = 0;
  let html: { start: number; end: number } | undefined;

  function flushHtml(): void {
    if (html !== undefined) others.html(builder, source, html, false);
    html = undefined;
  }

  function open(node: SyntaxNodeRef, head: BlockHead): true {
    leaf = node.name;
    opening = false;
    inline.open(node.from, node.to, head);
    return true;
  }

  const isTitle = ({ from, to }: SyntaxNodeRef): boolean =>
    opening &&
    lists.length === 0 &&
    '\n'.includes(source.charAt(from - 1)) &&
    looksLikeTitle(source, { start: from, end: to });

  function body(): BlockHead {
    const list = lists.at(-1);
    return list === undefined ? { kind: 'paragraph' } : { kind: 'item', list };
  }

  function enterBlock(node: SyntaxNodeRef): boolean {
    switch (node.name) {
      case 'BulletList':
      case 'OrderedList':
        lists.push(builder.nextList());
        return true;
      case 'Document':
      case 'Blockquote':
      case 'ListItem':
        return true;
      case 'Paragraph':
        return open(node, isTitle(node) ? { kind: 'heading', level: 1 } : body());
      case 'Task':
        return open(node, body());
      case 'Table':
        table = builder.nextTable();
        row = -1;
        return true;
      case 'TableHeader':
      case 'TableRow':
        row++;
        column = source.charAt(node.from) === '|' ? -1 : 0;
        return true;
      case 'TableDelimiter':
        column++;
        return false;
      case 'TableCell':
        return open(node, { kind: 'cell', cell: { table, row, column, width: 1, header: row === 0 } });
      case 'LinkReference':
        copyNote(builder, source, node);
        return false;
      default:
        if (!headingName.test(node.name)) return false;
        return open(node, { kind: 'heading', level: Number(node.name.at(-1)) });
    }
  }

  cursor.iterate(
    (node) => {
      if (leaf !== undefined) return inline.enter(node);
      if (node.name === 'HTMLBlock') {
        if (html !== undefined && source.slice(html.end, node.from).trim() === '') html.end = node.to;
        else {
          flushHtml();
          html = { start: node.from, end: node.to };
        }
        return false;
      }
      if (node.name !== 'Document') flushHtml();
      if (node.name === 'CommentBlock') builder.comment(node.from, node.to);
      return enterBlock(node);
    },
    (node) => {
      if (leaf === node.name) {
        inline.close();
        leaf = undefined;
      } else if (node.name === 'BulletList' || node.name === 'OrderedList') lists.pop();
    },
  );
  flushHtml();
}

/** A note of one word ("[^1]: Provisional.") looks like the definition of a link. */
function copyNote(builder: ProseBuilder, source: string, node: SyntaxNodeRef): void {
  const colon = source.indexOf(':', node.from);
  if (!source.startsWith('[^', node.from) || colon < 0 || colon >= node.to) return;
  builder.start({ kind: 'paragraph' }, escapeMarkdown);
  builder.copy(colon + 1, node.to);
}

const headingName = /^(?:ATX|Setext)Heading/;
