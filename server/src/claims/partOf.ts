// Numbers told as parts of those before them: "of whom 206,497 are men", "Of these 3,204 were valid", "9,381 of them".
import type { Printed } from '../numerals/figure.ts';
import { leavesRest, leftOf, type SentenceView } from './sentence.ts';

/** "of whom 206,497 are men", but not what follows "15 of them," and is no part of those. */
export const isPart = (view: SentenceView, figure: Printed): boolean =>
  !(leftOf(view, figure, 'part-of') > partReach || leavesRest(view)) &&
  !view.cues.some(
    ({ value, from, to }) =>
      value === 'part-of' &&
      to <= figure.lead &&
      view.tokens[to]?.text === ',' &&
      view.figures.findLast((other) => other.to <= figure.lead && other !== figure)?.to === from,
  );

/** "9,381 of them", but not "9,381 including"; "Of those 9,381 voted", but not "215 of those 357". */
export const isOfThem = (view: SentenceView, figure: Printed): boolean =>
  view.cues.some(
    ({ value, from, to }) =>
      value === 'part-of' && to > from + 1 && (from === figure.to || opens(view, figure, from, to)),
  ) && leftOf(view, figure, 'further') > 0;

/** A few words before the number, at the head of the sentence or behind a comma. */
const opens = ({ tokens, figures, from: start }: SentenceView, { lead }: Printed, from: number, to: number): boolean =>
  to <= lead &&
  lead - to <= partReach &&
  // "Mail ballots, of which 16,250 were sent", are of no number
  (from === start || (',;:–—'.includes(tokens[from - 1]?.text ?? ' ') && figures.some((other) => other.to < from)));

/** Words from "of whom" to a part. */
const partReach = 4;
