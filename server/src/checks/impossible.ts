// impossible: shares over the whole, and parts that are more than their totals.
import type { Claim } from '../claims/claim.ts';
import type { Contest } from '../contest/contest.ts';
import { linear, minus, plus, type Relation, type Weight } from '../contest/relation.ts';
import { percent, printed, type Voice } from '../contest/wording.ts';
import { work } from '../contest/workings.ts';
import { gather } from '../math/gather.ts';
import { holds } from '../math/interval.ts';
import { quotientOf } from '../math/quotients.ts';
import { compare, hundred, zero } from '../math/rational.ts';
import { say } from '../messages/messages.ts';
import { interval, isExact } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Check, Subject } from './check.ts';
import { overThem } from './overThem.ts';
import { areWithin, isTold } from './told.ts';

const shares: ReadonlySet<Kind> = new Set<Kind>(['share', 'turnout', 'poll-share', 'previous-share']);

/** What can never be more than what. */
const bounds: readonly (readonly [Kind, Kind])[] = [
  ['cast', 'registered'],
  ['valid', 'cast'],
  ['valid', 'registered'],
  ['invalid', 'cast'],
];

export const impossible: Check = {
  code: 'impossible',
  severity: 'error',
  summary: 'No share is more than the whole, and no part more than its total.',
  relations: (subject) => [
    ...overTheWhole(subject),
    ...gather(bounds, ([part, whole]) => overTheTotal(subject, part, whole)),
    ...rivals(subject),
    ...overItsOwn(subject),
    ...overThem(subject).map(({ part, whole, weight }) => atMost(part, whole, weight, subject.voice)),
  ],
};

function overTheWhole({ contest, voice }: Subject): readonly Relation[] {
  return contest.claims
    .filter(
      (claim) =>
        shares.has(claim.kind) &&
        claim.figure.unit === 'percent' &&
        compare(claim.figure.value, hundred) > 0 &&
        !isBorneOut(claim) &&
        (claim.partner !== undefined ||
          claim.sure ||
          claim.line ||
          claim.kind === 'turnout' ||
          (claim.subject !== undefined && !claim.subject.place) ||
          claim.option !== undefined ||
          claim.cell !== undefined),
    )
    .map((claim) =>
      linear({
        ...{
          code: 'impossible',
          weight: 'proof',
          bound: true,
          terms: [plus(claim)],
          target: { low: zero, high: hundred },
        },
        words: () => ({
          working: work('above', { one: printed(claim, voice), other: percent(hundred, 0, voice) }),
          says: say(voice.messages, 'impossible.share', { printed: printed(claim, voice) }),
        }),
      }),
    );
}

/** "104% (416 of 400)": a writer who gives the two counts knows of it. */
function isBorneOut({ figure, partner }: Claim): boolean {
  const whole = partner?.of;
  return (
    whole !== undefined && holds(interval(figure), quotientOf(partner?.figure.value ?? zero, interval(whole.figure)))
  );
}

/** A shorter total is that of some few. */
const shortest = 3;

function overTheTotal({ contest, voice }: Subject, part: Kind, whole: Kind): readonly Relation[] {
  const parts = totals(contest, part);
  const wholes = totals(contest, whole);
  const p = parts[0];
  const w = [...wholes].sort((a, b) => compare(b.figure.value, a.figure.value))[0];
  if (p?.of === w && p?.partner && isBorneOut(p.partner)) return [];
  if (parts.length !== 1 || !p || !w || compare(p.figure.value, w.figure.value) <= 0) return [];
  if (w.figure.digits.length < shortest) return [];
  // more may vote in the country than may in one place
  if (p.several || !isExact(p.figure) || !isExact(w.figure) || (w.local && !p.local)) return [];
  const weight = !areTold(p, w) ? 'support' : areWithin([p, w], 2) ? 'proof' : 'evidence';
  const relation = atMost(p, w, weight, voice);
  // what several counts are more than is itself the wrong one, or the total of one place
  const others = contest.claims.filter(
    (claim) =>
      claim !== p &&
      (claim.kind === 'votes' || claim.kind === 'invalid') &&
      claim.time === 'now' &&
      isExact(claim.figure) &&
      compare(claim.figure.value, w.figure.value) > 0,
  );
  return [others.length > 1 && weight === 'proof' ? { ...relation, weight: 'evidence' } : relation];
}

