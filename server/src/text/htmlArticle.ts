// Where in a page the article is, measured by how much text each element holds.
import { isHidden, isUnreadable } from './htmlFurniture.ts';
import type { HtmlNode } from './htmlTree.ts';

/** A range of the list of nodes. */
export interface NodeRange {
  readonly from: number;
  readonly next: number;
}

export interface ArticlePlace {
  /** The elements that hold the article; empty where the whole page is taken. */
  readonly roots: readonly NodeRange[];
  /** Whether a range holds more than half of the article's text. */
  holdsMost(range: NodeRange): boolean;
}

export function findArticle(source: string, nodes: readonly HtmlNode[]): ArticlePlace {
  const sums = sumText(source, nodes);
  const mass = ({ from, next }: NodeRange): number => (sums[next] ?? 0) - (sums[from] ?? 0);
  const largest = (ranges: readonly NodeRange[]): NodeRange | undefined =>
    ranges.reduce<NodeRange | undefined>(
      (best, range) => (best && mass(best) >= mass(range) ? best : range),
      undefined,
    );
  const page = { from: 0, next: nodes.length };
  const articles = outermost(nodes, 'article');
  const main = largest(outermost(nodes, 'main'));
  const inMain = articles.filter((range) => main === undefined || (main.from < range.from && range.next <= main.next));
  const article = largest(inMain);
  const around = main === undefined ? inMain.reduce((sum, range) => sum + mass(range), 0) : mass(main);
  let roots: readonly NodeRange[] = [];
  if (article !== undefined && mass(article) * 2 >= around) roots = [article];
  else if (main !== undefined) roots = [main];
  else roots = inMain;
  const held = roots.reduce((sum, range) => sum + mass(range), 0);
  if (held * 8 < mass(page)) roots = [];
  const total = roots.length === 0 ? mass(page) : held;
  return { roots, holdsMost: (range) => mass(range) * 2 > total };
}

/** How many characters of text stand before each node. */
function sumText(source: string, nodes: readonly HtmlNode[]): readonly number[] {
  const sums: number[] = [0];
  let sum = 0;
  let unreadableUntil = 0;
  for (const [index, node] of nodes.entries()) {
    if (index >= unreadableUntil) {
      if (node.kind === 'text') sum += node.end - node.start;
      else if (isSurrounding(node.name) || isUnreadable(node.name) || isHidden(source, node))
        unreadableUntil = node.next;
    }
    sums.push(sum);
  }
  return sums;
}

const isSurrounding = (name: string): boolean => name === 'nav' || name === 'aside' || name === 'footer';

function outermost(nodes: readonly HtmlNode[], name: string): readonly NodeRange[] {
  const ranges: NodeRange[] = [];
  let index = 0;
  while (index < nodes.length) {
    const node = nodes[index];
    if (node?.kind === 'element' && node.name === name) {
      ranges.push({ from: index, next: node.next });
      index = node.next;
    } else index++;
  }
  return ranges;
}
