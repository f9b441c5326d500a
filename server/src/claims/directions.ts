// Which way a figure went by its verb: "rose from 57.3% to 61.9%".
import type { Claim } from './claim.ts';
import { leftOf, type SentenceView } from './sentence.ts';

/** Words from the verb to the first of the two values. */
const wordsToValue = 3;
/** Words between the two, as in "from 57.3 percent in 2019 to 61.9". */
const wordsBetween = 6;

/** Tells of each figure that is said to have risen or fallen what it was before. */
export function directions(view: SentenceView, claims: readonly Claim[]): void {
  claims.forEach((was, k) => {
    if (leftOf(view, was.figure, 'since') !== 0) return;
    const after = claims[k + 1];
    const verb = view.cues.findLast(
      ({ value, to }) =>
        (value === 'rise' || value === 'fall') &&
        to <= was.figure.lead &&
        was.figure.lead - to <= wordsToValue &&
        view.tokens.slice(to, was.figure.lead).every(({ kind }) => kind === 'word'),
    );
    if (!verb) return;
    const goesOn = after && after.figure.lead - was.figure.to <= wordsBetween && leftOf(view, after.figure, 'to') === 0;
    if (goesOn && isLike(was, after)) after.moved = { was, up: verb.value === 'rise' };
  });
}

/** "from 57 seats to 31%" is no move. */
const isLike = ({ figure: a }: Claim, { figure: b }: Claim): boolean =>
  a.unit === b.unit && a.form === 'digits' && b.form === 'digits';
