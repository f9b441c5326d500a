// What a figure leaves out because the one before it has said it.

import { groupBy } from '../math/groups.ts';
import { compare, hundred, rational } from '../math/rational.ts';
import { reprinted } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { type Claim, isCount } from './claim.ts';

/** "In all 730 of them": a total without a noun counts what the figures after it count. */
export function sumsUp(claims: readonly Claim[]): void {
  for (let k = 0; k < claims.length; k++) {
    const claim = claims[k];
    if (!claim || claim.settled || !claim.sums || !isCount(claim)) continue;
    const next = claims.slice(k + 1, k + 4).find((other) => other.settled && isCount(other));
    if (next?.sentence !== claim.sentence) sumOfThose(claim, claims.slice(Math.max(0, k - mostParts), k));
    if (claim.settled) continue;
    if (next?.kind === 'seats') Object.assign(claim, { kind: 'seats-total', settled: true });
    else if (next?.kind === 'votes') Object.assign(claim, { kind: 'cast', settled: true });
  }
}

/** "250 were rejected and 12,254 valid, making 12,504 in total": a sum behind its parts. */
function sumOfThose(claim: Claim, before: readonly Claim[]): void {
  const parts = before.filter(
    ({ settled, sentence, block }) => settled && block === claim.block && claim.sentence - sentence <= 1,
  );
  const kind = summed.find(([kinds]) => parts.length > 1 && parts.every((part) => kinds.has(part.kind)))?.[1];
  if (kind) Object.assign(claim, { kind, settled: true });
}

/** Counts before a sum that may be its parts. */
const mostParts = 12;

const summed: readonly (readonly [ReadonlySet<Kind>, Kind])[] = [
  [new Set<Kind>(['votes', 'invalid', 'valid']), 'cast'],
  [new Set<Kind>(['seats']), 'seats-total'],
];

const inherited: ReadonlySet<Kind> = new Set<Kind>(['votes', 'seats', 'seats-total', 'previous-votes']);

/** Told in passing: nothing after it goes on with it. */
const passing: ReadonlySet<Kind> = new Set<Kind>(['multiple', 'rank', 'threshold']);

/** "… 23,693 votes; Santiago with 23,611": a bare number beside a name takes the kind of the one before it. */
export function inherit(claims: readonly Claim[]): void {
  for (let k = 1; k < claims.length; k++) {
    const claim = claims[k];
    const earlier = claims
      .slice(Math.max(0, k - 4), k)
      .filter((other) => other.settled && other.noun !== 'transfer' && !passing.has(other.kind));
    const [prior, last] = earlier.slice(-2);
    // "Berg: 9,714 votes (was 9,713). Lund: 7,793": as the one of now, and not as what that was
    const aside = last?.kind === 'previous-votes' && prior?.kind === 'votes' && prior.sentence === last.sentence;
    const before = aside && claim?.sentence !== last.sentence ? prior : earlier.at(-1);
    if (!claim || !before || claim.settled || claim.cell || claim.listed === 'other') continue;
    if (claim.block !== before.block || claim.sentence - before.sentence > 1) continue;
    const seat = claims.slice(Math.max(0, k - 4), k).findLast((other) => isCount(other) && other.settled);
    if (
      seat &&
      isSeats(seat) &&
      isCount(claim) &&
      claim.sentence === seat.sentence &&
      !claim.subject &&
      alike(claim, seat)
    ) {
      const parts = claims.some(({ of }) => of === seat);
      Object.assign(claim, { kind: parts ? 'seats' : seat.kind, settled: true });
      continue;
    }
    if (
      before.figure.unit === 'percent' &&
      before.kind !== 'threshold' &&
      claim.sentence === before.sentence &&
      claim.subject &&
      mayBeShare(claim)
    ) {
      claim.figure = reprinted(claim.figure, { unit: 'percent' });
      Object.assign(claim, { kind: before.kind, settled: true });
    } else if (
      isCount(claim) &&
      isCount(before) &&
      inherited.has(before.kind) &&
      (claim.subject || claim.option) &&
      alike(claim, before)
    ) {
      const kind = before.kind === 'seats-total' ? 'seats' : before.kind;
      Object.assign(claim, { kind, settled: true, ...(kind === 'seats' && { noun: 'seats' }) });
    }
  }
}

const isSeats = ({ kind, noun }: Claim): boolean => (kind === 'seats' || kind === 'seats-total') && noun === 'seats';

const mayBeShare = (claim: Claim): boolean =>
  claim.figure.form === 'digits' && claim.figure.style.group === '' && compare(claim.figure.value, hundred) < 0;

/** "2,700 valid votes were cast, the remaining 100 going to Lund": what is over of the votes are votes. */
export function remaining(claims: readonly Claim[]): void {
  claims.forEach((claim, k) => {
    const whole = claims[k - 1];
    if (claim.settled || !claim.rest || !isCount(claim) || claim.figure.form !== 'digits' || claim.cell) return;
    if (!whole?.settled || whole.sentence !== claim.sentence || !isCount(whole)) return;
    const ofVotes = whole.kind === 'valid' || (whole.kind === 'cast' && whole.noun === 'votes');
    if (ofVotes && compare(claim.figure.value, whole.figure.value) < 0)
      Object.assign(claim, { kind: 'votes', settled: true });
  });
}

const again = 3;

