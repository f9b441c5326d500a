// Seats won and lost since an earlier election, beside what there was before and what there is now.
import type { Cue } from '../languages/language.ts';
import { gather } from '../math/gather.ts';
import { compare, hundred } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import { type Claim, isCount } from './claim.ts';
import type { Name } from './names.ts';
import { isSeat } from './seatSums.ts';
import { anywhere, leftOf, rightOf, type SentenceView } from './sentence.ts';
import { isOfNext } from './times.ts';

/** "gained six seats to finish with 45, up from 36", "dropped from 45 seats to 36, losing nine". */
export function gains(view: SentenceView, claims: readonly Claim[], names: readonly Name[]): void {
  // "Harbour 24 (−10, from 34)"
  const headed = claims[0]?.under === 'seats';
  const counts = claims.filter(
    (claim) =>
      isCount(claim) &&
      claim.figure.digits.length <= longestCount &&
      // "one had been voted in as a Liberal"
      !(claim.figure.form === 'words' && claim.noun === undefined && rightOf(view, claim.figure, 'had') === 0) &&
      (claim.noun === 'seats' ||
        isSeat(claim) ||
        !claim.settled ||
        isLoose(claim) ||
        isBareMove(view, claim) ||
        (headed && claim.figure.sign !== undefined)) &&
      (claim.figure.form === 'digits' || claim.figure.form === 'words'),
  );
  if (!headed && !anywhere(view, 'seats')) return;
  const told = counts.find(({ figure }) => leftOf(view, figure, 'since') === 0 || isFormer(view, figure));
  const before = told ?? (counts.length === 3 ? otherThan(view, counts) : undefined);
  const moves = counts.filter(
    (claim) => claim !== before && (isMove(view, claim) || (claim.of === before && gone(view, claim))),
  );
  const [move] = moves;
  if (!before || !move || moves.length > 1) return;
  // "one more than the Alders, who won 27 in 2014"
  const ofOther = names.some(({ from, to }) => from >= move.figure.to && to <= before.figure.lead);
  if (ofOther) return;
  if (move.of === before) move.of = undefined;
  const wholes = new Set(claims.map(({ of }) => of));
  const after = counts.filter(
    (claim) =>
      claim !== before &&
      claim !== move &&
      !wholes.has(claim) &&
      (isReached(view, claim) || (headed && claim === counts[0])),
  );
  if (after.length !== 1) return;
  // "left with 21, from 28": of no total
  for (const claim of after) if (claim.of === before) claim.of = undefined;
  for (const claim of [before, ...after])
    Object.assign(claim, { kind: 'seats', noun: 'seats', settled: true, time: claim === before ? 'before' : 'now' });
  Object.assign(move, { kind: 'other', noun: 'seats', settled: true });
  const up = told && isUp(view, move);
  for (const claim of after) if (up !== undefined) claim.moved = { was: before, up };
}

/** Digits of the seats of a whole country's councils. */
const longestCount = 4;

/** Which way it went, as the words right beside the change say. */
function isUp(view: SentenceView, { figure }: Claim): boolean | undefined {
  if (rightOf(view, figure, 'more') === 0) return rightOf(view, figure, 'fewer') > 0;
  const distance = (cue: Cue): number => (rightOf(view, figure, cue) === 0 ? 0 : leftOf(view, figure, cue));
  const [rise, fall] = [distance('rise'), distance('fall')];
  if (rise !== fall) return rise < fall;
  const verb = view.cues.find(({ value, from }) => from > figure.to && (value === 'rise' || value === 'fall'));
  return verb && verb.value === 'rise';
}

/** "won 36 seats, a gain of 13 on the 23 of 2019": with words of the past or a year somewhere, the last that is no change; of two years neither need be that. */
const otherThan = (view: SentenceView, counts: readonly Claim[]): Claim | undefined =>
  pastTimes.some((cue) => anywhere(view, cue)) || view.figures.filter(({ not }) => not === 'year').length === 1
    ? counts.findLast((claim) => !isMove(view, claim))
    : undefined;
const pastTimes: readonly Cue[] = ['previous', 'ago', 'earlier', 'had'];

/** "an increase of 13", "13 more": of what, the others of the sentence tell. */
const isBareMove = (view: SentenceView, claim: Claim): boolean =>
  (claim.kind === 'other' || claim.kind === 'margin-votes') &&
  claim.noun === undefined &&
  (isMove(view, claim) || isFormer(view, claim.figure));

const isLoose = ({ kind, noun }: Claim): boolean =>
  (kind === 'votes' || kind === 'previous-votes') && noun === undefined;

/** "against 51 before", "it had 51", "the 51 it had" */
export const isFormer = (view: SentenceView, figure: Printed): boolean =>
  (rightOf(view, figure, 'previous') === 0 && !isOfNext(view, figure)) ||
  rightOf(view, figure, 'ago') === 0 ||
  leftOf(view, figure, 'had') === 0 ||
  rightOf(view, figure, 'had') <= wordsBetween ||
  rightOf(view, figure, 'won-then') === 0 ||
  isOfYear(view, figure);

/** "nine more than the 475 of 2015" */
const isOfYear = (view: SentenceView, figure: Printed): boolean =>
  leftOf(view, figure, 'more') <= wordsOfThan &&
  view.figures.some(({ not, from }) => not === 'year' && from === figure.to + 1);
