// Shares that are said to have cleared a bar, or to have missed it; and the runoff that nobody's half makes.
import type { Claim } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import { ofKind } from '../claims/ofKind.ts';
import { linear, minus, plus, type Relation, type Term, type Weight } from '../contest/relation.ts';
import { inWords, printed, whole } from '../contest/wording.ts';
import { work } from '../contest/workings.ts';
import { gather } from '../math/gather.ts';
import { type Interval, meets } from '../math/interval.ts';
import { add, compare, divide, floor, multiply, type Rational, rational, subtract, zero } from '../math/rational.ts';
import { say } from '../messages/messages.ts';
import { interval, isExact, isFirm } from '../numerals/figure.ts';
import type { Subject } from './check.ts';

/** "Harbour (4.8%) cleared the 5% threshold": not below it; "missed it, with 6.2%": not above. */
export const barsOf = (subject: Subject): readonly Relation[] =>
  gather(subject.contest.claims, (share) =>
    share.bar ? [bound(share, share.bar.at, share.bar.cleared, 'proof', subject)] : [],
  );

/** "No candidate won more than 50%": no share beside it is above it, unless rounds are told of. */
export function nobodyAbove(subject: Subject): readonly Relation[] {
  const bar = ofKind(subject.contest.claims, 'threshold').find(
    ({ excludes, round, figure }) => excludes && round === undefined && isHalf(figure.value),
  );
  if (!bar) return [];
  const [top] = subject.contest
    .rows('share')
    .filter(({ time, figure, subject: own }) => time === 'now' && figure.unit === 'percent' && own && !own.place)
    .filter(
      ({ block, sentence, round }) =>
        block === bar.block && Math.abs(sentence - bar.sentence) <= 1 && round === undefined,
    )
    .sort((a, b) => compare(b.figure.value, a.figure.value));
  return top ? [bound(top, bar, false, 'evidence', subject)] : [];
}

const isHalf = (value: Claim['figure']['value']): boolean => compare(value, rational(50)) === 0;

/** The bar is what the rule says, to the last digit; the share may be rounded. */
function bound(share: Claim, bar: Claim, above: boolean, weight: Weight, { voice }: Subject): Relation {
  const room: Interval = above
    ? { low: bar.figure.value, high: undefined }
    : { low: undefined, high: bar.figure.value };
  return {
    ...{ code: 'threshold', weight, bound: true, terms: [bar, share], witnesses: 0, digits: telling },
    state: meets(interval(share.figure), room) ? 'holds' : 'fails',
    words: () => {
      const blanks = { share: printed(share, voice), bar: printed(bar, voice) };
      const below = compare(share.figure.value, bar.figure.value) < 0;
      return {
        working: work(below ? 'below' : 'above', { one: blanks.share, other: blanks.bar }),
        says: say(voice.messages, above ? 'threshold.below' : 'threshold.above', blanks),
      };
    },
    // whether the verb is wrong or the share, and what it should be, nothing here can tell
    needed: (claim) => (claim === share && weight === 'evidence' ? room : undefined),
  };
}

/** "With 159 it is 42 short of the 201 needed": what is missing is what is needed less what there is. */
export const shortfallsOf = (subject: Subject): readonly Relation[] =>
  gather(subject.contest.claims, (gap, k) => {
    const short = gap.kind === 'margin-votes' || gap.noun === 'short';
    if (!short || gap.figure.unit !== 'none' || gap.cell) return [];
    const around = subject.contest.claims
      .slice(Math.max(0, k - reach), k + reach + 1)
      .filter(({ figure, kind }) => isFirm(figure) || (kind === 'threshold' && figure.unit === 'none'));
    const here = around.filter(({ sentence }) => sentence === gap.sentence);
    const [needed, ...rules] = here.filter(({ kind }) => kind === 'threshold');
    if (gap.noun === 'short' && gap.kind === 'margin-votes' && !needed) return surplus(gap, subject);
    const own = here.filter(isHeld);
    // "It has 159 of 400 seats. For a majority it takes 201; it is 42 short"
    const before = around.filter(
      (claim) =>
        claim.sentence === gap.sentence - 1 && claim.kind === 'seats' && isHeld(claim) && !isFarBelow(claim, needed),
    );
    const holders = own.length === 0 && before.length === 1 ? before : own;
    const [had, ...others] = holders;
    if (!had || rules.length > 0) return [];
    const made = needed ? holders.map((holder) => shortfall(needed, holder, gap, subject)) : [];
    const meant = made.filter(({ state }) => others.length === 0 || state === 'holds');
    // "a surplus of 318 over the quota of 1,622, with 1,940": what is over, what is needed and what there is
    const all =
      gap.noun === 'short' &&
      meant.every(({ terms: [more, , over] }) => (more === needed) === (over?.kind !== 'margin-votes')) &&
      meant.every(({ terms }) => terms.every(({ clause }) => clause === gap.clause));
    if (needed && all) return meant.map((one) => ({ ...one, weight: others.length === 0 ? 'proof' : one.weight }));
    if (needed || others.length > 0) return meant.slice(0, 1);
    const chamber = chamberOf(gap, subject);
    return chamber && gap.noun === 'short' ? [majority(chamber, had, gap, subject)] : [];
  });

