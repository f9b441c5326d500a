// How much a share that misses its total may say: by how many pairs the total is borne out, and how near they and it stand.
import { type Ballot, beside, type Pair } from '../contest/base.ts';
import { completeRuns } from '../contest/completePairs.ts';
import { type Base, isNearShareOf } from '../contest/ratio.ts';
import { plus, type Weight } from '../contest/relation.ts';
import { baseOf } from '../contest/totals.ts';
import { gather } from '../math/gather.ts';
import { toNumber } from '../math/rational.ts';
import { isFirm, isRound } from '../numerals/figure.ts';
import type { Subject } from './check.ts';
import { isOwn } from './neighbours.ts';
import { precise } from './shareRelation.ts';
import { mayBeOfUntold } from './untold.ts';

/** So many pairs agree on one base that it needs no other witness. */
const sureVotes = 3;

export const fitsBase = ({ share, part }: Pair, base: Base): boolean => isNearShareOf(share, part, base);

/** Yes and no together are all the votes there are. */
export function answered({ admissible }: Ballot, { contest }: Subject): Base | undefined {
  const both = (['yes', 'no'] as const).every((answer) =>
    contest.claims.some(({ kind, option }) => kind === 'votes' && option === answer),
  );
  return both ? admissible.find(({ name, terms }) => name === 'listed' && terms.length === 2) : undefined;
}

/** `cut`: the contest cuts its shares off instead of rounding them. */
export function weightOf(pair: Pair, ballot: Ballot, base: Base, cut: boolean, subject: Subject): Weight {
  if (pair.share.over) return isLawful(pair, ballot) ? 'proof' : 'evidence';
  const ofVotes = !ofSeats(pair, ballot, base) || isAloneInTable(pair, ballot, base);
  if (pair.part.kind === 'seats' && !saysSeats(pair) && ofVotes) return 'support';
  const whole = pair.part.of ?? pair.share.of;
  // "6 per cent of the 250,000 ballots, that is 15,000": round, and no rounder than the words say
  if (whole && whole === pair.share.of && isRound(whole.figure) && whole.figure.hedge === undefined) return 'evidence';
  // "59.5% (25,627 of the more than 43,500 who voted)": of about so many nobody has worked out a share
  if (whole) return !isFirm(whole.figure) ? 'support' : pair.share.bond === 'close' ? 'proof' : 'evidence';
  if (subject.stated || ballot.chosen) return 'proof';
  if (ballot.place && ballot.votes >= 2) return 'proof';
  if (cut || isOfUntold(pair, ballot, base)) return 'support';
  const close = pair.share.bond === 'close';
  if (vague(base) && ballot.votes < sureVotes)
    return close && isRoundHere(base, pair, ballot, subject) ? 'evidence' : 'support';
  // a list that leaves nobody out is of the total that is stated
  const listed = base.terms.length === 1 && completeRuns(ballot.pairs).some((run) => run.includes(pair));
  const far = !close && Math.abs(pair.share.sentence - pair.part.sentence) > 1;
  if (far && ballot.votes < sureVotes) return listed ? precise(pair) : 'support';
  if (ballot.votes >= 2) {
    if (!close || !beside(pair, ballot) || (ballot.votes < 3 && base.name === 'implied'))
      return closes(pair, ballot) ? 'evidence' : precise(pair);
    // what is told of a place may be of its votes, and those around it of another's
    if (pair.share.subject?.place && ballot.pairs.some((other) => other !== pair && !other.share.subject?.place))
      return precise(pair);
    const among = isAmong(pair, ballot, base.name === 'implied' ? 0 : 1);
    return among || isStatedBy(pair, base) ? 'proof' : 'evidence';
  }
  if (ballot.votes === 1 && base === ballot.base && borneOut(pair, ballot, base))
    return close && beside(pair, ballot) ? 'proof' : precise(pair);
  // figures of another passage, held against the total of another place
  if (!close && !base.terms.every(({ claim }) => isOwn(claim, subject))) return 'support';
  const here = base.terms.every(({ claim }) => isOwn(claim, subject) && pair.share.sentence === claim.sentence);
  if (base === ballot.whole || (base.name === 'listed' && base === answered(ballot, subject))) return 'evidence';
  return close && here && (base.name === 'cast' || base.name === 'valid') ? 'proof' : precise(pair);
}

/** Alone with a total that nobody says is all there is. */
function isOfUntold(pair: Pair, { pairs, admissible }: Ballot, base: Base): boolean {
  const { low: value } = base.interval;
  return (
    value !== undefined &&
    !pairs.some((one) => one !== pair && fitsBase(one, base)) &&
    mayBeOfUntold(pair.share, pair.part, { name: base.name, value: toNumber(value) }, (other) =>
      admissible.some(({ name }) => name === other),
    )
  );
}

