// Where in a page the article is.
import { attributeText } from './htmlAttributes.ts';
import type { Measure, NodeRange } from './htmlMeasure.ts';
import type { HtmlElement, HtmlNode } from './htmlTree.ts';

/**
 * The elements that hold the article, in order; none where the page does not tell, or tells what cannot be. One article
 * is preferred to the main part around it if it holds half of that; several of a size (a live page) are all taken.
 */
export function findArticle(source: string, nodes: readonly HtmlNode[], { text }: Measure): readonly NodeRange[] {
  const largest = (ranges: readonly NodeRange[]): NodeRange | undefined =>
    ranges.reduce<NodeRange | undefined>(
      (best, range) => (best && text(best) >= text(range) ? best : range),
      undefined,
    );
  const total = (ranges: readonly NodeRange[]): number => ranges.reduce((sum, range) => sum + text(range), 0);

  const main = largest(outermost(source, nodes, 'main'));
  const articles = outermost(source, nodes, 'article').filter((range) => main === undefined || isWithin(range, main));
  const article = largest(articles);
  let found = articles;
  if (article !== undefined && text(article) * 2 >= (main === undefined ? total(articles) : text(main)))
    found = [article];
  else if (main !== undefined) found = [main];
  return total(found) * 8 >= text({ from: 0, next: nodes.length }) ? found : [];
}

const isWithin = (inner: NodeRange, outer: NodeRange): boolean => outer.from < inner.from && inner.next <= outer.next;

function outermost(source: string, nodes: readonly HtmlNode[], name: string): readonly NodeRange[] {
  const ranges: NodeRange[] = [];
  let index = 0;
  while (index < nodes.length) {
    const node = nodes[index];
    if (node?.kind === 'element' && plays(source, node, name)) {
      ranges.push({ from: index, next: node.next });
      index = node.next;
    } else index++;
  }
  return ranges;
}

const plays = (source: string, element: HtmlElement, name: string): boolean =>
  element.name === name || (element.attributes.length > 0 && attributeText(source, element, 'role') === name);
