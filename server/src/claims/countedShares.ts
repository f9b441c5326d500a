// Shares of what has been counted so far, rather than of anybody's votes: "With 95 percent counted", "96% of boxes done".
import type { Printed } from '../numerals/figure.ts';
import { leftOf, near, rightOf, type SentenceView } from './sentence.ts';

/** "With 95 percent counted": of the papers, not of the voters; but not "95 percent in the city". */
export const isCountedSoFar = (view: SentenceView, figure: Printed): boolean =>
  isIn(view, figure) ||
  ofUnitsCounted(view, figure) ||
  isReported(view, figure) ||
  isReached(view, figure) ||
  isLabelled(view, figure);

/** "73% of the voting districts counted", "96% of boxes done": of units, and that they are through right behind them. */
const ofUnitsCounted = (view: SentenceView, { to }: Printed): boolean =>
  view.cues.some(
    (units) =>
      units.value === 'units' &&
      units.from > to &&
      units.from - to <= wordsToUnits &&
      view.cues.some(({ value, from }) => value === 'reporting' && from === units.to),
  );
const wordsToUnits = 3;

/** "Stations counted: 15%", "Votes counted are at 84 percent": what is counted, and that it is, before the number. */
function isLabelled(view: SentenceView, figure: Printed): boolean {
  const told = view.tokens[figure.lead - 1]?.text === ':' || leftOf(view, figure, 'having') === 0;
  const counted = leftOf(view, figure, 'reporting') <= wordsToCounted;
  return (
    told && counted && countedThings.some((cue) => leftOf(view, figure, cue) === leftOf(view, figure, 'reporting') + 1)
  );
}

const countedThings = ['units', 'votes', 'ballots'] as const;
/** "are": words from what is counted to its share. */
const wordsToCounted = 2;

/** "The count had stopped at 98.67 percent": words on nothing but the counting end right before it. */
const isReached = (view: SentenceView, figure: Printed): boolean =>
  view.cues.some(({ value, from, to }) => value === 'reporting' && to === figure.lead && to - from > 1);

/** "With 70% of the vote in, …", "85% of the vote is in." */
const isIn = (view: SentenceView, figure: Printed): boolean => {
  const share = view.cues.find(({ value, from }) => value === 'share' && from === figure.to);
  return (
    share !== undefined &&
    view.cues.some(
      ({ value, from, to }) =>
        value === 'reporting' &&
        from >= share.to &&
        from - share.to <= 1 &&
        // "54% of the votes counted" are of one party, but not "54% of the votes had been counted"
        (view.tokens[to]?.kind !== 'word' || to - from > 1),
    )
  );
};

const isReported = (view: SentenceView, figure: Printed): boolean =>
  rightOf(view, figure, 'reporting') <= 2 && !isPlaced(view, figure) && rightOf(view, figure, 'share') > 2;

/** "95 percent in the city", "31.2% in 2019" */
const isPlaced = ({ cues, tokens }: SentenceView, { to: end }: Printed): boolean =>
  cues.some(
    ({ value, from, to }) =>
      value === 'place' && from >= end && from - end <= 2 && ['word', 'digits'].includes(tokens[to]?.kind ?? ''),
  );

export function reports(view: SentenceView, figure: Printed): boolean {
  const papers = Math.min(near(view, figure, 'votes'), near(view, figure, 'ballots'));
  return (
    rightOf(view, figure, 'units') <= 3 ||
    // "with the counting of 38% of the papers"
    (near(view, figure, 'reporting') <= 1 &&
      papers <= 2 &&
      leftOf(view, figure, 'having') > 0 &&
      !isPlaced(view, figure)) ||
    (rightOf(view, figure, 'reporting') <= 4 &&
      !isPlaced(view, figure) &&
      Math.min(rightOf(view, figure, 'votes'), rightOf(view, figure, 'ballots')) <= 3 &&
      rightOf(view, figure, 'share') > 3)
  );
}