/** So many rows of a table that are right on the sums of their own counts leave no doubt what its shares are of. */
const sureRows = 4;
const lawfulTables = new WeakMap<Ballot, ReadonlySet<number>>();

function isLawful({ share }: Pair, ballot: Ballot): boolean {
  const lawful = lawfulTables.get(ballot) ?? tablesUnderLaw(ballot);
  lawfulTables.set(ballot, lawful);
  return share.cell !== undefined && lawful.has(share.cell.table);
}

function tablesUnderLaw({ pairs }: Ballot): ReadonlySet<number> {
  const found = new Map<number, number>();
  for (const pair of pairs) {
    const { cell, over } = pair.share;
    if (cell && over && fitsBase(pair, baseOf('listed', over.map(plus))))
      found.set(cell.table, (found.get(cell.table) ?? 0) + 1);
  }
  return new Set(gather([...found], ([table, rows]) => (rows >= sureRows ? [table] : [])));
}

/** In a list of three or more that leaves nobody out, all others of which agree on the base. */
const closes = (pair: Pair, { pairs, base }: Ballot): boolean =>
  completeRuns(pairs).some(
    (run) =>
      run.length >= 3 && run.includes(pair) && run.every((other) => other === pair || (base && fitsBase(other, base))),
  );

/** Others of its table or list, or no more blocks off: what those of another place agree on may be the votes there. */
const isAmong = (pair: Pair, { pairs }: Ballot, blocks: number): boolean =>
  pairs.some(
    ({ share }) =>
      share !== pair.share &&
      (Math.abs(share.block - pair.share.block) <= blocks ||
        (share.list !== undefined && share.list === pair.share.list) ||
        (share.line && pair.share.line) ||
        (share.cell !== undefined && share.cell.table === pair.share.cell?.table)),
  );

/** In the paragraph of the pair, or in the one before or after it. */
const isStatedBy = ({ share }: Pair, { terms }: Base): boolean =>
  terms.length > 0 && terms.every(({ claim }) => Math.abs(claim.block - share.block) <= 1);

/** The words leave no doubt that the share is one of seats. */
const saysSeats = ({ part, share }: Pair): boolean =>
  share.equated || share.of?.kind === 'seats-total' || (share.bracketed && (part.of ?? share.of) !== undefined);

/** Shares of votes stand beside seats as well, and come near them: a chamber must be stated, or most pairs be of its seats. */
const ofSeats = (pair: Pair, ballot: Ballot, base: Base): boolean =>
  base.terms.length === 1
    ? ballot.votes >= 2 || borneOut(pair, ballot, base) || isToldOf(pair, ballot, base)
    : ballot.votes >= 2 && ballot.votes * 2 > ballot.pairs.length;

/** Of another pair it is said that it is of these seats, and it is. */
const isToldOf = (pair: Pair, { pairs }: Ballot, base: Base): boolean =>
  pairs.some(
    (other) =>
      other !== pair && other.share.bond === 'close' && other.part.of === base.terms[0]?.claim && fitsBase(other, base),
  );

/** No other share of the table is one of seats. */
const isAloneInTable = (pair: Pair, { pairs }: Ballot, base: Base): boolean =>
  pair.share.cell !== undefined &&
  !pairs.some((other) => other !== pair && other.share.cell?.table === pair.share.cell?.table && fitsBase(other, base));

/** Another pair, finely printed, is right on the stated base: that is no chance. */
const borneOut = (pair: Pair, { pairs }: Ballot, base: Base): boolean =>
  base.terms.length > 0 &&
  pairs.some((other) => other !== pair && precise(other) === 'evidence' && fitsBase(other, base));

/** A round total that nothing hedges, in the sentence of the pair, or in its paragraph where others agree: what misses it by more than rounding misses it. */
function isRoundHere({ terms: [only, ...more] }: Base, pair: Pair, ballot: Ballot, { contest }: Subject): boolean {
  if (only === undefined || more.length > 0) return false;
  const { figure, sentence, block } = only.claim;
  if (!isRound(figure) || figure.hedge !== undefined) return false;
  // "38.0% of 50,000, at six 42.6 — 2,300 in an hour": the total of another
  if (sentence === pair.share.sentence) return !contest.claims.some(({ of }) => of === only.claim);
  return block === pair.share.block && ballot.votes >= 2 && isAmong(pair, ballot, 0);
}

/** A total that is itself only rounded accuses nobody. */
const vague = (base: Base): boolean => base.terms.some(({ claim }) => !isFirm(claim.figure));