const wordsOfThan = 3;

/** "ten of the 26 it used to have are lost" */
const gone = (view: SentenceView, { figure: { from } }: Claim): boolean =>
  view.cues.some((hit) => (hit.value === 'fall' || hit.value === 'rise') && hit.from > from);

/** "two seats short of the 61 needed, with 49": what somebody has beside what is missing. */
export function held(view: SentenceView, claims: readonly Claim[]): void {
  if (!claims.some(({ noun, kind }) => noun === 'short' && kind === 'other')) return;
  for (const claim of claims)
    if (!claim.settled && isCount(claim) && leftOf(view, claim.figure, 'having') === 0)
      Object.assign(claim, { kind: 'seats', noun: 'seats', settled: true });
}

/** "Lund 36 (40), Berg 31 (April: 28)": bare numbers in brackets behind such numbers, again and again, are those before. */
export function formers(view: SentenceView, claims: readonly Claim[]): void {
  const pairs = gather(claims, (claim, k) => {
    const now = claims[k - 1];
    return now && [now, claim].every(isBare) && inBracket(view, now.figure, claim.figure) ? [claim] : [];
  });
  // "Lund 36 (40 last time), Berg 31 (28)"
  const told = claims.some(({ figure, time }) => time === 'before' && view.tokens[figure.lead - 1]?.text === '(');
  if (pairs.length >= fewestPairs || told) for (const claim of pairs) claim.time = 'before';
}

const fewestPairs = 2;
const longestBare = 3;

const isBare = ({ figure, partner, kind, settled, noun }: Claim): boolean =>
  figure.unit === 'none' &&
  figure.sign === undefined &&
  figure.digits.length <= longestBare &&
  !partner &&
  (!settled || kind === 'seats' || (kind === 'votes' && noun === undefined));

/** Alone in the bracket, but for a label. */
function inBracket({ tokens }: SentenceView, now: Printed, { lead, to }: Printed): boolean {
  const opens = tokens[now.to]?.text === '(' && tokens[to]?.text === ')';
  return opens && (lead === now.to + 1 || (lead <= now.to + 3 && tokens[lead - 1]?.text === ':'));
}

/** "gained six", "a loss of 12", "down by two", "four more than" */
const isMove = (view: SentenceView, { figure }: Claim): boolean =>
  figure.sign !== undefined ||
  (moved(view, figure) <= wordsBetween && leftOf(view, figure, 'to') > 0) ||
  rightOf(view, figure, 'more') === 0 ||
  // "two down on the 19 it had"
  Math.min(rightOf(view, figure, 'rise'), rightOf(view, figure, 'fall')) === 0;

const wordsBetween = 1;

const moved = (view: SentenceView, figure: Printed): number =>
  Math.min(leftOf(view, figure, 'rise'), leftOf(view, figure, 'fall'));

/** What it came to: the second of two numbers, what somebody has, or what is called by its noun. */
const isReached = (view: SentenceView, { figure, noun }: Claim): boolean =>
  noun === 'seats' || (['to', 'having'] as const).some((cue) => leftOf(view, figure, cue) === 0);

/** "lost 4 seats", "added five", but not "gained 12", which may be all that were won. */
export function isChange(view: SentenceView, figure: Printed): boolean {
  const to = view.cues.some(({ value, from }) => value === 'to' && from === figure.to);
  return (
    moved(view, figure) === 0 && leftOf(view, figure, 'having') > 0 && view.tokens[figure.lead - 1]?.text !== ':' && !to
  );
}

/** "two seats short of a majority", "with 58 seats, two short of it" */
export function missesSeats(view: SentenceView, figure: Printed, noun: Cue | undefined): boolean {
  const of = rightOf(view, figure, 'short');
  // "no overall control, the Greens 1 short"
  const few = figure.digits.length <= 2 && anywhere(view, 'outright');
  const told = noun === 'seats' || (noun === undefined && (few || anywhere(view, 'seats')));
  // "313 seats between them" are theirs, "two seats between them" is what parts them
  const shared = rightOf(view, figure, 'joint') === of && figure.digits.length > 1;
  return (
    told && of <= 1 && !shared && figure.digits.length <= 3 && (figure.form === 'digits' || figure.form === 'words')
  );
}

/** "dropped from 12 to nine", "lost four": small numbers before and after, and changes, that no word counts, as seats are. */
export function seatsMoved(view: SentenceView, claims: readonly Claim[], named: boolean): void {
  for (const claim of claims) if (!claim.settled && isChange(view, claim.figure)) claim.listed = 'other';
  if (!named) return;
  claims.forEach((after, k) => {
    const before = claims[k - 1];
    if (!before || ![before, after].every(isSmall) || after.figure.lead - before.figure.to > longestLink) return;
    if (leftOf(view, before.figure, 'since') > 0 || leftOf(view, after.figure, 'to') > 0) return;
    for (const claim of [before, after]) claim.listed = 'seats';
  });
}

const isSmall = (claim: Claim): boolean =>
  !claim.settled && isCount(claim) && claim.noun === undefined && compare(claim.figure.value, hundred) < 0;

/** The words from one number to the next. */
const longestLink = 2;
