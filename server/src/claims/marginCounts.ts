// Whether a number near the words of a margin is the margin, or what one of the two had.
import type { Cue } from '../languages/language.ts';
import { compare, rational } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import { faraway, leftOf, near, type SentenceView } from './sentence.ts';

/** "is ahead in 78 of 151 seats", "ahead of the Reds' 3,770": so many are its own. */
export const isAheadIn = ({ cues, tokens, isGenitive }: SentenceView, { lead }: Printed): boolean =>
  isGenitive(tokens[lead - 1]?.lower ?? '') ||
  cues.some(
    ({ value, from, to }) =>
      value === 'winning' && to === lead && cues.some((hit) => hit.value === 'margin' && hit.from === from),
  );

/** "with 14,310 votes ahead of Albers (9,877)", "… with 9,877": where the other has a number as well, both are results. */
export function rivalFollows(view: SentenceView, figure: Printed): boolean {
  const next = view.figures.find(({ from, not }) => from >= figure.to && not === undefined);
  if (next?.unit !== 'none' || next.form !== 'digits') return false;
  return view.tokens[next.lead - 1]?.text === '(' || leftOf(view, next, 'having') === 0;
}

/** "a lead over the Greens – 10,031 votes – of 21": what stands between dashes is not what stands before them. */
export const behindDash = ({ tokens, to }: SentenceView, figure: Printed): boolean => {
  const dash = tokens[figure.lead - 1]?.text ?? ' ';
  return '–—'.includes(dash) && tokens.slice(figure.to, to).some(({ text }) => text === dash);
};

/** "his lead over the Greens – 10,031 votes – is down to 21": what a margin has come to. */
export const shrunk = (view: SentenceView, figure: Printed): boolean =>
  figure.form === 'digits' &&
  (figure.style.places === 0 || figure.unit === 'percent') &&
  leftOf(view, figure, 'to') === 0 &&
  Math.min(near(view, figure, 'rise'), near(view, figure, 'fall')) <= wordsMoved &&
  view.cues.some(({ value, to }) => value === 'margin' && to <= figure.lead);

/** "Lund went up by 16 to 158, and Berg by 21 to 139": no other verb follows the first of them. */
export function movesAlso(view: SentenceView, { lead }: Printed): boolean {
  const verb = view.cues.findLast(({ value, to }) => (value === 'rise' || value === 'fall') && to <= lead);
  const first = verb && view.figures.find(({ from }) => from >= verb.to);
  if (!first || first.lead - verb.to > wordsToBy || leftOf(view, first, 'by') > 0) return false;
  return !view.cues.some(({ value, from, to }) => verbs.has(value) && from >= first.to && to <= lead);
}
const wordsToBy = 1;
const verbs: ReadonlySet<Cue> = new Set<Cue>(['winning', 'beat', 'margin', 'support']);

/** "won by 504-402": a score. */
export const isDashed = ({ tokens }: SentenceView, { to }: Printed): boolean =>
  '-–‑'.includes(tokens[to]?.text ?? ' ') && tokens[to + 1]?.kind === 'digits';

/** Words from what a margin did to what it came to, and marks between. */
const wordsMoved = 9;

/** "202 votes between Berg (2204) and Lund", "six votes lie between the two": whom they lie between is named right after. */
export function partsTwo({ tokens, cues }: SentenceView, { to }: Printed): boolean {
  const votes = cues.find(({ value, from }) => value === 'votes' && from === to);
  if (!votes) return false;
  const between = cues.find(
    ({ value, from }) => value === 'between' && from >= votes.to && from - votes.to <= wordsToTwo,
  );
  const next = between && tokens[between.to];
  if (!between || !next) return false;
  return next.text !== next.lower || cues.some(({ value, from }) => value === 'not-a-name' && from === between.to);
}

/** Words from a number of votes to "between". */
const wordsToTwo = 2;

/** Words from "by" to a margin; "vote-by-mail 41,300" is by no margin. */
export const byOf = (view: SentenceView, figure: Printed): number => {
  const hit = view.cues.findLast(({ value, to }) => value === 'by' && to <= figure.lead);
  const hyphened = hit && view.tokens[hit.from - 1]?.text === '-' && view.tokens[hit.to]?.text === '-';
  return hyphened ? faraway : leftOf(view, figure, 'by');
};

/** "chosen by 823,326 or 67.76 percent", "ahead of Tom Hale, 801 (32.0%)": with a share that is no lead it is no lead; "won by 1,022, taking 52.5%". */
export function hasOwnShare(view: SentenceView, { lead }: Printed, share: Printed): boolean {
  const { tokens, cues } = view;
  const name = tokens[lead - 2];
  const named = tokens[lead - 1]?.text === ',' && name?.kind === 'word' && name.text !== name.lower;
  const by = cues.find((hit) => hit.value === 'by' && hit.to === lead);
  const chose = by && cues.some((hit) => hit.value === 'support' && hit.to === by.from);
  const told = named || (by !== undefined && leftOf(view, share, 'having') > 1);
  return told && compare(share.value, rational(chose ? 0 : named ? smallestNamed : half)) > 0;
}

const half = 50;
const smallestNamed = 15;

/** "a difference of 0.1% of all votes", "makes it a 26.5% margin", but not "a majority of 59.5%", which is the winner's own. */
export const isMarginNoun = (view: SentenceView, figure: Printed): boolean => {
  const { cues, tokens } = view;
  if (compare(figure.value, rational(half)) > 0 || near(view, figure, 'majority') <= 1) return false;
  const of = cues.find(({ value, to }) => value === 'of' && to === figure.lead);
  const named =
    of !== undefined &&
    of.to - of.from === 1 &&
    cues.some((hit) => hit.value === 'margin' && hit.to === of.from && hit.to - hit.from === 1);
  const article =
    cues.some(({ value, to }) => value === 'not-a-name' && to === figure.lead) &&
    tokens[figure.lead - 1]?.text.length === 1;
  const behind = cues.some(({ value, from, to }) => value === 'margin' && from === figure.to && to - from === 1);
  return named || (article && behind);
};
