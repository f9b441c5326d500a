// share-of-total: a share is its count divided by the base on which the contest's shares agree.
import { type Ballot, otherBase, type Pair, truncates } from '../contest/base.ts';
import { type Base, type Relation, ratio, type Weight } from '../contest/relation.ts';
import { nameBase, percent, printed, range } from '../contest/wording.ts';
import { say } from '../languages/messages.ts';
import { isPositive, quotientOf } from '../math/quotients.ts';
import type { Check, Subject } from './check.ts';
import { statedBase } from './statedBase.ts';

export const shareOfTotal: Check = {
  code: 'share-of-total',
  severity: 'error',
  summary: 'A share is its count divided by the total it is a share of.',
  relations: (subject) => subject.ballots.flatMap((ballot) => ballot.pairs.flatMap((pair) => relationOf(pair, ballot, subject))),
};

function relationOf(pair: Pair, ballot: Ballot, subject: Subject): readonly Relation[] {
  const { base, votes } = baseFor(pair, ballot, subject);
  if (!base || !isPositive(base.interval)) return [];
  const witnesses = Math.max(0, votes - 1);
  const places = pair.share.figure.style.places;
  const exact = quotientOf(pair.part.figure.value, base.interval);
  const baseName = nameBase(base, Math.max(1, votes), subject.messages);
  const blanks = { part: printed(pair.part), base: baseName, total: range(base.interval), share: percent(exact, places) };
  return [
    ratio({
      ...{ code: 'share-of-total', weight: weightOf(pair, ballot, base, subject), share: pair.share, part: pair.part, base },
      ...{ witnesses, baseName },
      working: say(subject.messages, 'share-of-total.working', blanks),
      says: say(subject.messages, 'share-of-total.says', blanks),
    }),
  ];
}

/** The base of one pair: the one elected, unless the pair is right on another that the article admits. */
function baseFor(pair: Pair, ballot: Ballot, subject: Subject): { base: Base | undefined; votes: number } {
  if (subject.stated) {
    const stated = statedBase(pair, ballot, subject);
    if (stated) return { base: stated, votes: 1 };
  }
  const other = otherBase(pair, ballot);
  const onWinner = ballot.base && fitsBase(pair, ballot.base);
  if (other && !onWinner) return { base: other, votes: 1 };
  if (ballot.base) return { base: ballot.base, votes: ballot.votes };
  return { base: statedBase(pair, ballot, subject), votes: 0 };
}

const fitsBase = (pair: Pair, base: Base): boolean =>
  ratio({ code: '', weight: 'support', ...pair, base, working: '', says: '', witnesses: 0, baseName: '' }).state !== 'fails';

function weightOf(pair: Pair, ballot: Ballot, base: Base, subject: Subject): Weight {
  if (subject.stated) return 'proof';
  if (truncates(ballot)) return 'support';
  const agreed = ballot.votes >= 2;
  if (agreed) return pair.share.bond === 'loose' ? 'evidence' : 'proof';
  if (base.name === 'listed' || base.name === 'registered') return 'evidence';
  return pair.share.bond === 'close' ? 'proof' : 'evidence';
}
