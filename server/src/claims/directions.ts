// Which way a figure went by its verb: "rose from 57.3% to 61.9%", "61.9%, down from 57.3%".
import type { Claim } from './claim.ts';
import { leftOf, rightOf, type SentenceView } from './sentence.ts';

/** Words from the verb to the first of the two values. */
const wordsToValue = 3;
/** Words between the two, as in "from 57.3 percent in 2019 to 61.9". */
const wordsBetween = 6;

/** Tells of each figure that is said to have risen or fallen what it was before. */
export function directions(view: SentenceView, claims: readonly Claim[]): void {
  claims.forEach((was, k) => {
    if (leftOf(view, was.figure, 'since') !== 0) return;
    const [before, after] = [claims[k - 1], claims[k + 1]];
    const verbs = view.cues.filter(
      ({ value, to }) =>
        (value === 'rise' || value === 'fall') &&
        to <= was.figure.lead &&
        was.figure.lead - to <= wordsToValue &&
        view.tokens.slice(to, was.figure.lead).every(({ kind }) => kind === 'word'),
    );
    const [verb] = verbs;
    if (!verb || verbs.length > 1) return;
    const up = verb.value === 'rise';
    const goesOn = after && after.figure.lead - was.figure.to <= wordsBetween && leftOf(view, after.figure, 'to') === 0;
    if (goesOn && isLike(was, after)) after.moved = { was, up };
    // "61.9%, down from 57.3%": the verb right behind it
    const behind = before && !goesOn && rightOf(view, before.figure, up ? 'rise' : 'fall') <= 1;
    if (behind && isLike(was, before) && was.figure.lead - before.figure.to <= wordsBetween) before.moved = { was, up };
  });
}

/** "from 57 seats to 31%" is no move. */
const isLike = ({ figure: a }: Claim, { figure: b }: Claim): boolean =>
  a.unit === b.unit && a.sign === undefined && b.sign === undefined && a.form === 'digits' && b.form === 'digits';
