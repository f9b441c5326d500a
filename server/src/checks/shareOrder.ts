// share-order: who has more votes has no smaller share; it needs no base.
import type { Claim } from '../claims/claim.ts';
import type { Ballot, Pair } from '../contest/base.ts';
import type { Relation } from '../contest/relation.ts';
import { printed } from '../contest/wording.ts';
import { gather } from '../math/gather.ts';
import { holds, type Interval } from '../math/interval.ts';
import { quotientOf } from '../math/quotients.ts';
import { add, compare, rational } from '../math/rational.ts';
import { say } from '../messages/messages.ts';
import { interval } from '../numerals/figure.ts';
import type { Check, Subject } from './check.ts';

export const shareOrder: Check = {
  code: 'share-order',
  severity: 'error',
  summary: 'More votes cannot be a smaller share.',
  relations: (subject) =>
    gather(
      subject.ballots.filter((ballot) => ballot.votes < 2),
      (ballot) => ordered(ballot, subject),
    ),
};

/** Neighbours in the order of votes whose shares stand the other way round. */
function ordered(ballot: Ballot, subject: Subject): readonly Relation[] {
  const pairs = ballot.pairs
    .filter(({ part }) => part.of === undefined && part.figure.form !== 'words' && part.kind !== 'seats')
    .sort((a, b) => compare(a.part.figure.value, b.part.figure.value));
  // a share beside seats is one of votes as often as not, and few of them need not be in order
  if (pairs.length < fewestSeated && pairs.some(({ part }) => part.kind === 'seats')) return [];
  return gather(pairs, (less, k) => {
    const more = pairs[k + 1];
    return more &&
      oneList(less, more) &&
      together(ballot) &&
      !ofPlaces(less, more, ballot) &&
      !isOfOther(less, more) &&
      compare(less.part.figure.value, more.part.figure.value) < 0 &&
      below(more.share, less.share)
      ? [relationOf(less, more, subject)]
      : [];
  });
}

const fewestSeated = 4;

/** Figures of this election, and of rivals rather than of places. */
const together = ({ pairs }: Ballot): boolean =>
  pairs.every(({ share, part }) => share.time === 'now' && !share.subject?.place && !part.subject?.place);

/** Close pairs of one sentence: only there is it plain that one contest's figures are meant. */
const oneList = (a: Pair, b: Pair): boolean =>
  [a, b].every(({ share }) => share.bond === 'close' && !share.cell) &&
  a.share.sentence === b.share.sentence &&
  a.part.kind === b.part.kind;

/** Many pairs of which no two agree, and shares of more than the whole, are of as many places. */
const ofPlaces = (a: Pair, b: Pair, { pairs }: Ballot): boolean =>
  pairs.length >= manyPairs && compare(add(a.share.figure.value, b.share.figure.value), all) > 0;

const manyPairs = 4;
const all = rational(101);

/** "14,000 were turned away (0.25%); 8,820 (63%) came back": the fewer are a share of the more. */
const isOfOther = ({ part, share }: Pair, { part: whole }: Pair): boolean =>
  holds(interval(share.figure), quotientOf(part.figure.value, interval(whole.figure)));

const below = (a: Claim, b: Claim): boolean => {
  const [top, bottom] = [interval(a.figure).high, interval(b.figure).low];
  return top !== undefined && bottom !== undefined && compare(top, bottom) < 0;
};

function relationOf(less: Pair, more: Pair, { voice }: Subject): Relation {
  const [small, large] = [more.share, less.share];
  const atLeast = (claim: Claim): Interval => ({ low: interval(claim.figure).low, high: undefined });
  const atMost = (claim: Claim): Interval => ({ low: undefined, high: interval(claim.figure).high });
  return {
    ...{
      code: 'share-order',
      bound: true,
      weight: 'proof',
      state: 'fails',
      witnesses: 0,
      digits: 0.5,
      terms: [more.part, less.part, small, large],
    },
    words: () => {
      const names = {
        more: printed(more.part, voice),
        fewer: printed(less.part, voice),
        small: printed(small, voice),
        large: printed(large, voice),
      };
      const says = say(voice.messages, 'share-order.says', names);
      return { working: says, says };
    },
    needed: (claim: Claim) => {
      if (claim === small) return atLeast(large);
      if (claim === large) return atMost(small);
      return claim === more.part ? atMost(less.part) : claim === less.part ? atLeast(more.part) : undefined;
    },
  };
}
