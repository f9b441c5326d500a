// Which tags of HTML end elements that have no closing tag of their own.

const words = (text: string): readonly string[] => text.split(' ');

export const voidElements = new Set(
  words('area base basefont br col command embed frame hr img input keygen link meta param source track wbr'),
);

/** What an opening tag closes, and the elements that shield what lies outside them from it. */
export interface Closing {
  readonly closes: readonly string[];
  readonly within: readonly string[];
}

const cells = words('td th');
export const closings = new Map<string, Closing>();
const paragraphEnders =
  'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header ' +
  'hr main nav ol pre section table ul center dir menu summary';
for (const name of words(paragraphEnders))
  closings.set(name, { closes: ['p'], within: [...cells, 'caption', 'object'] });
closings.set('li', { closes: ['li'], within: ['ul', 'ol', 'menu', ...cells] });
for (const name of words('dt dd')) closings.set(name, { closes: words('dt dd'), within: ['dl', ...cells] });
for (const name of cells) closings.set(name, { closes: [...cells, 'caption', 'colgroup'], within: ['table'] });
closings.set('tr', { closes: ['tr', ...cells, 'caption', 'colgroup'], within: ['table'] });
for (const name of words('thead tbody tfoot')) {
  closings.set(name, { closes: ['thead', 'tbody', 'tfoot', 'tr', ...cells, 'caption', 'colgroup'], within: ['table'] });
}
for (const name of words('option optgroup')) closings.set(name, { closes: ['option'], within: ['select', 'datalist'] });
closings.set('body', { closes: ['head'], within: [] });

/** A closing tag does not reach out of these, unless it is one of them or a part of a table. */
export const walls = new Set(words('table td th caption article main body html template'));
export const tableParts = new Set(words('tr thead tbody tfoot'));
