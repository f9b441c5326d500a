// What the surroundings say of figures that their own sentence leaves open.
import { groupBy } from '../math/groups.ts';
import type { Kind } from '../protocol.ts';
import { aligned } from './aligned.ts';
import { barePairs } from './barePairs.ts';
import { bySeatSums } from './bySeatSums.ts';
import { changeLists } from './changeLists.ts';
import { type Claim, isCount, type Subject } from './claim.ts';
import { dashesInLines } from './dashes.ts';
import { inherit, ofKnownRivals, partsGoOn, partsOf, remaining, saidAgain, sumsUp, turnoutLists } from './ellipsis.ts';
import { holdings, seatLists, seatsOfSeats } from './holdings.ts';
import { jointSeats } from './joint.ts';
import { lineTotals } from './lineTotals.ts';
import { partsInARow, readLists } from './lists.ts';
import { majorityRules } from './majorities.ts';
import { saidTotals } from './saidTotals.ts';
import { scoresTold } from './scores.ts';
import { nearColumns, seatColumns } from './seatColumns.ts';
import { thatIs } from './thatIs.ts';
import { followTopics } from './topics.ts';

/** Settles what can be settled, and leaves out what stays without meaning; in reading order. */
export function settle(claims: readonly Claim[]): readonly Claim[] {
  dashesInLines(claims);
  barePairs(claims);
  sumsUp(claims);
  inherit(claims);
  remaining(claims);
  holdings(claims);
  partsOf(claims);
  readLists(claims);
  partsInARow(claims);
  changeLists(claims);
  seatLists(claims);
  bySeatSums(claims);
  seatColumns(claims);
  nearColumns(claims);
  saidTotals(claims);
  majorityRules(claims);
  jointSeats(claims);
  saidAgain(claims);
  votersInLines(claims);
  readLines(claims);
  lineTotals(claims);
  ofKnownRivals(claims);
  pollInLabels(claims);
  turnoutLists(claims);
  fallBack(claims);
  scoresTold(claims, counting);
  inherit(claims);
  const settled = claims.filter((claim) => claim.settled);
  markSurvey(settled);
  followTopics(settled);
  seatsOfSeats(settled);
  leftovers(settled);
  partsGoOn(settled);
  inParallel(settled);
  aligned(settled);
  thatIs(settled);
  carrySubjects(settled);
  return settled;
}

const counting: ReadonlySet<Kind> = new Set<Kind>([
  ...(['votes', 'cast', 'share', 'margin-votes', 'turnout', 'valid', 'registered'] as const),
]);

/** A large number beside a name, in an article that counts votes, is a number of votes; a listed one what its list counts. */
function fallBack(claims: readonly Claim[]): void {
  const counted = claims.some(({ settled, kind }) => settled && counting.has(kind));
  const seated = claims.some(
    ({ settled, kind, noun }) => settled && (kind === 'seats' || kind === 'seats-total' || noun === 'seats'),
  );
  let last: Claim | undefined;
  for (const claim of claims) {
    const { figure, listed } = claim;
    const goesOn = last !== undefined && last.kind === listed && claim.block - last.block <= 1;
    const seats = (claim.under === 'seats' && !goesOn) || (last?.kind === 'seats' && last.block === claim.block);
    const kind = listed === 'votes' && seats ? 'seats' : listed;
    if (!claim.settled && kind && (kind === 'votes' ? counted : seated || counted))
      Object.assign(claim, { kind, settled: true });
    const large =
      (figure.form === 'digits' || figure.form === 'scaled') &&
      (figure.style.group !== '' || figure.digits.length >= 4 || figure.form === 'scaled') &&
      (figure.style.places === 0 || figure.form === 'scaled') &&
      figure.unit === 'none';
    // "He polled 981; Arshad Ansari 834"
    const borne = !seated && (claim.held || claim.behind) && figure.form === 'digits' && figure.digits.length >= 3;
    if (
      !claim.settled &&
      (large || (borne && (claim.subject || claim.held) && isCount(claim) && !claim.barred)) &&
      counted
    )
      Object.assign(claim, { kind: claim.noun === 'voters' ? 'other' : 'votes', settled: true });
    if (claim.settled && figure.unit === 'none') last = claim;
  }
}

/** "Voters: 48,892" in a line of its own, beside one on those who could vote: those who did. */
function votersInLines(claims: readonly Claim[]): void {
  if (claims.some(({ settled, kind }) => settled && kind === 'cast')) return;
  for (const claim of claims) {
    if (claim.settled || !claim.line || claim.noun !== 'voters' || !isCount(claim) || claim.subject) continue;
    const beside = claims.some(
      ({ kind, line, block }) =>
        kind === 'registered' && line && block !== claim.block && Math.abs(block - claim.block) <= 2,
    );
    if (beside && claim.figure.form === 'digits') Object.assign(claim, { kind: 'cast', settled: true });
  }
}

/** "Votes: 885. Turnout: 23.9%. Majority: 117.": what is told of the poll as a whole, and of nobody in it. */
function pollInLabels(claims: readonly Claim[]): void {
  const labels = claims.filter(({ label, settled }) => label && settled);
  labels.forEach((claim, k) => {
    if (claim.kind !== 'votes' || claim.noun !== 'votes' || claim.subject || claim.partner) return;
    const near = labels
      .slice(Math.max(0, k - mostLabels), k + mostLabels)
      .filter((other) => other !== claim && Math.abs(other.block - claim.block) <= 1);
    if (near.some(({ kind }) => kind === 'share')) return;
    if (near.some(({ kind, block }) => ofPoll.has(kind) && (kind !== 'margin-votes' || block === claim.block)))
      claim.kind = 'valid';
  });
}

