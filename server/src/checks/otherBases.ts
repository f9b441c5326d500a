// Of pairs of a count and a share that miss the base of their ballot: the other bases that they may have been meant for.
import type { Claim } from '../claims/claim.ts';
import type { Ballot, Pair } from '../contest/base.ts';
import { telling } from '../contest/fitting.ts';
import type { Relation } from '../contest/relation.ts';
import { impliedBase } from '../math/agreement.ts';
import { gather } from '../math/gather.ts';
import { toNumber } from '../math/rational.ts';
import { interval } from '../numerals/figure.ts';
import type { Subject } from './check.ts';
import { rival } from './rivals.ts';
import { isFine, precise, shareRelation } from './shareRelation.ts';

/** Where a ballot has more pairs than this, one wrong pair does not hide its base. */
const mostPairs = 12;
/** So many pairs agree on one base that no other is to be thought of. */
const sureVotes = 3;

/** The relations of a ballot's pairs with the totals that are stated, and with those that other pairs imply. */
export function otherwise(ballot: Ballot, main: readonly Relation[], subject: Subject): readonly Relation[] {
  if (ballot.votes >= sureVotes || main.length > mostPairs) return [];
  const strays = straysOf(ballot, main);
  return gather(strays, (pair) => {
    const rivals = ballot.pairs.filter((other) => other !== pair && rival(other, pair));
    // of two pairs, or of pairs that should make the whole, at least one is wrong
    const lone = (ballot.pairs.length === 2 || ballot.whole !== undefined) && strays.length === ballot.pairs.length;
    const others = gather(rivals, (other) => impliedBy(other, pair, lone && areOfOne(pair, other, ballot), subject));
    return [
      ...ballot.admissible
        .filter((base) => telling(pair, base))
        .map((base) => shareRelation(pair, base, 1, 'guess', subject)),
      // on the base that a share of two digits implies much is right
      ...others.filter(({ state, weight, digits }) => state !== 'holds' || weight === 'evidence' || digits >= finely),
    ];
  });
}

/** Digits of agreement from which on a base implied by one share means something. */
const finely = 2.5;

/** Two neighbours, each finely printed, that miss their bases: rivals in one breath have one, and so one of them is wrong. */
export function betweenStrays(
  ballots: readonly { readonly ballot: Ballot; readonly main: readonly Relation[] }[],
  subject: Subject,
): readonly Relation[] {
  const strays = new Set(gather(ballots, ({ ballot, main }) => straysOf(ballot, main)));
  if (strays.size < 2) return [];
  const pairs = gather(ballots, ({ ballot }) => ballot.pairs).sort(
    (a, b) => a.share.figure.start - b.share.figure.start,
  );
  return gather(pairs, (one, k) => {
    const two = pairs[k + 1];
    if (!two || !strays.has(one) || !strays.has(two)) return [];
    const told = rival(one, two) && isFine(one) && isFine(two) && inOneBreath(one, two);
    if (!told && !areJoined(one, two)) return [];
    return [...impliedBy(one, two, true, subject), ...impliedBy(two, one, true, subject)];
  });
}

/** "142,041 (60.01 percent) votes and 90,678 (38.31 percent)": next to one another, of whomever they are. */
const areJoined = (a: Pair, b: Pair): boolean =>
  [a, b].every(
    (pair) =>
      pair.share.bracketed &&
      pair.share.bond === 'close' &&
      pair.part.kind === 'votes' &&
      pair.share.round === undefined &&
      precise(pair) === 'evidence',
  ) &&
  (isFine(a) || isFine(b)) &&
  a.share.time === b.share.time &&
  a.share.sentence === b.share.sentence &&
  b.part.figure.from - a.share.figure.to <= wordsBetween &&
  mayBeAll(a, b);

/** Words and marks from a pair to the next, where nothing else is said between. */
const wordsBetween = 5;

/** The pairs that have no total of their own, and are on no base as far as is known. */
function straysOf({ pairs }: Ballot, main: readonly Relation[]): readonly Pair[] {
  const based = new Set(gather(main, ({ terms, state }) => (state === 'fails' ? [] : terms.slice(0, 1))));
  return pairs.filter(({ share, part }) => (part.of ?? share.of ?? share.over) === undefined && !based.has(share));
}

/** The pair, held against the total that the other implies. */
function impliedBy(other: Pair, pair: Pair, meant: boolean, subject: Subject): readonly Relation[] {
  const base = impliedBase(other.part.figure.value, interval(other.share.figure));
  if (!base) return [];
  return [
    shareRelation(pair, { name: 'implied', interval: base, terms: [] }, 1, meant ? 'evidence' : 'guess', subject),
  ];
}

/** Of one total for sure: that of a place which has a paragraph or a row, or of two rivals in one breath. */
const areOfOne = (a: Pair, b: Pair, { place }: Ballot): boolean =>
  (place === true && wouldBeAll(a, b)) || inOneBreath(a, b) || areLines(a, b);

const isVotes = ({ kind }: Claim): boolean => kind === 'votes' || kind === 'previous-votes';

/** "A - 30,316 (57.1%)", and below it "B - 21,475 (40.44%)". */
const areLines = (a: Pair, b: Pair): boolean =>
  [a, b].every(({ share, part }) => share.bond === 'close' && isVotes(part) && share.sentence === part.sentence) &&
  (a.share.list !== undefined ? a.share.list === b.share.list : a.share.line && b.share.line) &&
  Math.abs(a.share.block - b.share.block) === 1 &&
  [a, b].every((pair) => precise(pair) === 'evidence' || isPlain(pair)) &&
  wouldBeAll(a, b);

/** As printed, or with the one share as the other's total has it, the two leave next to nothing. */
const wouldBeAll = (a: Pair, b: Pair): boolean => mayBeAll(a, b) || mendedIsAll(a, b) || mendedIsAll(b, a);

function mendedIsAll(wrong: Pair, right: Pair): boolean {
  const share = toNumber(right.share.figure.value);
  const own = (toNumber(wrong.part.figure.value) / toNumber(right.part.figure.value)) * share;
  return own + share >= nearlyAll && own + share <= all;
}

const inOneBreath = (a: Pair, b: Pair): boolean =>
  (a.share.cell !== undefined && a.share.cell.row === b.share.cell?.row && isFine(a) && isFine(b)) ||
  inOneSentence(a, b);

/** Votes of three digits or more with a whole percentage of two: "172 levies, 90%" are of others than "12 within 2%". */
const isPlain = ({ share, part }: Pair): boolean => share.figure.digits.length >= 2 && part.figure.digits.length >= 3;

/** Two whole percentages that together are nearly all: those of two contests are so only by chance. */
function mayBeAll(a: Pair, b: Pair): boolean {
  const sum = toNumber(a.share.figure.value) + toNumber(b.share.figure.value);
  return sum >= nearlyAll && sum <= all;
}
const nearlyAll = 88;
const all = 101;

const inOneSentence = (a: Pair, b: Pair): boolean =>
  [a, b].every(
    (pair) => pair.share.bond === 'close' && (precise(pair) === 'evidence' || (isPlain(pair) && mayBeAll(a, b))),
  ) &&
  isVotes(a.part) &&
  (a.share.sentence === b.share.sentence || (isFine(a) && isFine(b))) &&
  a.share.block === b.share.block &&
  Math.abs(a.share.sentence - b.share.sentence) <= 1;
