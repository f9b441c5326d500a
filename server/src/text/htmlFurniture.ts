// Which elements of a page are not its article: scripts, controls, navigation, hidden parts, and promotions.
import { attributeText, findAttribute } from './htmlAttributes.ts';
import type { HtmlElement, HtmlNode } from './htmlTree.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Never readable, wherever they stand; struck-out text no longer holds. */
const unreadable = words(
  'script style noscript template svg math iframe object embed audio video canvas map button select textarea input ' +
    'label datalist output progress meter dialog rt rp del s strike',
);

/** Readable, but not of the article. */
const surroundings = words('nav aside footer menu');

const roles = words('navigation complementary contentinfo search menu menubar toolbar dialog alertdialog banner');

/** One of these among the words of a class or id is enough. */
const strong = words(
  'related promo promos advert adverts advertisement newsletter breadcrumb breadcrumbs cookie cookies recommended ' +
    'recirc outbrain taboola mostread paywall sponsored',
);

/** These say something only where a class or id holds no other words than them and `neutral` ones. */
const weak = words(
  'ad ads sidebar share sharing social comment comments menu tag tags more popular trending latest also',
);

const neutral = words(
  'list box block bar link links items wrap wrapper container module section widget top bottom left right inline ' +
    'buttons icons media stories articles news posts article post page site nav footer header unit slot read most you ' +
    'may see like in on this js c m l o u',
);

const containers = words('div section ul ol dl header form figure p');

const hiddenClasses = words(
  'hidden sr-only visually-hidden visuallyhidden screen-reader-text screenreader a11y-hidden',
);

export const isUnreadable = (name: string): boolean => unreadable.has(name);

export function isHidden(source: string, element: HtmlElement): boolean {
  if (element.attributes.length === 0) return false;
  if (findAttribute(element, 'hidden') !== undefined) return true;
  const style = attributeText(source, element, 'style').toLowerCase().replace(/\s/g, '');
  if (style.includes('display:none') || style.includes('visibility:hidden')) return true;
  return attributeText(source, element, 'class')
    .split(/\s/)
    .some((name) => hiddenClasses.has(name.toLowerCase()));
}

export function isFurniture(source: string, nodes: readonly HtmlNode[], index: number, element: HtmlElement): boolean {
  if (surroundings.has(element.name)) return true;
  if (element.attributes.length === 0) return false;
  if (roles.has(attributeText(source, element, 'role').toLowerCase())) return true;
  const names = `${attributeText(source, element, 'class')} ${attributeText(source, element, 'id')}`;
  for (const name of names.split(/\s/)) {
    const parts = splitName(name);
    if (parts.some((part) => strong.has(part))) return !isTablePart(element.name);
    if (!containers.has(element.name) || !parts.some((part) => weak.has(part))) continue;
    if (!parts.every((part) => weak.has(part) || neutral.has(part))) continue;
    if (element.name !== 'p' && (!parts.includes('share') || hasLink(nodes, index, element))) return true;
  }
  return false;
}

const tableParts = words('table thead tbody tfoot tr td th caption');
const isTablePart = (name: string): boolean => tableParts.has(name);

/** "mostRead", "most-read" and "most_read" are the words most, read. */
const splitName = (name: string): readonly string[] =>
  name
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .split(/[-_:/.\d]+/)
    .filter((part) => part !== '');

/** A row of share buttons has links; a party's share of the vote has none. */
function hasLink(nodes: readonly HtmlNode[], index: number, element: HtmlElement): boolean {
  for (let at = index + 1; at < element.next; at++) {
    const node = nodes[at];
    if (node?.kind === 'element' && (node.name === 'a' || node.name === 'button')) return true;
  }
  return false;
}