/** A long number that has been read once means the same where it stands again. */
export function saidAgain(claims: readonly Claim[]): void {
  const known = new Map<string, Kind>();
  for (const { settled, figure, kind } of claims)
    if (settled && figure.unit === 'none' && figure.digits.length >= again)
      known.set(figure.digits, known.get(figure.digits) ?? kind);
  for (const claim of claims) {
    const kind = claim.cell ? undefined : known.get(claim.figure.digits);
    if (!claim.settled && kind && claim.figure.unit === 'none') Object.assign(claim, { kind, settled: true });
  }
}

/** "- Osogbo: APC 299, PDP 165": bare numbers behind the names of rivals whose votes, and nothing else, the article counts. */
export function ofKnownRivals(claims: readonly Claim[]): void {
  const counted = new Map<string, ReadonlySet<Kind>>();
  for (const { settled, subject, kind, cell } of claims) {
    const key = subject?.keys[0];
    if (!settled || key === undefined || cell || !rivalKinds.has(kind)) continue;
    counted.set(key, new Set([...(counted.get(key) ?? []), kind]));
  }
  const items = claims.filter(({ behind, settled, list }) => behind && !settled && list !== undefined);
  for (const item of groupBy(items, ({ sentence }) => sentence).values()) {
    const known = item.every(({ subject }) => {
      const kinds = counted.get(subject?.keys[0] ?? '');
      return kinds?.has('votes') && !kinds.has('seats');
    });
    if (known && item.some(({ figure }) => figure.digits.length >= again))
      for (const claim of item) Object.assign(claim, { kind: 'votes', settled: true });
  }
}

const rivalKinds: ReadonlySet<Kind> = new Set<Kind>(['votes', 'seats']);

/** Seats are small and votes may be any size, but nobody counts votes in words beside votes in digits. */
function alike(claim: Claim, before: Claim): boolean {
  if (before.kind === 'seats' || before.kind === 'seats-total') return compare(claim.figure.value, rational(2000)) < 0;
  return claim.figure.form === before.figure.form || claim.figure.form === 'scaled';
}

/** "the turnout is 10.2%, 9.9% in one place, 11.3% in another": a list goes on as it began. */
export function turnoutLists(claims: readonly Claim[]): void {
  let run = 0;
  let told = -1;
  const percents = claims.filter(({ figure, kind }) => figure.unit === 'percent' && kind !== 'change-points');
  for (let k = 1; k < percents.length; k++) {
    const [before, claim] = [percents[k - 1], percents[k]];
    if (!before || !claim) continue;
    const goesOn =
      claim.block === before.block && claim.sentence - before.sentence <= 1 && !claim.cell && before.kind === 'turnout';
    if (!goesOn) run = 0;
    if (claim.kind === 'share' && before.kind !== 'turnout') told = claim.sentence;
    // "45.69% to 44.82% (turnout 73.12%), and there 40.19% to 49.76%"
    const listed = claim.sentence === before.sentence ? told !== claim.sentence : run >= 3 || claim.noun === 'turnout';
    const share = claim.kind === 'share' || (claim.kind === 'previous-share' && !claim.subject);
    // "a turnout of 59.5%, against 49.6% in Eastport": no answer
    const isNext = claim.sentence === before.sentence && claim.figure.lead - before.figure.to <= asTold;
    if (goesOn && isNext && claim.option === 'no') claim.option = claim.subject = undefined;
    if (goesOn && listed && share && claim.partner === undefined && !claim.option) claim.kind = 'turnout';
    if (goesOn && claim.kind === 'turnout') run++;
  }
}

/** A comma, and "against". */
const asTold = 2;

/** "The roll holds 379,206 voters, of whom 206,497 are women": parts are what their total is. */
export function partsOf(claims: readonly Claim[]): void {
  for (let k = 1; k < claims.length; k++) {
    const [before, claim] = [claims[k - 1], claims[k]];
    if (
      !before ||
      !claim ||
      !(claim.part || before.part) ||
      claim.settled ||
      !before.settled ||
      !isCount(claim) ||
      !isCount(before)
    )
      continue;
    if (before.sentence !== claim.sentence || (before.kind !== 'registered' && before.kind !== 'cast')) continue;
    if (claim.noun === 'voters') Object.assign(claim, { kind: before.kind, settled: true, part: true });
  }
}

/** "of whom 206,497 are men and 172,709 women": what follows a part in its sentence is a part too. */
export function partsGoOn(claims: readonly Claim[]): void {
  withSpoilt(claims);
  for (let k = 1; k < claims.length; k++) {
    const [before, claim] = [claims[k - 1], claims[k]];
    if (
      !before?.part ||
      !claim ||
      claim.sentence !== before.sentence ||
      !isCount(claim) ||
      claim.part ||
      claim === before.moved?.by ||
      claim.partner ||
      before.partner
    )
      continue;
    if ((claim.noun !== 'voters' && claim.sure) || claim.kind === 'cast') continue;
    if (before.kind === 'invalid' && claim.kind === 'votes' && claim.subject) continue;
    claim.kind = before.kind;
    claim.part = true;
  }
}

/** "There were 34,507 ballots, of which 313 were spoilt": those with spoilt ones, or good ones, among them are all. */
function withSpoilt(claims: readonly Claim[]): void {
  claims.forEach((claim, k) => {
    const next = claims[k + 1];
    if (claim.kind !== 'votes' || !(claim.noun === 'votes' || claim.noun === 'ballots') || claim.partner) return;
    const among = next && (next.kind === 'invalid' || next.kind === 'valid') && (next.ofThem || next.part);
    if (among && next.block === claim.block && next.sentence - claim.sentence <= 1) claim.kind = 'cast';
  });
}
