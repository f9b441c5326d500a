// What an element of a page makes of the text inside it: a paragraph, a heading, an item of a list, a cell of a table.
import { spanAttribute } from './htmlAttributes.ts';
import { createGrid, type Grid, tallest, widest } from './htmlGrid.ts';
import { isLayout, isRecord, isRowOfHeads } from './htmlQuestions.ts';
import type { HtmlElement, HtmlNode } from './htmlTree.ts';
import type { BlockHead, ProseBuilder } from './proseBuilder.ts';

export interface Context {
  /** The index of the first node that is no longer inside. */
  readonly until: number;
  readonly head: BlockHead;
  /** Whether text is part of the article. */
  readonly shown: boolean;
  /** Whether line ends part blocks. */
  readonly lines: boolean;
  readonly list: number | undefined;
  /** The table at hand; none in a table that only arranges the page. */
  readonly grid: Grid | undefined;
  /** Whether cells name columns. */
  readonly columnHeads: boolean;
}

const blockNames = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td ' +
    'tfoot th thead title tr ul br'
  ).split(' '),
);

/** Whether text before and after the element's tags stands apart. */
export const isBlock = (name: string): boolean => blockNames.has(name);

/** What changes inside a block element. */
export function contextInside(
  builder: ProseBuilder,
  source: string,
  nodes: readonly HtmlNode[],
  index: number,
  element: HtmlElement,
  outer: Context,
): Partial<Context> {
  const head = (kind: BlockHead): Partial<Context> => (outer.head.kind === 'cell' ? {} : { head: kind });
  switch (element.name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return head({ kind: 'heading', level: Number(element.name.charAt(1)) });
    case 'caption':
    case 'figcaption':
      return head({ kind: 'caption' });
    case 'title':
      return { head: { kind: 'meta' }, shown: true };
    case 'pre':
      return { lines: true };
    case 'ul':
    case 'ol':
      return { list: builder.nextList() };
    case 'dl':
      return isRecord(source, nodes, index, element)
        ? { list: undefined, grid: createGrid(builder.nextTable()) }
        : { list: builder.nextList() };
    case 'dt':
    case 'dd':
      if (outer.grid !== undefined && outer.list === undefined && outer.head.kind !== 'cell') {
        if (element.name === 'dt') outer.grid.nextRow();
        return { head: cellHead(source, element, outer.grid, false) };
      }
      return head({ kind: 'item', list: outer.list ?? builder.nextList() });
    case 'li':
      return head({ kind: 'item', list: outer.list ?? builder.nextList() });
    case 'table':
      return { grid: isLayout(nodes, index, element) ? undefined : createGrid(builder.nextTable()) };
    case 'thead':
    case 'tbody':
    case 'tfoot':
      outer.grid?.nextSection();
      return { columnHeads: element.name === 'thead' };
    case 'tr':
      outer.grid?.nextRow();
      return { columnHeads: outer.columnHeads || isRowOfHeads(nodes, index, element) };
    case 'td':
    case 'th':
      return outer.grid === undefined ? {} : { head: cellHead(source, element, outer.grid, outer.columnHeads) };
    default:
      return {};
  }
}

function cellHead(source: string, element: HtmlElement, grid: Grid, header: boolean): BlockHead {
  const width = spanAttribute(source, element, 'colspan', widest);
  const { table, row, column, width: fitted } = grid.place(width, spanAttribute(source, element, 'rowspan', tallest));
  return { kind: 'cell', cell: { table, row, column, width: fitted, header } };
}
