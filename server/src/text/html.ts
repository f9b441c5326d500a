// Reads HTML: walks the page once, in document order, and hands its readable text on, block by block.
import { hasLetter } from './characters.ts';
import { escapeAttribute, escapeHtml } from './edits.ts';
import { copyDecoded } from './entities.ts';
import { findArticle } from './htmlArticle.ts';
import { attributeText, findAttribute } from './htmlAttributes.ts';
import { type Context, contextOf, isBlock } from './htmlContext.ts';
import { isFurniture, isHidden, isUnreadable } from './htmlFurniture.ts';
import { createGrid } from './htmlGrid.ts';
import { type HtmlElement, type HtmlNode, type HtmlText, readHtmlTree } from './htmlTree.ts';
import type { Prose } from './prose.ts';
import { createProseBuilder, type ProseBuilder } from './proseBuilder.ts';

export function readHtml(source: string): Prose {
  const builder = createProseBuilder(source);
  readHtmlRange(builder, source, 0, source.length);
  return builder.finish();
}

/** Reads part of a file as HTML into a prose that may hold more than it. */
export function readHtmlRange(builder: ProseBuilder, source: string, from: number, to: number): void {
  const nodes = readHtmlTree(source, from, to);
  const article = findArticle(source, nodes);
  let nextRoot = 0;
  let headless = !article.roots.some((root) => hasHeading(nodes, root.from, root.next));
  let context: Context = {
    until: nodes.length,
    head: { kind: 'paragraph' },
    shown: article.roots.length === 0,
    lines: false,
    list: undefined,
    grid: nodes.some(isCell) ? createGrid(builder.nextTable()) : undefined,
    columnHeads: false,
  };
  const outer: Context[] = [];

  function part(next: Context): void {
    if (context.head.kind === 'cell' && context.head === next.head) builder.blank();
    else builder.start(next.head, escapeHtml);
  }

  /** Returns the index of the node to go on with. */
  function enter(element: HtmlElement, index: number): number {
    if (element.name === 'meta') copyMeta(builder, source, element);
    if (isUnreadable(element.name)) return element.next;
    while ((article.roots[nextRoot]?.from ?? index) < index) nextRoot++;
    const root = article.roots[nextRoot];
    const isRoot = root?.from === index;
    const kept = root !== undefined && root.from < element.next;
    if (!kept && isLeftOut(element, index)) return element.next;
    if (!isBlock(element.name)) return index + 1;
    let inner = contextOf(builder, source, nodes, index, element, context);
    if (isRoot) inner = { ...inner, shown: true };
    else if (element.name === 'h1' && headless) {
      inner = { ...inner, shown: true };
      headless = false;
    }
    part(inner);
    outer.push(context);
    context = inner;
    return index + 1;
  }

  function isLeftOut(element: HtmlElement, index: number): boolean {
    if (element.name === 'sup') return isNoteMark(source, nodes, index, element);
    if (!isHidden(source, element) && !isFurniture(source, nodes, index, element)) return false;
    return !article.holdsMost({ from: index, next: element.next });
  }

  let index = 0;
  builder.start(context.head, escapeHtml);
  while (index < nodes.length) {
    while (context.until <= index) {
      const left = outer.pop();
      if (left === undefined) break;
      part(left);
      context = left;
    }
    const node = nodes[index];
    if (node?.kind === 'element') index = enter(node, index);
    else {
      if (node !== undefined && context.shown) copyText(builder, source, node, context);
      index++;
    }
  }
}

function copyText(builder: ProseBuilder, source: string, text: HtmlText, context: Context): void {
  let start = text.start;
  for (let index = start; context.lines && index < text.end; index++) {
    if (source.charCodeAt(index) !== 0x0a) continue;
    copyDecoded(builder, source, start, index);
    builder.start(context.head, escapeHtml);
    start = index;
  }
  copyDecoded(builder, source, start, text.end);
}

const metaNames = new Set(['description', 'og:title', 'og:description']);

function copyMeta(builder: ProseBuilder, source: string, element: HtmlElement): void {
  const name = attributeText(source, element, 'name') || attributeText(source, element, 'property');
  const content = findAttribute(element, 'content');
  if (content === undefined || !metaNames.has(name.toLowerCase())) return;
  builder.start({ kind: 'meta' }, escapeAttribute);
  copyDecoded(builder, source, content.start, content.end);
  builder.start({ kind: 'paragraph' }, escapeHtml);
}

const isCell = (node: HtmlNode): boolean => node.kind === 'element' && (node.name === 'td' || node.name === 'th');

function hasHeading(nodes: readonly HtmlNode[], from: number, next: number): boolean {
  for (let at = from; at < next; at++) {
    const node = nodes[at];
    if (node?.kind === 'element' && node.name === 'h1') return true;
  }
  return false;
}

/** A raised figure or sign that points to a note; "1er" and the like are words. */
function isNoteMark(source: string, nodes: readonly HtmlNode[], index: number, element: HtmlElement): boolean {
  let text = '';
  for (let at = index + 1; at < element.next && text.length < 8; at++) {
    const node = nodes[at];
    if (node?.kind === 'text') text += source.slice(node.start, node.end);
  }
  return text.length < 8 && !hasLetter(text);
}
