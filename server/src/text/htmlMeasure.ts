// How much readable text, and how much of it in links, each part of a page holds.
import { isHidden, isSurrounding, isUnreadable } from './htmlFurniture.ts';
import type { HtmlNode } from './htmlTree.ts';

/** A range of the list of nodes. */
export interface NodeRange {
  readonly from: number;
  readonly next: number;
}

/** Both count characters of source. */
export interface Measure {
  text(range: NodeRange): number;
  linked(range: NodeRange): number;
}

export function measureText(source: string, nodes: readonly HtmlNode[]): Measure {
  /** The sums of all that stands before each node. */
  const texts: number[] = [0];
  const links: number[] = [0];
  let text = 0;
  let linked = 0;
  let skipUntil = 0;
  let linkUntil = 0;
  for (const [index, node] of nodes.entries()) {
    if (index >= skipUntil) {
      if (node.kind === 'text') {
        text += node.end - node.start;
        if (index < linkUntil) linked += node.end - node.start;
      } else if (isUnreadable(node.name) || isSurrounding(node.name) || isHidden(source, node)) skipUntil = node.next;
      else if (node.name === 'a') linkUntil = Math.max(linkUntil, node.next);
    }
    texts.push(text);
    links.push(linked);
  }
  return {
    text: ({ from, next }) => (texts[next] ?? text) - (texts[from] ?? 0),
    linked: ({ from, next }) => (links[next] ?? linked) - (links[from] ?? 0),
  };
}
