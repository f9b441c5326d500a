// Reads one sentence: what each figure says, which belong together, and of whom they speak.
import type { Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { BlockKind } from '../text/prose.ts';
import { announced } from './announced.ts';
import { answers } from './answers.ts';
import { attendance } from './attendance.ts';
import { bareLists } from './bareLists.ts';
import { blankClaim, type Claim, isCount, type Subject } from './claim.ts';
import { nounOf } from './counts.ts';
import { uncross } from './crossed.ts';
import { sharedOut } from './each.ts';
import { formers, gains, held, seatsMoved } from './gains.ts';
import { isHeld } from './holdings.ts';
import { joint } from './joint.ts';
import { jointShares } from './jointShares.ts';
import { majorities } from './majorities.ts';
import { countsOther, isMeasured } from './measured.ts';
import type { Name, NameBook } from './names.ts';
import { outcomes } from './outcomes.ts';
import { overOpening } from './overOpening.ts';
import { pairUp } from './pairs.ts';
import { isOfThem, isPart } from './partOf.ts';
import { ranges } from './ranges.ts';
import { readingOf, settleBy } from './readings.ts';
import { unitsCounted } from './reporting.ts';
import { rereadPair } from './rereadPair.ts';
import { restatements } from './restated.ts';
import { rulesGoOn, setPurpose } from './rules.ts';
import { inBrackets, namedRuns, wasBefore } from './runs.ts';
import { announcedThen, sameMoment } from './sameMoment.ts';
import { type Mark, type Scope, scopeOf } from './scope.ts';
import { scores } from './scores.ts';
import { partSeats } from './seatShares.ts';
import { aloneInBrackets, leftOf, near, rightOf, type SentenceView } from './sentence.ts';
import { menAndWomen } from './sexes.ts';
import { opensWithPlace, sited } from './sited.ts';
import { assignNames, optionOf } from './subjects.ts';
import { tallies } from './tallies.ts';
import { isAsked, timeOf } from './times.ts';
import { toldMoves } from './toldMoves.ts';
import type { Topic } from './topics.ts';
import { transfers } from './transfers.ts';
import { denied } from './twoAlone.ts';
import { answered, givenTo, ofRegistered, papersIssued, spoiltOfValid } from './voters.ts';
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
  /** Of what it speaks, and of what those before it in its paragraph did. */
  readonly marks: readonly Mark[];
  readonly scope: Scope;
  /** Whether it says that something is left over, without a number, or the one behind it does. */
  readonly unsaid: boolean;
  /** Whether its paragraph says that a list leaves nobody out. */
  readonly closed: boolean;
  /** Whether the sentence before it in its paragraph is on one place. */
  readonly placed: boolean;
  /** Whether the article may be on a question with two answers. */
  readonly answers: boolean;
  /** What nouns end in after a number. */
  readonly plural: string;
}

/** The claims of one sentence; what nothing in it explains is left unsettled. */
export function readSentence(
  view: SentenceView,
  place: Place,
  names: readonly Name[],
  book: NameBook,
): readonly Claim[] {
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
  papersIssued(electoral);
  rulesGoOn(view, electoral);
  pairUp(view, electoral, names);
  for (const claim of electoral) rereadPair(view, claim, electoral);
  denied(view, electoral);
  ownTotals(view, electoral);
  partSeats(view, electoral);
  majorities(view, electoral);
  attendance(view, electoral);
  held(view, electoral);
  for (const claim of claims) if (aside.has(claim.kind) || electoral.includes(claim)) setTime(view, claim, place);
  ranges(view, electoral);
  gains(view, electoral, names);
  formers(view, electoral);
  for (const claim of electoral) sameMoment(claim);
  announcedThen(view, electoral);
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
  toldMoves(view, electoral, names);
  answered(electoral);
  menAndWomen(view, claims);
  jointShares(view, electoral);
  overOpening(view, electoral, place.plural);
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
    whole: place.closed || leftOf(view, figure, 'total') === 0,
    under: place.under,
    round: roundOf(view),
    local: local || (place.placed && few),
    scope: scopeOf(figure, view, place.marks, place.scope),
    unsaid: place.unsaid,
    foreign: rightOf(view, figure, 'other-base') <= 3,
    headline: place.kind === 'meta' || place.kind === 'heading',
    clause: view.tokens.slice(view.from, figure.from).filter(({ text }) => text === ';').length,
    turns: view.cues.filter(
      ({ value, from }) => value === 'also' && from < figure.from && view.tokens[from - 1]?.text === ',',
    ).length,
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
