// What the surroundings say of figures that their own sentence leaves open.
import { groupBy } from '../math/groups.ts';
import { compare, hundred, rational } from '../math/rational.ts';
import type { Kind } from '../protocol.ts';
import { type Claim, isCount, type Subject } from './claim.ts';

/** Settles what can be settled, and leaves out what stays without meaning; in reading order. */
export function settle(claims: readonly Claim[]): readonly Claim[] {
  sumsUp(claims);
  inherit(claims);
  partsOf(claims);
  saidAgain(claims);
  readLines(claims);
  turnoutLists(claims);
  fallBack(claims);
  inherit(claims);
  const settled = claims.filter((claim) => claim.settled);
  markSurvey(settled);
  seatsOfSeats(settled);
  leftovers(settled);
  partsGoOn(settled);
  inParallel(settled);
  carrySubjects(settled);
  return settled;
}

/** "In all 730 of them": a total without a noun counts what the figures after it count. */
function sumsUp(claims: readonly Claim[]): void {
  for (let k = 0; k < claims.length; k++) {
    const claim = claims[k];
    if (!claim || claim.settled || !claim.sums || !isCount(claim)) continue;
    const next = claims.slice(k + 1, k + 4).find((other) => other.settled && isCount(other));
    if (next?.kind === 'seats') Object.assign(claim, { kind: 'seats-total', settled: true });
    else if (next?.kind === 'votes') Object.assign(claim, { kind: 'cast', settled: true });
  }
}

const inherited: ReadonlySet<Kind> = new Set<Kind>(['votes', 'seats', 'seats-total', 'previous-votes']);

/** "… 23,693 votes; Santiago with 23,611": a bare number beside a name takes the kind of the one before it. */
function inherit(claims: readonly Claim[]): void {
  for (let k = 1; k < claims.length; k++) {
    const claim = claims[k];
    const before = claims.slice(Math.max(0, k - 4), k).findLast((other) => other.settled && other.noun !== 'transfer');
    if (!claim || !before || claim.settled || claim.cell || !before.settled) continue;
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
    if (before.figure.unit === 'percent' && claim.sentence === before.sentence && claim.subject && mayBeShare(claim)) {
      claim.figure = { ...claim.figure, unit: 'percent' };
      Object.assign(claim, { kind: before.kind, settled: true });
    } else if (
      isCount(claim) &&
      isCount(before) &&
      inherited.has(before.kind) &&
      (claim.subject || claim.option) &&
      alike(claim, before)
    ) {
      Object.assign(claim, { kind: before.kind === 'seats-total' ? 'seats' : before.kind, settled: true });
    }
  }
}

const isSeats = ({ kind, noun }: Claim): boolean => (kind === 'seats' || kind === 'seats-total') && noun === 'seats';

const mayBeShare = (claim: Claim): boolean =>
  claim.figure.form === 'digits' && claim.figure.style.group === '' && compare(claim.figure.value, hundred) < 0;

const again = 3;

/** A long number that has been read once means the same where it stands again. */
function saidAgain(claims: readonly Claim[]): void {
  const known = new Map<string, Kind>();
  for (const { settled, figure, kind } of claims)
    if (settled && figure.unit === 'none' && figure.digits.length >= again)
      known.set(figure.digits, known.get(figure.digits) ?? kind);
  for (const claim of claims) {
    const kind = claim.cell ? undefined : known.get(claim.figure.digits);
    if (!claim.settled && kind && claim.figure.unit === 'none') Object.assign(claim, { kind, settled: true });
  }
}

/** Seats are small and votes may be any size, but nobody counts votes in words beside votes in digits. */
function alike(claim: Claim, before: Claim): boolean {
  if (before.kind === 'seats' || before.kind === 'seats-total') return compare(claim.figure.value, rational(2000)) < 0;
  return claim.figure.form === before.figure.form || claim.figure.form === 'scaled';
}

