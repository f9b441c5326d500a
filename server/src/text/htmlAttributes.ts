// Looking up attributes of an element as the page spells them.
import type { Attribute, HtmlElement } from './htmlTree.ts';

export function findAttribute(element: HtmlElement, name: string): Attribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}

/** The value of an attribute as it stands, entities and all; empty where there is none. */
export function attributeText(source: string, element: HtmlElement, name: string): string {
  const attribute = findAttribute(element, name);
  return attribute === undefined ? '' : source.slice(attribute.start, attribute.end);
}

/** A whole number from 1 to `most`; 1 where the attribute says nothing usable. */
export function spanAttribute(source: string, element: HtmlElement, name: string, most: number): number {
  const value = Number.parseInt(attributeText(source, element, name), 10);
  return value >= 1 ? Math.min(value, most) : 1;
}
