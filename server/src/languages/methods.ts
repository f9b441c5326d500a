// Which ways of sharing out seats a text names.
import type { Language } from './language.ts';

/** The names of the methods, in the order of the pack; the phrases of a pack are in lower case, with straight apostrophes. */
export function methodsNamed(text: string, { methods }: Language): readonly string[] {
  const plain = text.toLowerCase().replaceAll('’', "'");
  return Object.keys(methods).filter((name) => methods[name]?.some((phrase) => plain.includes(phrase)));
}
