// Counts that their own words add up, or take off a whole: "1,204 in the north, 988 in the centre, for a total of 2,192".
import { groupBy } from '../math/groups.ts';
import { toNumber } from '../math/rational.ts';
import { isSlip } from '../math/slips.ts';
import { isExact } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { type Claim, isCount, sumOf } from './claim.ts';
import { seatTotals } from './seatTotals.ts';
import { settleMoves } from './toldMoves.ts';

/** Counts of one sum; a longer list may go on elsewhere. */
const most = 12;

/** Kinds that stand in sums; a threshold or a margin does not. */
const added: ReadonlySet<Kind> = new Set<Kind>([
  ...(['votes', 'previous-votes', 'cast', 'valid', 'invalid', 'registered', 'seats', 'seats-total', 'other'] as const),
]);

/** Joins each total that the words of its sentence call one with the counts that make it, or would but for one key. */
export function saidTotals(claims: readonly Claim[]): void {
  seatTotals(claims);
  const moves = settleMoves(claims);
  let before: readonly Claim[] = [];
  let units: readonly Claim[] = [];
  for (const sentence of sentencesOf(claims)) {
    const counts = sentence.some(isGap) ? [] : withoutLabels(sentence.filter((one) => isTerm(one) && !moves.has(one)));
    const [first, ...rest] = counts;
    const last = counts.at(-1);
    partsOfWhich(counts);
    const terms = sentence.filter(isRestTerm);
    remainder(terms, units);
    units = terms;
    gap(counts);
    if (first?.divided && rest.length >= 2) bind(first, rest);
    else if (last?.sums && counts.length > 2) bind(last, counts.slice(0, -1));
    else if (last?.sums && counts.length === 1 && last.short && last.block - (before[0]?.block ?? 0) <= 1)
      bind(last, before);
    else bindClauses(sentence);
    // a list of short sentences, each with a number of its own, goes on
    const goesOn = counts.length === 1 && before.at(-1)?.block === first?.block && first?.short === true;
    before = goesOn && before.every(({ short }) => short) ? [...before, ...counts].slice(-most) : counts;
  }
}

/** "a total of 443,175; one leads the other by 23,085": what a semicolon parts is told apart. */
function bindClauses(sentence: readonly Claim[]): void {
  for (const clause of groupBy(sentence, ({ clause: at }) => at).values()) {
    const counts = clause.filter(isTerm);
    const last = counts.at(-1);
    if (counts.length < sentence.length && last?.sums && counts.length > 2 && !clause.some(isGap))
      bind(last, counts.slice(0, -1));
  }
}

function sentencesOf(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const found: Claim[][] = [];
  for (const claim of claims) {
    if (claim.cell || claim.headline) continue;
    const last = found.at(-1);
    if (last?.[0]?.sentence === claim.sentence) last.push(claim);
    else found.push([claim]);
  }
  return found;
}

/** "Seat 3 — Whitlow 81,204": a digit among thousands that no word counts is of no sum. */
function withoutLabels(counts: readonly Claim[]): readonly Claim[] {
  const longest = Math.max(0, ...counts.map(({ figure }) => figure.digits.length));
  return longest < thousands ? counts : counts.filter((claim) => isOfVotes(claim) || claim.figure.digits.length > 1);
}
const thousands = 4;
const isOfVotes = ({ settled, kind }: Claim): boolean => settled && (kind === 'votes' || kind === 'invalid');

/** A plain number of something; "all three wards" are no part of what was counted there. */
const isTerm = (claim: Claim): boolean =>
  isCount(claim) &&
  (!claim.settled || added.has(claim.kind)) &&
  claim.figure.sign === undefined &&
  claim.figure.style.places === 0 &&
  claim.figure.value.n > 0;

/** Units that report are none of a sum of votes, but have a rest. */
const isRestTerm = (claim: Claim): boolean =>
  isTerm(claim) || (claim.kind === 'reporting' && isCount(claim) && claim.figure.style.places === 0);

/** "by 8 votes to 4 with 1 abstention": what is read as a margin may be one of the counts. */
const isGap = ({ kind, settled, figure }: Claim): boolean =>
  settled && kind === 'margin-votes' && figure.unit === 'none';