const ofPoll: ReadonlySet<Kind> = new Set<Kind>(['turnout', 'margin-votes', 'registered', 'invalid']);
const mostLabels = 4;

/** Lines of a name and a number, two or more of them: a list of results. */
function readLines(claims: readonly Claim[]): void {
  const lines = claims.filter(
    (claim) =>
      !claim.settled &&
      isCount(claim) &&
      claim.line &&
      claim.figure.form === 'digits' &&
      (claim.subject !== undefined || claim.under === 'invalid' || (claim.label && claim.list !== undefined)),
  );
  const votes = claims.some(
    (claim) => claim.settled && (claim.kind === 'votes' || claim.kind === 'valid' || claim.kind === 'cast'),
  );
  if (lines.length < 2 && !votes) return;
  for (const claim of lines) {
    const neighbour = claims.some(
      (other) =>
        other !== claim &&
        isCount(other) &&
        other.line &&
        (other.kind === 'votes' || lines.includes(other)) &&
        Math.abs(other.block - claim.block) <= 2,
    );
    if (neighbour)
      Object.assign(claim, {
        kind: claim.under === 'seats' || claim.under === 'invalid' ? claim.under : 'votes',
        settled: true,
      });
  }
}

/** Where people were asked and nobody's votes were counted, every share is a survey's. */
function markSurvey(claims: readonly Claim[]): void {
  const asked = claims.some((claim) => claim.time === 'poll');
  const counted = claims.some(
    ({ kind, noun, figure }) =>
      (kind === 'votes' || kind === 'cast' || kind === 'valid') &&
      (noun === 'votes' || noun === 'ballots' || figure.digits.length > 3),
  );
  const told = claims.some(
    ({ kind, figure, of }) => kind === 'reporting' && (of !== undefined || figure.style.places > 0),
  );
  if (!asked || counted || told) return;
  for (const claim of claims) if (claim.kind === 'share' || claim.kind === 'previous-share') claim.kind = 'poll-share';
}

const parallel: ReadonlySet<Kind> = new Set<Kind>(['votes', 'share', 'previous-votes', 'previous-share']);

/** "474 for it and 575 against … that is 41.09 percent to 58.91": as many shares as counts, in the same order. */
function inParallel(claims: readonly Claim[]): void {
  const free = claims.filter((claim) => !claim.cell && claim.partner === undefined && parallel.has(claim.kind));
  const runs = [...groupBy(free, ({ sentence, kind }) => `${sentence}/${kind}`).values()];
  for (const shares of runs) {
    const [share] = shares;
    if (!share || isCount(share) || shares.length < 2) continue;
    if (shares.some(({ subject }) => subject !== undefined && !subject.keys[0]?.startsWith('#'))) continue;
    const past = share.kind.startsWith('previous');
    const counts = free.filter(
      (count) =>
        isCount(count) &&
        count.partner === undefined &&
        count.block === share.block &&
        count.sentence <= share.sentence &&
        share.sentence - count.sentence <= back &&
        count.figure.start < share.figure.start &&
        count.kind.startsWith('previous') === past,
    );
    if (counts.length !== shares.length) continue;
    const answered = (list: readonly Claim[]): boolean => list.every(({ option }) => option !== undefined);
    if (answered(shares) && answered(counts)) continue;
    counts.forEach((part, i) => {
      const own = shares[i];
      if (!own) return;
      Object.assign(own, { partner: part, bond: 'loose', subject: part.subject, option: part.option });
      Object.assign(part, { partner: own, bond: 'loose' });
    });
  }
}

/** Sentences that a list of shares may stand after the counts that it is of. */
const back = 2;

/** "177,724 spoiled their ballots, which leaves 20,458,911": what is over are the valid votes. */
function leftovers(claims: readonly Claim[]): void {
  claims.forEach((claim, k) => {
    if (!claim.leftover || claim.kind !== 'votes' || claim.partner || !isCount(claim)) return;
    if (
      claims
        .slice(Math.max(0, k - 6), k)
        .some(({ kind, sentence }) => kind === 'invalid' && claim.sentence - sentence <= 2)
    )
      claim.kind = 'valid';
  });
}

/** A share in the sentence after a count, with no name of its own, speaks of the same subject. */
function carrySubjects(claims: readonly Claim[]): void {
  let last: { subject: Subject; block: number; sentence: number } | undefined;
  for (const claim of claims) {
    if (claim.cell || claim.headline) continue;
    if (claim.subject) last = { subject: claim.subject, block: claim.block, sentence: claim.sentence };
    else if (
      last &&
      last.block === claim.block &&
      (claim.kind === 'votes' || claim.kind === 'share') &&
      !isOthers(claim)
    )
      claim.subject = last.subject;
    else if (last && last.sentence === claim.sentence && claim.kind === 'seats') claim.subject = last.subject;
  }
}

/** "led by 58.9% to 47.1%": the second of a score is not whose the first is. */
const isOthers = ({ against, figure, kind, time }: Claim): boolean =>
  against !== undefined &&
  figure.unit === 'percent' &&
  against.figure.start < figure.start &&
  against.kind === kind &&
  against.time === time;
