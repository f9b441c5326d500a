// Whether a number counts seats, those of a whole chamber, or people who sit there and voted.
import type { Cue } from '../languages/language.ts';
import { compare, rational } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Reading } from './counts.ts';
import { isChange } from './gains.ts';
import { leftOf, near, rightOf, type SentenceView } from './sentence.ts';

/** What a number says whose noun is of seats; undefined where it counts something else. `best` is what else is near it. */
export function seatReading(
  view: SentenceView,
  figure: Printed,
  noun: Cue | undefined,
  distance: number,
  after: boolean,
  best: { kind: Kind; weight: number },
): Reading | undefined {
  const chamber = rightOf(view, figure, 'chamber');
  const hyphen = view.tokens[figure.to]?.text === '-' && Math.min(chamber, rightOf(view, figure, 'seater')) <= 1;
  // "a House of 435"
  const named = leftOf(view, figure, 'chamber') <= 1 && leftOf(view, figure, 'of') === 0 && figure.form === 'digits';
  if (named && noun === undefined && figure.digits.length <= 4)
    return { kind: 'seats-total', certain: true, noun: 'seats' };
  if (hyphen) return { kind: 'seats-total', certain: true, noun: 'seats' };
  if (noun !== 'seats' || (!after && distance > 2) || compare(figure.value, rational(2000)) >= 0) return undefined;
  // "26 members were for it": they are those who voted
  const verb = rightOf(view, figure, 'support') - distance;
  if (after && verb >= 2 && verb <= 3 && chamber > distance) return { kind: 'votes', certain: true, noun: 'voters' };
  // "Members voted 702 to 502 for it"
  const voting = !after && Math.min(leftOf(view, figure, 'cast'), leftOf(view, figure, 'support')) < distance;
  if (voting) return { kind: 'votes', certain: true, noun: 'voters' };
  // "258 lawmakers present", "188 delegates voting", "all nine members of the board took part"
  if (after && areThere(view, figure, distance)) return { kind: 'cast', certain: true, noun: 'voters' };
  // "13 delegates abstained"
  if (after && rightOf(view, figure, 'abstained') === distance + 1)
    return { kind: 'other', certain: true, noun: 'abstained' };
  // "YES: 26 members"
  if (after && view.tokens[figure.lead - 1]?.text === ':' && isAnswerBefore(view, figure.lead - 1))
    return { kind: 'votes', certain: true, noun: 'voters' };
  if (after && distance <= 1 && isChange(view, figure)) return { kind: 'other', certain: true, noun };
  if (best.kind === 'threshold' && best.weight > 9) return undefined;
  const needed = Math.min(leftOf(view, figure, 'threshold'), rightOf(view, figure, 'threshold')) <= 1;
  if (needed && figure.form === 'digits' && leftOf(view, figure, 'having') > 0)
    return { kind: 'threshold', certain: true, noun };
  // "dropped from 12 to nine"
  const of = leftOf(view, figure, 'of') === 0 && leftOf(view, figure, 'since') > 0 && figure.form !== 'words';
  const total = leftOf(view, figure, 'total') <= 2 || (!after && leftOf(view, figure, 'total') <= 4);
  const contested = near(view, figure, 'contested') <= 4;
  const chambers = view.cues.some(
    (hit) =>
      hit.value === 'chamber' &&
      hit.to <= figure.lead &&
      view.owners.get(hit) === figure.from &&
      // "will have, in the House, 12 seats"
      !view.cues.some(({ value, to }) => value === 'place' && to === hit.from),
  );
  // "The House has 435 seats"
  const whole = view.cues.some(
    ({ value, from, to }) =>
      value === 'having' &&
      to === figure.lead &&
      view.cues.some((hit) => hit.value === 'chamber' && hit.from - view.from <= 1 && hit.to === from),
  );
  return { kind: whole || of || total || contested || chambers ? 'seats-total' : 'seats', certain: true, noun };
}

/** "258 lawmakers present", "188 delegates voting", "all nine members of the board took part": nobody says what for. */
function areThere(view: SentenceView, figure: Printed, distance: number): boolean {
  const there = Math.min(rightOf(view, figure, 'proverb'), rightOf(view, figure, 'attending'));
  const all = leftOf(view, figure, 'total') === 0;
  if (there > distance + (all ? wordsToVerb : 1)) return false;
  const hit = view.cues.find(({ value, from }) => value === 'attending' && from >= figure.to);
  if (rightOf(view, figure, 'proverb') <= there || !hit) return true;
  // "five members voted to close it", "all nine were present at the start", "a debate in which all nine took part"
  const goesOn = hit.to < view.to && view.tokens[hit.to]?.kind === 'word';
  const inWhich = view.cues.some(({ value, to }) => value === 'place' && to < figure.lead && figure.lead - to <= 3);
  if (all || there > distance + 1) return !goesOn && !inWhich;
  return !goesOn || !view.cues.some(({ value, from, to }) => value === 'cast' && from >= hit.from && to <= hit.to);
}
const wordsToVerb = 6;

/** "kept one constituency", "carried 13 districts": whoever was voted for there has them, and nobody says that they are counted. */
export const areWon = (view: SentenceView, figure: Printed): boolean =>
  leftOf(view, figure, 'winning') === 0 && isOfDistricts(view, figure);

/** Counts what has a seat of its own, and nobody says that its votes are counted. */
export const isOfDistricts = (view: SentenceView, figure: Printed): boolean =>
  rightOf(view, figure, 'seater') <= 1 && rightOf(view, figure, 'reporting') > 3;

/** "95 to elect": so many, and no fewer, but no "24 majority". */
export const isToElect = ({ cues }: SentenceView, { to: at, digits }: Printed): boolean =>
  digits.length > 1 &&
  cues.some(({ value, from, to }) => value === 'outright' && from === at && to > at + 1) &&
  !cues.some(({ value, from }) => value === 'majority' && (from === at || from === at + 1));

const isAnswerBefore = ({ cues }: SentenceView, at: number): boolean =>
  cues.some(({ value, to }) => to === at && (value === 'yes' || value === 'no'));

/** "188 bishops voting": whoever they are, so many voted. */
export const areVoting = (view: SentenceView, figure: Printed): boolean =>
  figure.form === 'digits' && rightOf(view, figure, 'proverb') === 1 && leftOf(view, figure, 'having') > 0;