function bind(total: Claim, parts: readonly Claim[]): void {
  if (
    parts.length < 2 ||
    parts.length > most ||
    total.joint ||
    ![total, ...parts].every(({ figure }) => isExact(figure))
  )
    return;
  // "voted 7-5; all 13 members were present": whether they make it the check of the roll knows
  if (total.settled && total.whole && parts.length === 2 && parts[0]?.against === parts[1]) return;
  const [whole, sum] = [toNumber(total.figure.value), sumOf(parts)];
  const miss = Math.abs(whole - sum);
  if (miss !== 0 && (!isSlip(miss) || new Set([total, ...parts].map(({ time }) => time === 'before')).size > 1)) return;
  // a few may be left out of a list, and nothing small is told from chance
  if (miss !== 0 && ((whole > sum && miss * leftOut < whole) || whole < smallest)) return;
  const seats = [total, ...parts].some(({ settled, kind }) => settled && kind === 'seats');
  if (seats && miss === 0 && !total.divided) return;
  for (const claim of [total, ...parts])
    if (!claim.settled)
      Object.assign(claim, { kind: seats ? 'seats' : kindOf(claim === total ? parts : [total]), settled: true });
  if (seats) total.joint = { names: [], said: true };
  total.madeOf = [parts];
}

/** A list may leave out so small a part of the whole. */
const leftOut = 50;
/** Smaller totals are near too many others. */
const smallest = 10;

/** "won 112 of the 200 seats, leaving 88 for all others": what somebody has of a whole, and the rest of it. */
function remainder(counts: readonly Claim[], before: readonly Claim[]): void {
  counts.forEach((rest, k) => {
    const [one, other] = [counts[k - 2], counts[k - 1]];
    if (!other || !(rest.leftover || rest.rest || rest.noun === 'absent')) return;
    // "the remaining 18 come on Thursday and ten others on Friday"
    if (k < counts.length - 1 && one && other && sumOf([one, rest]) !== toNumber(other.figure.value)) return;
    if (one && one.of === other) bind(other, [one, rest]);
    // "Of 193 members 190 voted, and three did not"
    else if (one?.kind === 'seats-total' && other.kind === 'cast' && rest.noun === 'absent') bind(one, [other, rest]);
    // "There are 63 constituencies. Results were in from 60, leaving three": of those of the sentence before
    else if (k === 1 && other.kind === 'reporting' && before.length === 1 && before[0]?.kind === 'reporting')
      bind(before[0], [other, rest]);
  });
}

/** "now it is 351: 1,569 for Lund and 1,218 for Berg": what lies between the two that follow. */
function gap([between, a, b, ...more]: readonly Claim[]): void {
  if (!between || !a || !b || more.length > 0 || between.settled || between.figure.digits.length < 2) return;
  const apart = toNumber(a.figure.value) - toNumber(b.figure.value);
  if ([a, b].every(isOfVotes) && apart === toNumber(between.figure.value))
    Object.assign(between, { kind: 'margin-votes', settled: true });
}

/** "31, of which 17 blank, 9 for too many, 5 torn": what follows the first part are parts as well. */
function partsOfWhich(counts: readonly Claim[]): void {
  const at = counts.findIndex(({ part }) => part);
  const [total, parts] = [counts[at - 1], counts.slice(at)];
  if (!total?.settled || parts.every(({ settled }) => settled)) return;
  const holds = sumOf(parts) === toNumber(total.figure.value);
  // "3,648 votes were cast, and of these Hale had 1,638, Orr 1,374": what so many different people have are votes
  const names = new Set(parts.map(({ subject }) => subject?.keys[0]));
  const rivals = polled.has(total.kind) && names.size > 1 && names.size === parts.length && !names.has(undefined);
  const kind = rivals ? 'votes' : holds ? total.kind : 'other';
  for (const claim of parts) if (holds || !claim.settled) Object.assign(claim, { kind, settled: true, part: !rivals });
}
const polled: ReadonlySet<Kind> = new Set<Kind>(['votes', 'cast', 'valid']);

/** What the first of those that are known counts, or votes where somebody has them. */
function kindOf(others: readonly Claim[]): Kind {
  const known = others.find(({ settled }) => settled)?.kind;
  if (known === undefined || known === 'other')
    return others.some(({ subject }) => subject !== undefined) ? 'votes' : 'other';
  return known === 'cast' || known === 'valid' ? 'votes' : known;
}
