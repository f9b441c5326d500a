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
  const grouped = figures.filter(({ style }) => style.group !== '' && style.group !== ', ');
  const [group = groups[0] ?? '', indian = false] =
    commonest(grouped.map(({ style }) => [style.group, style.indian] as const)) ?? [];
  const marks = figures.flatMap(({ style }) => (style.places > 0 ? [[style.decimal] as const] : []));
  const [mark = decimal[0] ?? '.'] = commonest(marks) ?? [];
  const signs = figures.flatMap(({ text }) => /\s?[%٪％]$/u.exec(text) ?? []).map((sign) => [sign] as const);
  const [percent = '%'] = commonest(signs) ?? [];
  return { style: { group, indian, decimal: mark, places: 0, power: 0 }, percent };
}

/** The first of those that are given most often. */
function commonest<T extends readonly unknown[]>(given: readonly T[]): T | undefined {
  const counts = new Map<string, { readonly one: T; count: number }>();
  for (const one of given) {
    const known = counts.get(String(one)) ?? { one, count: 0 };
    known.count++;
    counts.set(String(one), known);
  }
  return [...counts.values()].reduce<{ readonly one?: T; readonly count: number }>(
    (most, known) => (known.count > most.count ? known : most),
    { count: 0 },
  ).one;
}
