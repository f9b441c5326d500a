// Reads one sentence: what each figure says, which belong together, and of whom they speak.
import type { Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { BlockKind } from '../text/prose.ts';
import { announced } from './announced.ts';
import { answers } from './answers.ts';
import { bareLists } from './bareLists.ts';
import { blankClaim, type Claim, isCount, type Subject } from './claim.ts';
import { nounOf, type Reading, readCount } from './counts.ts';
import { uncross } from './crossed.ts';
import { sharedOut } from './each.ts';
import { formers, gains, held, seatsMoved } from './gains.ts';
import { isHeld } from './holdings.ts';
import { joint } from './joint.ts';
import { majorities } from './majorities.ts';
import { hasOwnShare } from './marginCounts.ts';
import { countsOther, isMeasured } from './measured.ts';
import { type NameBook, namesIn } from './names.ts';
import { outcomes } from './outcomes.ts';
import { pairUp } from './pairs.ts';
import { isOfThem, isPart } from './partOf.ts';
import { ranges } from './ranges.ts';
import { readingOf } from './readings.ts';
import { unitsCounted } from './reporting.ts';
import { restatements } from './restated.ts';
import { rulesGoOn, setPurpose } from './rules.ts';
import { inBrackets, namedRuns, wasBefore } from './runs.ts';
import { sameMoment } from './sameMoment.ts';
import { scores } from './scores.ts';
import { partSeats } from './seatShares.ts';
import { aloneInBrackets, leftOf, near, rightOf, type SentenceView } from './sentence.ts';
import { isSpoilt, readShare } from './shares.ts';
import { opensWithPlace, sited } from './sited.ts';
import { assignNames, optionOf } from './subjects.ts';
import { tallies } from './tallies.ts';
import { isAsked, timeOf } from './times.ts';
import type { Topic } from './topics.ts';
import { transfers } from './transfers.ts';
import { answered, givenTo, ofRegistered, spoiltOfValid } from './voters.ts';
import { isDivided, ownTotals } from './wholes.ts';

export interface Place {
  readonly kind: BlockKind;
  /** Counted from the first of its block. */
  readonly sentence: number;
  /** The year of which the article speaks. */
  readonly year: number;
  /** What the heading above, or the words that announce it, are about. */
  readonly under: Topic | undefined;
  /** Of whom the sentence before it speaks first. */
  readonly antecedent: Subject | undefined;
  /** Whether a sentence before it in its paragraph has turned to an earlier election. */
  readonly earlier: boolean;
  /** Whether it, or a sentence before it in its paragraph, tells of a survey, and none since of what was counted. */
  readonly asked: boolean;
  /** Whether the sentence before it in its paragraph is on one place. */
  readonly placed: boolean;
  /** Whether the article may be on a question with two answers. */
  readonly answers: boolean;
  /** What nouns end in after a number. */
  readonly plural: string;
}

/** The claims of one sentence; what nothing in it explains is left unsettled. */
export function readSentence(view: SentenceView, place: Place, book: NameBook): readonly Claim[] {
  const names = namesIn(view.tokens, view.from, view.to, book, (i) =>
    view.figures.some(
      ({ from, to, not }) =>
        (from <= i && i < to) ||
        (not !== undefined && (i === to || i === from - 1) && book.isMonth(view.tokens[i]?.lower)),
    ),
  );
  const claims = view.figures
    .filter((figure) => figure.not === undefined)
    .map((figure) => blank(view, figure, place, opensWithPlace(view, book)));
  for (const claim of claims) if (!claim.barred) settleBy(claim, readingOf(view, claim.figure));
  const again = restatements(view, claims);
  const electoral = claims.filter(
    (claim) => (claim.settled || isCount(claim)) && !aside.has(claim.kind) && !claim.barred && !again.has(claim),
  );
  unitsCounted(view, electoral);
  scores(view, electoral);
  tallies(view, electoral);
  bareLists(view, electoral);
  transfers(view, electoral);
  inBrackets(view, electoral);
  wasBefore(view, electoral);
  namedRuns(view, electoral, names);
  announced(view, electoral, names);
  for (const claim of electoral) claim.held = !claim.settled && isHeld(view, claim);
  sited(view, electoral);
  seatsMoved(view, electoral, names.length > 0);
  ofRegistered(view, electoral);
  spoiltOfValid(view, electoral);
  rulesGoOn(view, electoral);
  pairUp(view, electoral, names);
  for (const claim of electoral) rereadPair(view, claim, electoral);
  ownTotals(view, electoral);
  partSeats(view, electoral);
  majorities(view, electoral);
  held(view, electoral);
  for (const claim of claims) if (aside.has(claim.kind) || electoral.includes(claim)) setTime(view, claim, place);
  ranges(view, electoral);
  gains(view, electoral, names);
  formers(view, electoral);
  for (const claim of electoral) sameMoment(claim);
  assignNames(
    view,
    electoral.filter(({ settled, behind, figure }) => settled || behind || figure.form === 'digits'),
    names,
    place,
  );
  assignNames(view, electoral, names, place);
  sharedOut(view, electoral, names);
  joint(view, electoral, names);
  if (place.answers) answers(view, electoral, names);
  uncross(electoral);
  for (const claim of claims) setPurpose(view, claim);
  outcomes(view, claims, names);
  answered(electoral);
  for (const claim of electoral) givenTo(view, claim, names, book);
  for (const [claim, { kind, settled, subject, time, noun }] of again)
    Object.assign(claim, { kind, settled, subject, time, noun });
  return claims.filter((claim) => !claim.barred && (claim.settled || isCount(claim)));
}

function blank(view: SentenceView, figure: Printed, place: Place, local: boolean): Claim {
  const few = view.tokens.slice(view.from, view.to).filter((token) => token.kind === 'word').length <= mostWords;
  const short = few && view.figures.filter((other) => other.not === undefined).length <= 2;
  return {
    ...blankClaim(figure, 0, place.sentence),
    part: isPart(view, figure),
    ofThem: isOfThem(view, figure),
    sums: near(view, figure, 'total') <= 1 || leftOf(view, figure, 'makes') === 0,
    divided: isDivided(view, figure),
    leftover: leftOf(view, figure, 'leaving') <= 3,
    rest: leftOf(view, figure, 'rest') <= 4,
    whole: leftOf(view, figure, 'total') === 0,
    under: place.under,
    round: roundOf(view),
    local: local || (place.placed && few),
    foreign: rightOf(view, figure, 'other-base') <= 3,
    headline: place.kind === 'meta' || place.kind === 'heading',
    clause: view.tokens.slice(view.from, figure.from).filter(({ text }) => text === ';').length,
    short,
    bracketed: figure.unit === 'percent' && aloneInBrackets(view, figure),
    label: view.tokens[figure.lead - 1]?.text === ':' && figure.lead - view.from <= labelled,
    line: short && view.from === 0 && view.to >= view.tokens.length,
    barred: isMeasured(view, figure, place.answers) || countsOther(view, figure, place.plural),
    noun: figure.unit === 'none' && nounOf(view, figure).noun === 'voters' ? 'voters' : undefined,
  };
}

/** Words of a short sentence. */
const mostWords = 12;

/** Words of a label, and its colon. */
const labelled = 3;

function roundOf(view: SentenceView): string | undefined {
  const hit = view.cues.find(({ value }) => value === 'round');
  return hit && view.tokens[hit.from]?.lower;
}

/** What is told of figures beside it, and stands in no list with them. */
const aside: ReadonlySet<Kind> = new Set<Kind>(['multiple', 'rank']);

function settleBy(claim: Claim, reading: Reading | undefined): void {
  if (reading) Object.assign(claim, { kind: reading.kind, noun: reading.noun, settled: true, sure: reading.certain });
}

const ofAll: ReadonlySet<Kind> = new Set<Kind>(['valid', 'cast', 'registered']);

/** The two of a pair stand in one place: what is said of either is said of both. */
function rereadPair(view: SentenceView, claim: Claim, all: readonly Claim[]): void {
  const { partner } = claim;
  if (!partner || claim.figure.start > partner.figure.start) return;
  const [count, share] = isCount(claim) ? [claim, partner] : [partner, claim];
  // "4,612,297 voted, and 56 percent of them for one of two lists"
  if (count === claim && count.kind === 'cast' && ofThese(view, share)) {
    share.of = count;
    count.partner = share.partner = undefined;
    return;
  }
  const span = { lead: claim.figure.lead, from: claim.figure.from, to: partner.figure.to };
  const read = readShare(view, { ...share.figure, ...span });
  const counted = readCount(view, { ...count.figure, ...span });
  const spoiled = isSpoilt(view, share.figure);
  const beside = Math.min(near(view, share.figure, 'share'), rightOf(view, { ...share.figure, ...span }, 'share'));
  const came = count.settled && count.kind === 'cast' && beside > 3 && !spoiled;
  const turnout = read?.kind === 'turnout' || came;
  if (turnout && share.kind === 'share') share.kind = 'turnout';
  if (
    counted &&
    counted.kind !== 'margin-votes' &&
    (!count.settled || (count.kind === 'votes' && counted.kind === 'invalid') || counted.kind === 'seats')
  )
    settleBy(count, counted);
  if (count.kind === 'margin-votes') {
    const bracketed = view.tokens[count.figure.to]?.text === '(' || view.tokens[count.figure.to + 1]?.text === '(';
    if (count === claim && share.kind !== 'threshold' && hasOwnShare(view, count.figure, share.figure))
      for (const [one, kind] of [
        [count, 'votes'],
        [share, 'share'],
      ] as const)
        Object.assign(one, { kind });
    else if (bracketed && share.kind !== 'threshold') share.kind = 'margin-points';
    else count.partner = share.partner = undefined;
    return;
  }
  const before = all.findLast(({ partner: own, figure, noun }) => own && noun && figure.to <= span.from);
  if (share.kind === 'turnout') Object.assign(count, { kind: 'cast', settled: true });
  // "15 posts (2.05%), … 11 (1.51%)"
  else if (!count.settled && before?.kind === 'seats') Object.assign(count, { kind: 'seats', settled: true });
  else if (!count.settled || ofAll.has(count.kind)) Object.assign(count, { kind: 'votes', settled: true });
  const spoilt =
    view.cues.some((hit) => hit.value === 'invalid' && hit.to <= span.from) &&
    leftOf(view, { ...count.figure, ...span }, 'invalid') < 40;
  if (spoilt && !claim.subject && near(view, count.figure, 'support') > 3 && count.kind === 'votes')
    count.kind = 'invalid';
}

/** Right behind a share: "of them", and whom they chose. */
const ofThese = (view: SentenceView, { figure }: Claim): boolean =>
  isOfThem(view, figure) && rightOf(view, figure, 'support') <= choiceAfter;

/** Words from a share of those who voted to what they voted for. */
const choiceAfter = 5;

function setTime(view: SentenceView, claim: Claim, { year, answers, earlier, asked }: Place): void {
  const time = timeOf(view, claim.figure, year);
  const surveyed = asked && claim.figure.unit === 'percent' && claim.kind === 'share' && claim.partner === undefined;
  claim.time =
    time !== 'now'
      ? time
      : earlier || claim.time === 'before'
        ? 'before'
        : surveyed && isAsked(view, claim.figure)
          ? 'poll'
          : 'now';
  claim.option = optionOf(view, claim, answers)?.option;
  if (claim.time === 'poll' && claim.kind === 'share') claim.kind = 'poll-share';
  if (claim.time === 'before' && claim.kind === 'share') claim.kind = 'previous-share';
  if (claim.time === 'before' && claim.kind === 'votes') claim.kind = 'previous-votes';
}
