// share-base: the base named in the text is not the one used.
import type { Claim } from '../claims/claim.ts';
import type { Ballot, Pair } from '../contest/base.ts';
import { isPoint } from '../contest/relation.ts';
import { nameBase, printed, range } from '../contest/wording.ts';
import { gather } from '../math/gather.ts';
import { holds, meets } from '../math/interval.ts';
import { quotientOf } from '../math/quotients.ts';
import { compare } from '../math/rational.ts';
import { say } from '../messages/messages.ts';
import { interval } from '../numerals/figure.ts';
import type { Check, Remark, Subject } from './check.ts';

export const shareBase: Check = {
  code: 'share-base',
  severity: 'information',
  summary: 'The base that the text names is not the base of its shares.',
  remarks: (subject) => (subject.stated ? [] : gather(subject.ballots, (ballot) => remarkOf(ballot, subject))),
};

function remarkOf(ballot: Ballot, { contest, voice }: Subject): readonly Remark[] {
  const { base, implied, depth, votes, pairs, chosen } = ballot;
  const first = pairs[0];
  if (chosen || !base || !first || votes < 2 || first.share.cell || first.share.headline) return [];
  const named = namedTotal(first, contest.claims, ballot);
  const isNamed = base.terms.length === 1 && base.terms[0]?.claim === named;
  if (!named || isNamed || (implied && meets(interval(named.figure), implied))) return [];
  const onNamed = (part: Claim) => quotientOf(part.figure.value, interval(named.figure));
  const fits = pairs.filter(({ share, part }) => holds(interval(share.figure), onNamed(part))).length;
  const used = nameBase(base, votes, voice);
  const blanks = {
    used,
    named: say(voice.messages, named.kind === 'valid' ? 'base.valid' : 'base.cast', { total: printed(named, voice) }),
    count: String(Math.max(depth, votes)),
    of: String(pairs.length),
    fits: String(fits),
  };
  return [
    {
      ...{ code: 'share-base', severity: 'information', at: named, related: pairs.map(({ share }) => share) },
      message: say(voice.messages, 'share-base.says', blanks),
      working: say(voice.messages, 'share-base.working', { ...blanks, named: range(interval(named.figure), voice) }),
      ...(base.name !== 'implied' && isPoint(base.interval) ? { base } : {}),
      recomputed: pairs.map(({ share, part }) => ({
        claim: share,
        value: onNamed(part),
      })),
    },
  ];
}

/** The total that the words just before the first pair name: the nearest count of ballots, in the sentence or the one before. */
function namedTotal(first: Pair, claims: readonly Claim[], ballot: Ballot): Claim | undefined {
  const { share } = first;
  const totals = claims.filter(
    (claim) =>
      (claim.kind === 'cast' || claim.kind === 'valid') &&
      claim.time !== 'before' &&
      claim.figure.unit === 'none' &&
      // those who voted at home are fewer than the votes of the first
      compare(claim.figure.value, first.part.figure.value) >= 0 &&
      claim.figure.start < share.figure.start &&
      share.sentence - claim.sentence <= 1,
  );
  const last = totals.at(-1);
  const own = ballot.pairs.some(({ part }) => part === last);
  return own ? undefined : last;
}