/** "2 members were missing. It takes 67": so few are not what falls short of it. */
const isFarBelow = (claim: Claim, needed: Claim | undefined): boolean =>
  needed !== undefined && compare(multiply(claim.figure.value, rational(10)), needed.figure.value) < 0;

const isHeld = ({ kind, time }: Claim): boolean => (kind === 'votes' || kind === 'seats') && time === 'now';

const reach = 4;

/** "elected with 2,322 votes … Her surplus is 279": over the only bar that the article has. */
function surplus(gap: Claim, subject: Subject): readonly Relation[] {
  const bars = ofKind(subject.all, 'threshold').filter(({ figure }) => figure.unit === 'none' && isExact(figure));
  const [bar] = bars;
  if (!bar || bars.some(({ figure }) => compare(figure.value, bar.figure.value) !== 0)) return [];
  const over = ofKind(subject.all, 'votes').filter(
    ({ figure, time }) => time === 'now' && isExact(figure) && compare(figure.value, bar.figure.value) > 0,
  );
  const prose = over.filter(({ cell }) => !cell);
  const theirs = prose.filter(({ subject: own }) => sameSubject(own, gap.subject));
  const near = prose.filter(({ sentence }) => Math.abs(sentence - gap.sentence) <= farthest);
  const beside = theirs.length > 0 ? theirs : near;
  const holders = beside.length > 0 ? beside : over.filter(({ cell }) => cell);
  const made = holders.map((had) => shortfall(bar, had, gap, subject));
  return made.filter(({ state }) => state === 'holds' || made.length === 1).slice(0, 1);
}

/** Sentences from the votes to what of them was not needed. */
const farthest = 3;

/** The seats of its sentence, or else the only ones that the article names. */
export function chamberOf({ sentence }: Claim, { all }: Subject): Claim | undefined {
  const chambers = ofKind(all, 'seats-total').filter(({ figure, time }) => isExact(figure) && time !== 'before');
  const here = chambers.filter((claim) => claim.sentence === sentence);
  return here.length === 1 ? here[0] : chambers.length === 1 ? chambers[0] : undefined;
}

/** "58 seats, three short of a majority of the 120": with what is missing it is the smallest majority. */
function majority(chamber: Claim, had: Claim, gap: Claim, { voice }: Subject): Relation {
  const twice = (claim: Claim): Term => ({ claim, times: rational(2) });
  return linear({
    ...{ code: 'threshold', weight: 'evidence', terms: [twice(had), twice(gap), minus(chamber)] },
    target: { low: rational(1), high: rational(2) },
    words: () => {
      const filled = {
        valid: printed(chamber, voice),
        seats: printed(chamber, voice),
        quota: whole(smallest(chamber), voice),
      };
      return { working: work('majority', filled), says: say(voice.messages, 'threshold.majority', filled) };
    },
  });
}

const smallest = ({ figure }: Claim): Rational =>
  add(rational(floor(divide(figure.value, rational(2)) ?? zero)), rational(1));

function shortfall(needed: Claim, had: Claim, gap: Claim, { voice }: Subject): Relation {
  const [more, less] = compare(needed.figure.value, had.figure.value) >= 0 ? [needed, had] : [had, needed];
  return linear({
    ...{ code: 'threshold', weight: 'evidence', terms: [plus(more), minus(less), minus(gap)] },
    words: () => {
      const margin = whole(subtract(more.figure.value, less.figure.value), voice);
      return inWords(voice, 'margin', { first: printed(more, voice), second: printed(less, voice), margin });
    },
  });
}

/** A share is above a bar or below it: as likely as not by chance. */
const telling = 0.3;
