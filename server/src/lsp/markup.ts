// A few kinds of block, written out as Markdown or as plain text. The words in them come from articles: never as markup.

export type Block =
  | { readonly kind: 'heading'; readonly strong: string; readonly rest: string; readonly state: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sums'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly Row[] };

/** The first column is words, the others are numbers. */
export interface Row {
  readonly cells: readonly string[];
  readonly strong?: boolean;
}

export function inMarkdown(blocks: readonly Block[]): string {
  return blocks.map(markdownOf).join('\n\n');
}

export function inPlainText(blocks: readonly Block[]): string {
  return blocks.map(plainTextOf).join('\n');
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `**${literal(block.strong)}** · ${literal(block.rest)}  \n**${literal(block.state)}**`;
    case 'text':
      return literal(block.text);
    case 'sums':
      return fenced(block.lines.map(oneLine));
    case 'table':
      return [
        block.head.map(literal),
        block.head.map((_, column) => (column === 0 ? '---' : '--:')),
        ...block.rows.map(({ cells, strong }) =>
          cells.map(literal).map((cell) => (strong && cell ? bold(cell) : cell)),
        ),
      ]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n');
  }
}

function plainTextOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return oneLine(`${block.strong}: ${block.rest}. ${block.state}`);
    case 'text':
      return oneLine(block.text);
    case 'sums':
      return block.lines.map(oneLine).join('\n');
    case 'table':
      return [block.head, ...block.rows.map(({ cells }) => cells)]
        .map((row) => oneLine(row.filter(Boolean).join(' | ')))
        .join('\n');
  }
}

/** A frame that no run of backticks inside it can close. */
function fenced(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...lines, fence].join('\n');
}

const bold = (cell: string): string => `**${cell}**`;

/** Nothing in it is markup any more. */
export function literal(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]()#+\-!|<>~$]/g, '\\$&')
    .replace(/&/g, '&amp;');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
