// Which elements of a page are not its article: scripts, controls, navigation, hidden parts, and promotions.
import { attributeText, findAttribute } from './htmlAttributes.ts';
import type { HtmlElement } from './htmlTree.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Never read, wherever they stand; what is struck out no longer holds. */
const unreadable = words(
  'script style noscript template svg math iframe object embed audio video canvas map button select textarea input ' +
    'label datalist output progress meter dialog rt rp del s strike',
);

const surroundings = words('nav aside footer menu');

const roles = words('navigation complementary contentinfo search menu menubar toolbar dialog alertdialog banner');

/** One of these among the words of a class or id is enough. */
const strong = words(
  'toc tableofcontents table-of-contents related promo promos advert adverts advertisement newsletter breadcrumb breadcrumbs cookie cookies recommended ' +
    'recirc outbrain taboola mostread paywall sponsored',
);

/** These say something only where a class or id holds no other words than them and neutral ones. */
const weak = words('ad ads sidebar comment comments footer navbar navigation masthead copyright');

/** The same, but only of an element whose text is links for the most part: "share" may be a share of the vote. */
const weakIfLinks = words('share sharing social menu tag tags more popular trending latest also nav topics');

const neutral = words(
  'list box block bar link links items wrap wrapper container module section widget top bottom left right inline ' +
    'buttons icons media stories articles news posts article post page site header unit slot read most you may see ' +
    'like in on this js c m l o u',
);

const containers = words('div section ul ol dl header form figure');

const tableParts = words('table thead tbody tfoot tr td th caption');

const hiddenClasses = words(
  'hidden sr-only visually-hidden visuallyhidden screen-reader-text screenreader a11y-hidden',
);

export const isUnreadable = (name: string): boolean => unreadable.has(name);

/** Readable, but not of the article. */
export const isSurrounding = (name: string): boolean => surroundings.has(name);

export function isHidden(source: string, element: HtmlElement): boolean {
  if (element.attributes.length === 0) return false;
  if (findAttribute(element, 'hidden') !== undefined) return true;
  const style = attributeText(source, element, 'style').toLowerCase().replace(/\s/g, '');
  if (style.includes('display:none') || style.includes('visibility:hidden')) return true;
  const names = attributeText(source, element, 'class');
  // A colon stands for a condition ("md:block"), under which the element shows after all.
  return !names.includes(':') && names.split(/\s/).some((name) => hiddenClasses.has(name.toLowerCase()));
}

/** `linked` tells whether the element's text is links for the most part. */
export function isFurniture(source: string, element: HtmlElement, linked: () => boolean): boolean {
  if (surroundings.has(element.name)) return true;
  if (element.attributes.length === 0) return false;
  if (roles.has(attributeText(source, element, 'role').toLowerCase())) return true;
  if (tableParts.has(element.name)) return false;
  const names = `${attributeText(source, element, 'class')} ${attributeText(source, element, 'id')}`;
  return names.split(/\s/).some((name) => {
    const parts = splitName(name);
    if (parts.some((part) => strong.has(part))) return true;
    if (!containers.has(element.name)) return false;
    if (!parts.every((part) => weak.has(part) || weakIfLinks.has(part) || neutral.has(part))) return false;
    return parts.some((part) => weak.has(part)) || (parts.some((part) => weakIfLinks.has(part)) && linked());
  });
}

/** "mostRead", "most-read" and "most_read" are the words most, read. */
const splitName = (name: string): readonly string[] =>
  name
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .split(/[-_:/.\d]+/)
    .filter((part) => part !== '');
