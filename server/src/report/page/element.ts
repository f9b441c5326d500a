// A page as a tree, written out as HTML. Text goes in as text alone: there is no way to put mark-up into the tree.
import { visible } from '../visible.ts';

export interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

export type Child = Element | string | undefined;

/** Those that are undefined or false are left out, those that are true stand without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export function element(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): Element {
  return { tag, attributes, children };
}

export function html(child: Child): string {
  if (child === undefined) return '';
  if (typeof child === 'string') return escaped(child);
  const { tag, attributes, children } = child;
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined || value === false ? '' : value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`,
  );
  return `<${tag}${written.join('')}>${children.map(html).join('')}</${tag}>`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What would act on the page, as mark-up or by turning the writing round, is shown instead. Line breaks stay. */
const escaped = (text: string): string =>
  text
    .split('\n')
    .map(visible)
    .join('\n')
    .replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark);