/** "the turnout is 10.2%, 9.9% in one place, 11.3% in another": a list goes on as it began. */
function turnoutLists(claims: readonly Claim[]): void {
  let run = 0;
  const percents = claims.filter(({ figure }) => figure.unit === 'percent');
  for (let k = 1; k < percents.length; k++) {
    const [before, claim] = [percents[k - 1], percents[k]];
    if (!before || !claim) continue;
    const goesOn =
      claim.block === before.block && claim.sentence - before.sentence <= 1 && !claim.cell && before.kind === 'turnout';
    if (!goesOn) run = 0;
    const listed = claim.sentence === before.sentence || run >= 3;
    if (goesOn && listed && claim.kind === 'share' && claim.partner === undefined && !claim.option)
      claim.kind = 'turnout';
    if (goesOn && claim.kind === 'turnout') run++;
  }
}

const counting: ReadonlySet<Kind> = new Set<Kind>([
  'votes',
  'cast',
  'share',
  'margin-votes',
  'turnout',
  'valid',
  'registered',
]);

/** A large number beside a name, in an article that counts votes, is a number of votes. */
function fallBack(claims: readonly Claim[]): void {
  if (!claims.some(({ settled, kind }) => settled && counting.has(kind))) return;
  for (const claim of claims) {
    const { figure } = claim;
    const large =
      (figure.form === 'digits' || figure.form === 'scaled') &&
      (figure.style.group !== '' || figure.digits.length >= 4 || figure.form === 'scaled') &&
      (figure.style.places === 0 || figure.form === 'scaled') &&
      figure.unit === 'none';
    if (!claim.settled && large)
      Object.assign(claim, { kind: claim.noun === 'voters' ? 'other' : 'votes', settled: true });
  }
}

/** Lines of a name and a number, two or more of them: a list of results. */
function readLines(claims: readonly Claim[]): void {
  const lines = claims.filter(
    (claim) =>
      !claim.settled && isCount(claim) && claim.line && claim.figure.form === 'digits' && claim.subject !== undefined,
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
    if (neighbour) Object.assign(claim, { kind: claim.under ?? 'votes', settled: true });
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
  if (!asked || counted) return;
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

/** "79 of the 303 seats …, 34 (65 per cent) of 52": in an article on seats, small counts with totals of their own are seats. */
function seatsOfSeats(claims: readonly Claim[]): void {
  const votes = claims.some(
    ({ kind, noun, figure }) =>
      kind === 'votes' && (noun === 'votes' || noun === 'ballots') && figure.form === 'digits',
  );
  if (
    votes ||
    claims.filter(({ of, partner }) => of && partner).length < 2 ||
    !claims.some(({ noun }) => noun === 'seats')
  )
    return;
  for (const claim of claims) {
    if (claim.kind !== 'votes' || claim.noun !== undefined || compare(claim.figure.value, rational(2000)) >= 0)
      continue;
    const part = claim.of ?? claims.find(({ of }) => of === claim);
    if (part || claim.partner) claim.kind = 'seats';
  }
}

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

/** "The roll holds 379,206 voters, of whom 206,497 are women": parts are what their total is. */
function partsOf(claims: readonly Claim[]): void {
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
function partsGoOn(claims: readonly Claim[]): void {
  for (let k = 1; k < claims.length; k++) {
    const [before, claim] = [claims[k - 1], claims[k]];
    if (
      !before?.part ||
      !claim ||
      claim.sentence !== before.sentence ||
      !isCount(claim) ||
      claim.part ||
      claim.partner ||
      before.partner
    )
      continue;
    if ((claim.noun !== 'voters' && claim.sure) || claim.kind === 'cast') continue;
    claim.kind = before.kind;
    claim.part = true;
  }
}

/** A share in the sentence after a count, with no name of its own, speaks of the same subject. */
function carrySubjects(claims: readonly Claim[]): void {
  let last: { subject: Subject; block: number } | undefined;
  for (const claim of claims) {
    if (claim.cell || claim.headline) continue;
    if (claim.subject) last = { subject: claim.subject, block: claim.block };
    else if (last && last.block === claim.block && (claim.kind === 'votes' || claim.kind === 'share'))
      claim.subject = last.subject;
  }
}
