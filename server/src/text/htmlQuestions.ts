// Questions that the shape of a page answers, each in time that grows with the part looked at.
import { hasLetter } from './characters.ts';
import type { NodeRange } from './htmlMeasure.ts';
import type { HtmlElement, HtmlNode } from './htmlTree.ts';

/** Heads only, but for an empty cell in the corner. */
export function isRowOfHeads(nodes: readonly HtmlNode[], index: number, row: HtmlElement): boolean {
  let heads = 0;
  let corner = false;
  let at = index + 1;
  while (at < row.next) {
    const node = nodes[at];
    if (node?.kind !== 'element') {
      at++;
      continue;
    }
    if (node.name === 'th') heads++;
    else if (node.name === 'td') {
      if (heads > 0 || corner || node.next > at + 1) return false;
      corner = true;
    }
    at = node.next;
  }
  return heads > 0;
}

/** A table that names no column and holds another table, or a cell of several paragraphs, only arranges the page. */
export function isLayout(nodes: readonly HtmlNode[], index: number, table: HtmlElement): boolean {
  let paragraphs = 0;
  for (let at = index + 1; at < table.next; at++) {
    const node = nodes[at];
    if (node?.kind !== 'element') continue;
    if (node.name === 'th' || node.name === 'caption') return false;
    if (node.name === 'table') return true;
    if (node.name === 'td') paragraphs = 0;
    if (node.name === 'p' && ++paragraphs > 1) return true;
  }
  return false;
}

/** "Majority: 2,601, Turnout: 56.6%": a list of terms of which each has one short value, most of them numbers. */
export function isRecord(source: string, nodes: readonly HtmlNode[], index: number, list: HtmlElement): boolean {
  let terms = 0;
  let values = 0;
  let numbers = 0;
  for (let at = index + 1; at < list.next; at++) {
    const node = nodes[at];
    if (node?.kind !== 'element') continue;
    if (node.name === 'dt') terms++;
    if (node.name === 'dl' || node.name === 'table' || node.name === 'p') return false;
    if (node.name !== 'dd') continue;
    const texts = nodes.slice(at + 1, Math.min(node.next, at + longestValue)).filter(({ kind }) => kind === 'text');
    const text = texts.map(({ start, end }) => source.slice(start, Math.min(end, start + longestValue))).join('');
    if (text.trim().length >= longestValue) return false;
    values++;
    if (/\d/.test(text)) numbers++;
  }
  return values > 1 && terms === values && numbers * 2 > values;
}

const longestValue = 30;

/** Whether cells come before any table: rows torn out of one. */
export function isPartOfTable(nodes: readonly HtmlNode[]): boolean {
  const first = nodes.find((node) => node.kind === 'element' && /^(?:table|tr|td|th)$/.test(node.name));
  return first?.kind === 'element' && first.name !== 'table';
}

export function hasHeadline(nodes: readonly HtmlNode[], { from, next }: NodeRange): boolean {
  for (let at = from; at < next; at++) {
    const node = nodes[at];
    if (node?.kind === 'element' && node.name === 'h1') return true;
  }
  return false;
}

/** A raised figure or sign that points to a note; "1er" and the like are words. */
export function isNoteMark(source: string, nodes: readonly HtmlNode[], index: number, element: HtmlElement): boolean {
  if (element.next - index > 9) return false;
  let text = '';
  for (let at = index + 1; at < element.next; at++) {
    const node = nodes[at];
    if (node?.kind === 'text') text += source.slice(node.start, Math.min(node.end, node.start + 9));
  }
  return text.length < 8 && !hasLetter(text);
}
