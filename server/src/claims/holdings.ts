// What is told of seats and votes without the word: "Labour has shrunk to 35 … the Greens have five, and the Liberals three".
import type { Cue } from '../languages/language.ts';
import { compare, rational } from '../math/rational.ts';
import type { Kind } from '../protocol.ts';
import { type Claim, isCount } from './claim.ts';
import { isSeat } from './seatSums.ts';
import { leftOf, near, type SentenceView } from './sentence.ts';

/** Whether a bare number is what somebody has or has come to: right behind a verb of having, with nothing that it counts. */
export function isHeld(view: SentenceView, { figure }: Claim): boolean {
  if (figure.unit !== 'none' || figure.sign !== undefined || !endsBare(view, figure.to)) return false;
  const moved = Math.min(near(view, figure, 'rise'), near(view, figure, 'fall')) <= verbBefore;
  return leftOf(view, figure, 'having') === 0 || (moved && leftOf(view, figure, 'to') === 0);
}

/** Words between a verb and its "to". */
const verbBefore = 2;

/** After a number that stands by itself: the end, a mark, or a small word that goes on to the next. */
function endsBare({ tokens, to, cues }: SentenceView, at: number): boolean {
  const next = tokens[at];
  if (at >= to || next === undefined) return true;
  if (next.kind === 'mark') return !'-–‑/%$£€'.includes(next.text) || next.spaced;
  return cues.some(({ value, from }) => from === at && goingOn.has(value));
}

const goingOn: ReadonlySet<Cue> = new Set<Cue>(['and', 'also', 'each', 'place', 'previous', 'ago', 'since', 'now']);

/** Larger numbers are of votes. */
const most = rational(1000);

/** Bare numbers that somebody has, in a passage that has just told of seats or votes, are seats or votes as well. */
export function holdings(claims: readonly Claim[]): void {
  let last: Claim | undefined;
  /** The votes told last, with no seats since; a total may stand between. */
  let votes: Claim | undefined;
  for (const claim of claims) {
    const bare = !claim.settled && isCount(claim) && !claim.cell && !claim.barred && (claim.held || claim.behind);
    const near: boolean = last !== undefined && claim.sentence - last.sentence <= back;
    const here = near && last?.block === claim.block;
    const seated = near && last && isSeat(last) && compare(claim.figure.value, most) < 0;
    if (
      seated &&
      ((bare && claim.block - (last?.block ?? 0) <= 1) ||
        (here && (claim.subject || claim.time === 'before') && isSurmised(claim)))
    )
      Object.assign(claim, { kind: 'seats', noun: 'seats', settled: true });
    else if (
      bare &&
      claim.listed !== 'seats' &&
      votes &&
      claim.sentence - votes.sentence <= back &&
      claim.subject &&
      isVotes(claim)
    )
      Object.assign(claim, { kind: claim.time === 'before' ? 'previous-votes' : 'votes', settled: true });
    if (claim.settled && isCount(claim) && claim.kind !== 'other' && claim.kind !== 'threshold') {
      last = claim;
      if (claim.kind === 'votes') votes = claim;
      else if (!isTotal.has(claim.kind)) votes = undefined;
    }
  }
}

const isTotal: ReadonlySet<Kind> = new Set<Kind>(['cast', 'valid', 'registered', 'margin-votes']);

/** "21 for the Greens", "against 40 before": taken for votes, though nothing but the words of any count stands beside it. */
export const isSurmised = ({ settled, kind, sure, noun, partner, option, against, cell, figure }: Claim): boolean =>
  settled &&
  (kind === 'votes' || kind === 'previous-votes') &&
  !(sure || noun || partner || option || against || cell) &&
  figure.digits.length <= few;

/** "How the seats fall: Harbour 37 (+20), …": small bare numbers beside names, in lines under a heading on seats. */
function underSeats(claims: readonly Claim[]): void {
  for (const claim of claims) {
    const { under, figure, subject, list, line, settled } = claim;
    const bare = figure.sign === undefined && !claim.barred && claim.listed !== 'other';
    if (under !== 'seats' || !isCount(claim) || !bare || !subject || (list === undefined && !line)) continue;
    if ((!settled || isSurmised(claim)) && compare(figure.value, most) < 0)
      Object.assign(claim, { kind: 'seats', noun: 'seats', settled: true });
  }
}

/** Lines of names with small numbers, in an article that counts seats, and no votes but a few: what each has. */
export function seatLists(claims: readonly Claim[]): void {
  underSeats(claims);
  const told = claims.filter(({ settled, kind, noun }) => settled && kind === 'seats' && noun === 'seats');
  const votes = claims.some(({ settled, kind, figure }) => settled && kind === 'votes' && figure.digits.length > few);
  if (told.length < fewestTold || votes) return;
  const lines = claims.filter(
    (claim) =>
      !claim.settled &&
      isCount(claim) &&
      claim.line &&
      claim.subject !== undefined &&
      claim.figure.form === 'digits' &&
      compare(claim.figure.value, most) < 0,
  );
  lines.forEach((claim, k) => {
    const beside = [lines[k - 2], lines[k - 1], lines[k + 1], lines[k + 2]];
    const listed = beside.filter((other) => other && Math.abs(other.block - claim.block) <= 2);
    if (listed.length > 1) Object.assign(claim, { kind: 'seats', noun: 'seats', settled: true });
  });
}

/** "79 of the 303 seats …, 34 (65 per cent) of 52": in an article on seats, small counts with totals of their own are seats. */
export function seatsOfSeats(claims: readonly Claim[]): void {
  const votes = claims.some(
    ({ kind, noun, figure }) =>
      kind === 'votes' && (noun === 'votes' || noun === 'ballots') && figure.form === 'digits',
  );
  if (
    votes ||
    claims.filter(({ of, partner }) => of && partner).length < 2 ||
    claims.filter(({ noun }) => noun === 'seats').length < fewestTold
  )
    return;
  for (const claim of claims) {
    if (claim.kind !== 'votes' || claim.noun !== undefined || compare(claim.figure.value, mostSeats) >= 0) continue;
    const part = claim.of ?? claims.find(({ of }) => of === claim);
    if (part || claim.partner) claim.kind = 'seats';
  }
}

/** Larger numbers are of no chamber. */
const mostSeats = rational(2000);

/** Digits of so few votes that they may be of a board. */
const few = 3;
/** So many numbers of seats tell what an article counts. */
const fewestTold = 2;

/** Two digits or more: whoever had one vote is told in words. */
const isVotes = ({ figure }: Claim): boolean =>
  figure.form === 'digits' && figure.digits.length > 1 && figure.style.places === 0;

/** Sentences without a seat that a passage may hold. */
const back = 2;
