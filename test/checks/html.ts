// A passage as a web page: wrapped in elements, its lines broken elsewhere, some of its characters as entities.
const entities: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['%', '&#37;'],
  ['’', '&rsquo;'],
  ['–', '&ndash;'],
  ['\u00a0', '&nbsp;'],
  ['é', '&#xE9;'],
];

export function asHtml(passage: string): string {
  const blocks = passage.trim().split(/\n{2,}/);
  return `<!DOCTYPE html>\n<html lang="en">\n<body>\n${blocks.map(blockOf).join('\n')}\n</body>\n</html>\n`;
}

function blockOf(block: string): string {
  const lines = block.split('\n');
  const first = lines[0] ?? '';
  if (first.startsWith('|')) return tableOf(lines);
  if (/^<!--[^>]*-->$/.test(block.replaceAll('\n', ' '))) return block;
  const heading = /^(#+) (.*)$/.exec(first);
  if (heading) return `<h${heading[1]?.length}>${encoded(heading[2] ?? '')}</h${heading[1]?.length}>`;
  if (first.startsWith('- '))
    return `<ul>\n${lines.map((line) => `<li>${encoded(line.slice(2))}</li>`).join('\n')}\n</ul>`;
  return `<p>${wrapped(encoded(lines.join(' ')))}</p>`;
}

function tableOf(lines: readonly string[]): string {
  const rows = lines.filter((line) => !/^[|:\s-]+$/.test(line)).map((line) => line.split('|').slice(1, -1));
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${encoded(cell.trim())}</${tag}>`).join('')}</tr>`;
  const [head = [], ...body] = rows;
  return `<table>\n${row(head, 'th')}\n${body.map((cells) => row(cells, 'td')).join('\n')}\n</table>`;
}

/** Every eighth space is a line's end, as an editor of pages would leave it. */
const wrapped = (text: string): string => {
  let spaces = 0;
  return text.replace(/ /g, () => (++spaces % 8 === 0 ? '\n    ' : ' '));
};

/** Comments stay as they are. */
const encoded = (text: string): string =>
  text
    .split(/(<!--[^>]*-->)/)
    .map((piece, at) => (at % 2 === 1 ? piece : spelt(piece)))
    .join('');

const spelt = (text: string): string =>
  entities
    .reduce((made, [character, entity]) => made.replaceAll(character, entity), text)
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');

/** What a reader sees of a piece of the page. */
export const decoded = (html: string): string =>
  entities
    .toReversed()
    .reduce((made, [character, entity]) => made.replaceAll(entity, character), html.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ');
