// The words beside a figure that say that something rose or fell by it, what it was before, and what it is now.
import type { Printed } from '../numerals/figure.ts';
import type { Claim } from './claim.ts';
import { isFormer } from './gains.ts';
import { leftOf, rightOf, type SentenceView } from './sentence.ts';

/** "to 270 from 310, and the members by 12 to 48" */
export const goesOn = (view: SentenceView, a: Claim, b: Claim): boolean =>
  view.cues.some(({ value, from }) => value === 'also' && from >= a.figure.to && from < b.figure.lead);

/** "from 310 to 270", "to 270 from 310": what there was before, and what there is after. */
export const fromTo = (
  view: SentenceView,
  a: Claim,
  b: Claim,
): { readonly before: Claim; readonly after: Claim } | undefined => {
  const [since, to] = (['since', 'to'] as const).map((cue) =>
    [a, b].find(({ figure }) => leftOf(view, figure, cue) === 0),
  );
  return since && to && since !== to ? { before: since, after: to } : undefined;
};

/** "a rise of 12", "12 more", "by 12", "a change of 12": by its words, not only its place. */
export const isNamed = (view: SentenceView, figure: Printed): boolean =>
  leftOf(view, figure, 'to') > 0 &&
  leftOf(view, figure, 'since') > 0 &&
  (rightOf(view, figure, 'more') === 0 ||
    leftOf(view, figure, 'by') === 0 ||
    (['rise', 'fall', 'changed'] as const).some((cue) => leftOf(view, figure, cue) <= wordsBetween));

/** "picked up 41 delegates", but not "won 41 of the seats", which may be all that there are, nor seats of some sort. */
export const isGot = (view: SentenceView, figure: Printed): boolean =>
  leftOf(view, figure, 'having') === 0 &&
  (rightOf(view, figure, 'seats') === 0 || rightOf(view, figure, 'votes') === 0);

export const isThen = (view: SentenceView, { figure, time }: Claim): boolean =>
  isFormer(view, figure) ||
  Math.min(leftOf(view, figure, 'previous'), leftOf(view, figure, 'had')) <= wordsBetween ||
  (time === 'before' && leftOf(view, figure, 'more') <= wordsOfThan);

export const isNow = (view: SentenceView, { figure }: Claim): boolean =>
  leftOf(view, figure, 'leaving') <= wordsLeft ||
  leftOf(view, figure, 'now') <= wordsBetween ||
  (leftOf(view, figure, 'having') === 0 && leftOf(view, figure, 'winning') > 0);

/** "a loss of 40 in Fenwick alone", "the nine seats at stake", but not "in eight years" */
export function isElsewhere(view: SentenceView, figure: Printed): boolean {
  if (rightOf(view, figure, 'contested') <= wordsBetween) return true;
  const place = view.cues.find(({ value, from }) => value === 'place' && from >= figure.to);
  return rightOf(view, figure, 'place') <= wordsBetween && !view.figures.some(({ lead }) => lead === place?.to);
}

/** Nothing follows with which it would be compared: "13 more", but not "13 more than then". */
export const isClosed = (view: SentenceView, figure: Printed): boolean => {
  const more = view.cues.find(({ value, from }) => value === 'more' && from === figure.to);
  return more === undefined || more.to >= view.to || view.tokens[more.to]?.kind !== 'word';
};

/** Which way it went, as the words right beside the change say. */
export function isUp(view: SentenceView, figure: Printed): boolean | undefined {
  if (figure.sign !== undefined) return figure.sign === '+';
  if (rightOf(view, figure, 'more') === 0) return rightOf(view, figure, 'fewer') > 0;
  const [rise, fall] = [leftOf(view, figure, 'rise'), leftOf(view, figure, 'fall')];
  return rise === fall ? isGot(view, figure) || undefined : rise < fall;
}

/** Words between a figure and what is told of it. */
export const wordsBetween = 1;
export const wordsLeft = 3;
export const wordsOfThan = 3;