/** "85 of the 76 seats": no part is more than the total that its own words name. */
const overItsOwn = ({ contest, voice }: Subject): readonly Relation[] =>
  gather(contest.claims, (part) => {
    const whole = part.kind === 'seats' && part.figure.unit === 'none' ? part.of : undefined;
    const more = whole?.kind === 'seats-total' && compare(part.figure.value, whole.figure.value) > 0;
    return more && whole.sure && (part.sure || part.subject) && isExact(part.figure) && isExact(whole.figure)
      ? [atMost(part, whole, 'proof', voice)]
      : [];
  });

function atMost(part: Claim, whole: Claim, weight: Weight, voice: Voice): Relation {
  return linear({
    ...{
      code: 'impossible',
      weight,
      bound: true,
      terms: [plus(whole), minus(part)],
      target: { low: zero, high: undefined },
    },
    words: () => {
      const blanks = { part: printed(part, voice), whole: printed(whole, voice) };
      return {
        working: work('above', { one: blanks.part, other: blanks.whole }),
        says: say(voice.messages, 'impossible.more', blanks),
      };
    },
  });
}

/** By the noun beside it, or in a line of results. */
const isCounted = ({ noun, line }: Claim): boolean => noun === 'votes' || line;

/** No rival has more votes than were cast. */
function rivals(subject: Subject): readonly Relation[] {
  const whole = (['valid', 'cast', 'registered'] as const)
    .map((kind) => totals(subject.contest, kind))
    .find((list) => list.length === 1)?.[0];
  // what is itself a part of something is the total of some place
  if (!whole || whole.of || !isExact(whole.figure) || whole.figure.digits.length < shortest) return [];
  const above = subject.contest.claims.filter(
    (claim) =>
      claim.kind === 'votes' &&
      claim.time === 'now' &&
      claim.figure.form === 'digits' &&
      isExact(claim.figure) &&
      !claim.cell &&
      !claim.several &&
      (claim.local || !whole.local) &&
      claim.noun !== 'voters' &&
      !claim.subject?.place &&
      claim.figure.digits.length <= whole.figure.digits.length + 1 &&
      (claim.partner !== undefined ||
        claim.option !== undefined ||
        (claim.subject !== undefined && isCounted(claim))) &&
      compare(claim.figure.value, whole.figure.value) > 0,
  );
  // of two that are more than it, neither is wrong: it is a total of something else
  const weight = (claim: Claim): Weight => {
    if (above.length > 1) return 'guess';
    if (!areTold(claim, whole)) return 'support';
    return isNear(claim, whole) ? 'proof' : 'evidence';
  };
  return above.map((claim) => atMost(claim, whole, weight(claim), subject.voice));
}

/** Of what was only taken for a part and its whole, none need be more than the other. */
const areTold = (part: Claim, whole: Claim): boolean => part.of === whole || [part, whole].every(isTold);

/** In one paragraph, in neighbouring sentences of two, or in a line of results below. */
const isNear = (a: Claim, b: Claim): boolean =>
  (a.block === b.block && areWithin([a, b], 2)) ||
  (Math.abs(a.block - b.block) === 1 && (a.line || Math.abs(a.sentence - b.sentence) === 1));

const totals = (contest: Contest, kind: Kind): readonly Claim[] =>
  contest.claims.filter(
    (claim) =>
      claim.kind === kind &&
      claim.figure.unit === 'none' &&
      claim.time === 'now' &&
      !claim.headline &&
      !claim.cell &&
      !(claim.part && kind === 'registered'),
  );
