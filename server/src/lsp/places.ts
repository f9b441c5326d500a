// What stands at an offset, and how it reads.
import type { CheckedArticle, Figure, Range as Span } from '../protocol.ts';

/** The shortest of the spans around an offset; one that ends there only if none goes on. */
export function at<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const around = spans.filter(({ start, end }) => start <= offset && offset <= end);
  const through = around.filter(({ end }) => offset < end);
  const [shortest] = (through.length > 0 ? through : around).sort((a, b) => a.end - a.start - (b.end - b.start));
  return shortest;
}

/** The figure at an offset, by its place among the article's figures. */
export function figureAt({ figures }: CheckedArticle, offset: number): number | undefined {
  const figure = at(figures, offset);
  return figure && figures.indexOf(figure);
}

export const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** A figure without the markup that stands in it. */
export const readingOf = ({ reads, text }: Figure): string => reads ?? text;
