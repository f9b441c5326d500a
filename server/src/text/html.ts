// Reads HTML: walks the page once, in document order, and hands its readable text on, block by block.
import { escapeAttribute, escapeHtml } from './edits.ts';
import { copyDecoded } from './entities.ts';
import { findArticle } from './htmlArticle.ts';
import { attributeText, findAttribute } from './htmlAttributes.ts';
import { type Context, contextInside, isBlock } from './htmlContext.ts';
import { isFurniture, isHidden, isUnreadable } from './htmlFurniture.ts';
import { createGrid } from './htmlGrid.ts';
import { measureText } from './htmlMeasure.ts';
import { hasHeadline, isNoteMark, isPartOfTable } from './htmlQuestions.ts';
import { type HtmlElement, type HtmlText, readHtmlTree } from './htmlTree.ts';
import type { Prose } from './prose.ts';
import { createProseBuilder, type ProseBuilder } from './proseBuilder.ts';
import type { Span } from './span.ts';

export function readHtml(source: string): Prose {
  const builder = createProseBuilder(source);
  readHtmlRange(builder, source, { start: 0, end: source.length }, true);
  return builder.finish();
}

/** Reads part of a file as HTML: a `page`, of which the article is looked for, or a fragment of which all counts. */
export function readHtmlRange(builder: ProseBuilder, source: string, range: Span, page: boolean): void {
  const nodes = readHtmlTree(source, range.start, range.end, builder.comment);
  const measure = measureText(source, nodes);
  const roots = page ? findArticle(source, nodes, measure) : [];
  const held = (roots.length > 0 ? roots : [{ from: 0, next: nodes.length }]).reduce((n, r) => n + measure.text(r), 0);
  let nextRoot = 0;
  let headless = !roots.some((root) => hasHeadline(nodes, root));
  let context: Context = {
    until: nodes.length,
    head: { kind: 'paragraph' },
    shown: roots.length === 0,
    lines: false,
    list: undefined,
    grid: isPartOfTable(nodes) ? createGrid(builder.nextTable()) : undefined,
    columnHeads: false,
  };
  const outer: Context[] = [];

  function part(next: Context): void {
    if (context.head.kind === 'cell' && context.head === next.head) builder.blank();
    else builder.start(next.head, escapeHtml);
  }

  /** Returns the index of the node to go on with. */
  function enter(element: HtmlElement, index: number): number {
    if (element.name === 'meta') copyMeta(builder, source, element, context);
    if (isUnreadable(element.name)) return element.next;
    while ((roots[nextRoot]?.from ?? index) < index) nextRoot++;
    const root = roots[nextRoot];
    const holdsRoot = root !== undefined && root.from < element.next;
    if (!holdsRoot && isLeftOut(element, index)) return element.next;
    const isRoot = root?.from === index;
    if (!isRoot && !isBlock(element.name)) return index + 1;
    const isHeadline = element.name === 'h1' && headless;
    if (isHeadline) headless = false;
    const changes = contextInside(builder, source, nodes, index, element, context);
    const inner = Object.assign(
      {},
      context,
      { until: element.next },
      changes,
      isRoot || isHeadline ? { shown: true } : {},
    );
    part(inner);
    outer.push(context);
    context = inner;
    return index + 1;
  }

  function isLeftOut(element: HtmlElement, index: number): boolean {
    if (element.name === 'sup') return isNoteMark(source, nodes, index, element);
    const around = { from: index, next: element.next };
    const linked = (): boolean => measure.linked(around) * 2 > measure.text(around);
    if (!isHidden(source, element) && !isFurniture(source, element, linked)) return false;
    return !page || measure.text(around) * 2 <= held;
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

function copyMeta(builder: ProseBuilder, source: string, element: HtmlElement, context: Context): void {
  const name = attributeText(source, element, 'name') || attributeText(source, element, 'property');
  const content = findAttribute(element, 'content');
  if (content === undefined || !metaNames.has(name.toLowerCase())) return;
  builder.start({ kind: 'meta' }, escapeAttribute);
  copyDecoded(builder, source, content.start, content.end);
  builder.start(context.head, escapeHtml);
}
