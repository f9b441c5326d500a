// When a figure holds: now, at an earlier election, in a survey, or while the count went on.
import { toNumber } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Time } from './claim.ts';
import { anywhere, leftOf, near, rightOf, type SentenceView } from './sentence.ts';

/** The year of which the article speaks: the latest that it names. */
export const mainYear = (figures: Iterable<Printed>): number => {
  let latest = 0;
  for (const figure of figures) if (figure.not === 'year') latest = Math.max(latest, toNumber(figure.value));
  return latest;
};

export function timeOf(view: SentenceView, figure: Printed, year: number): Time {
  if (near(view, figure, 'poll') <= 8) return 'poll';
  if (earlierYear(view, figure, year)) return 'before';
  if (leftOf(view, figure, 'previous') <= 1 || rightOf(view, figure, 'previous') <= 2) return 'before';
  if (leftOf(view, figure, 'ago') <= 12) return 'before';
  if (leftOf(view, figure, 'since') === 0 && shifts(view, figure)) return 'before';
  if (view.figures.some((other) => other.not === 'clock' && leftOf(view, other, 'by') <= 1)) return 'partial';
  if (anywhere(view, 'partial')) return 'partial';
  return 'now';
}

/** An earlier year in the figure's own stretch of the sentence. */
function earlierYear(view: SentenceView, figure: Printed, year: number): boolean {
  for (const other of view.figures) {
    const told =
      other.not === 'year' &&
      other.from < figure.from &&
      view.cues.some((hit) => hit.value === 'had' && hit.from >= other.to && hit.to <= figure.from);
    if (other.not !== 'year' || (toNumber(other.value) >= year && !told)) continue;
    const [first, second] = other.from < figure.from ? [other, figure] : [figure, other];
    const words = view.tokens.slice(first.to, second.from);
    const crossed = view.figures.some((f) => f.not === undefined && f.from >= first.to && f.to <= second.from);
    const parted = words.some((word) => (other.from < figure.from ? ';' : ';,(').includes(word.text));
    if (!crossed && !parted && words.length <= (other.from < figure.from ? 24 : 6)) return true;
  }
  return false;
}

/** "from 53.15 pc to 55.50": the first of two values is the earlier one. */
function shifts(view: SentenceView, figure: Printed): boolean {
  const next = view.figures.find((other) => other.from >= figure.to);
  return next !== undefined && next.not === undefined && next.from - figure.to <= 3 && leftOf(view, next, 'to') === 0;
}
