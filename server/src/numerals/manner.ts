// How an article writes numbers, told by its figures: what is said about it is written so too.
import type { Language } from '../languages/language.ts';
import type { Printed, Style } from './figure.ts';

export interface Manner {
  /** Of whole numbers; those with places have its decimal mark. */
  readonly style: Style;
  /** The percent sign, with the space that stands before it. */
  readonly percent: string;
}

/** What most of the figures show, and what the language has where none shows it. */
export function mannerOf(figures: readonly Printed[], { groups, decimal }: Language): Manner {
  const [grouped, marks, signs] = [new Tally<Style>(), new Tally<string>(), new Tally<string>()];
  for (const { style, text } of figures) {
    if (style.group !== '' && style.group !== ', ') grouped.add(style.indian ? `${style.group}2` : style.group, style);
    if (style.places > 0) marks.add(style.decimal, style.decimal);
    if ('%٪％'.includes(text.charAt(text.length - 1) || ' ')) {
      const sign = text.slice(text.search(/\s?.$/u));
      signs.add(sign, sign);
    }
  }
  const { group = groups[0] ?? '', indian = false } = grouped.commonest() ?? {};
  const mark = marks.commonest() ?? decimal[0] ?? '.';
  return { style: { group, indian, decimal: mark, places: 0, power: 0 }, percent: signs.commonest() ?? '%' };
}

/** Counts what is given under each key. */
class Tally<T> {
  readonly #counts = new Map<string, { readonly one: T; count: number }>();

  add(key: string, one: T): void {
    const known = this.#counts.get(key);
    if (known) known.count++;
    else this.#counts.set(key, { one, count: 1 });
  }

  /** The first of those that were given most often. */
  commonest(): T | undefined {
    let [most, best]: [number, T | undefined] = [0, undefined];
    for (const { one, count } of this.#counts.values()) if (count > most) [most, best] = [count, one];
    return best;
  }
}
