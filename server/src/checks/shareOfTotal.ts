// share-of-total: a share is its count divided by the base on which the contest's shares agree.
import type { Claim } from '../claims/claim.ts';
import { type Ballot, otherBase, type Pair, truncates } from '../contest/base.ts';
import { type Base, plus, type Relation, ratio, type Weight } from '../contest/relation.ts';
import { baseOf } from '../contest/totals.ts';
import { nameBase, percent, printed, range } from '../contest/wording.ts';
import { say } from '../languages/messages.ts';
import { isPositive, quotientOf } from '../math/quotients.ts';
import { isExact } from '../numerals/figure.ts';
import type { Check, Subject } from './check.ts';
import { statedBase } from './statedBase.ts';

export const shareOfTotal: Check = {
  code: 'share-of-total',
  severity: 'error',
  summary: 'A share is its count divided by the total it is a share of.',
  relations: (subject) =>
    subject.ballots.flatMap((ballot) => ballot.pairs.flatMap((pair) => relationOf(pair, ballot, subject))),
};

function relationOf(pair: Pair, ballot: Ballot, subject: Subject): readonly Relation[] {
  const whole = pair.part.of ?? pair.share.of;
  const own = whole && baseOf(nameFor(whole), [plus(whole)]);
  const { base, votes } = own ? { base: own, votes: 1 } : baseFor(pair, ballot, subject);
  if (!base || !isPositive(base.interval)) return [];
  const witnesses = Math.max(0, votes - 1);
  const places = pair.share.figure.style.places;
  const exact = quotientOf(pair.part.figure.value, base.interval);
  const baseName = nameBase(base, Math.max(1, votes), subject.messages);
  const blanks = {
    part: printed(pair.part),
    base: baseName,
    total: range(base.interval),
    share: percent(exact, places),
  };
  return [
    held(
      subject,
      pair.share,
      ratio({
        ...{
          code: 'share-of-total',
          weight: weightOf(pair, ballot, base, subject),
          share: pair.share,
          part: pair.part,
          base,
        },
        ...{ witnesses, baseName },
        working: say(subject.messages, 'share-of-total.working', blanks),
        says: say(subject.messages, 'share-of-total.says', blanks),
      }),
    ),
  ];
}

/** Held against the stated total, it is the share that differs, be it by one unit. */
const held = ({ stated }: Subject, share: Claim, relation: Relation): Relation =>
  stated
    ? {
        ...relation,
        state: relation.state === 'rounding' ? 'fails' : relation.state,
        needed: (claim, mended) => (claim === share ? relation.needed(share, mended) : undefined),
      }
    : relation;

/** The base of one pair: the one elected, unless the pair is right on another that the article admits. */
function baseFor(pair: Pair, ballot: Ballot, subject: Subject): { base: Base | undefined; votes: number } {
  if (subject.stated) {
    const stated = statedBase(pair, ballot, true);
    if (stated) return { base: stated, votes: 1 };
  }
  const other = otherBase(pair, ballot);
  const onWinner = ballot.base && fitsBase(pair, ballot.base);
  if (other && !onWinner) return { base: other, votes: 1 };
  if (ballot.base) return { base: ballot.base, votes: ballot.votes };
  return { base: answered(ballot, subject) ?? statedBase(pair, ballot), votes: 0 };
}

const nameFor = ({ kind }: Claim): Base['name'] =>
  kind === 'registered' || kind === 'cast' || kind === 'valid'
    ? kind
    : kind === 'seats' || kind === 'seats-total'
      ? 'seats'
      : 'listed';

const fitsBase = (pair: Pair, base: Base): boolean =>
  ratio({ code: '', weight: 'support', ...pair, base, working: '', says: '', witnesses: 0, baseName: '' }).state !==
  'fails';

/** Yes and no together are all the votes there are. */
function answered({ admissible }: Ballot, { contest }: Subject): Base | undefined {
  const both = (['yes', 'no'] as const).every((answer) =>
    contest.claims.some(({ kind, option }) => kind === 'votes' && option === answer),
  );
  return both ? admissible.find(({ name, terms }) => name === 'listed' && terms.length === 2) : undefined;
}

function weightOf(pair: Pair, ballot: Ballot, base: Base, subject: Subject): Weight {
  if (pair.part.of ?? pair.share.of) return pair.share.bond === 'close' ? 'proof' : 'evidence';
  if (subject.stated) return 'proof';
  if (truncates(ballot)) return 'support';
  if (vague(base)) return 'support';
  if (pair.part.kind === 'seats' && ballot.votes < 2) return 'support';
  const close = pair.share.bond === 'close';
  if (ballot.votes >= 2)
    return close && (ballot.votes >= 3 || base.name !== 'implied') && beside(pair, ballot) ? 'proof' : precise(pair);
  if (ballot.votes === 1 && base === ballot.base && borneOut(pair, ballot, base))
    return close && beside(pair, ballot) ? 'proof' : precise(pair);
  const here = base.terms.every(
    ({ claim }) => subject.contest.claims.includes(claim) && pair.share.sentence === claim.sentence,
  );
  if (base.name === 'listed' && base === answered(ballot, subject)) return 'evidence';
  return close && here && (base.name === 'cast' || base.name === 'valid') ? 'proof' : precise(pair);
}

/** Another pair, finely printed, is right on the stated base: that is no chance. */
const borneOut = (pair: Pair, { pairs }: Ballot, base: Base): boolean =>
  base.terms.length > 0 &&
  pairs.some((other) => other !== pair && precise(other) === 'evidence' && fitsBase(other, base));

/** A total that is itself only rounded accuses nobody. */
const vague = (base: Base): boolean => base.terms.some(({ claim }) => !isExact(claim.figure));

/** A share of fewer than three digits fits too much to be evidence. */
const precise = ({ share }: Pair): Weight =>
  share.figure.digits.replace('.', '').replace(/^0+/, '').length >= 3 ? 'evidence' : 'support';

/** Whether the pair stands among those that agree: in their table, or no farther than two sentences off. */
const beside = (pair: Pair, { pairs }: Ballot): boolean =>
  pairs.some(
    (other) =>
      other !== pair && (other.share.cell !== undefined || Math.abs(other.share.sentence - pair.share.sentence) <= 2),
  );
