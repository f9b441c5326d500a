// threshold: the number that was needed follows from the votes or the seats that there were.
import type { Claim } from '../claims/claim.ts';
import { ofKind, ofSentence } from '../claims/ofKind.ts';
import { unnamed } from '../claims/subjects.ts';
import { keptWhileAlike } from '../contest/kept.ts';
import type { Relation, Weight } from '../contest/relation.ts';
import { printed, whole } from '../contest/wording.ts';
import { work } from '../contest/workings.ts';
import { gather } from '../math/gather.ts';
import { exactly, type Interval } from '../math/interval.ts';
import {
  add,
  ceiling,
  compare,
  divide,
  floor,
  logOf,
  multiply,
  negate,
  type Rational,
  rational,
  zero,
} from '../math/rational.ts';
import type { Whole } from '../math/whole.ts';
import { say } from '../messages/messages.ts';
import { isExact, type Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { barsOf, nobodyAbove, shortfallsOf } from './bar.ts';
import type { Article, Check } from './check.ts';
import { seatMajorities } from './seatMajority.ts';

export const threshold: Check = {
  code: 'threshold',
  severity: 'error',
  summary:
    'A quota follows from valid votes and seats, a majority from the size of the chamber; what cleared a bar is above it.',
  relations: (subject) => [
    ...barsOf(subject),
    ...nobodyAbove(subject),
    ...shortfallsOf(subject),
    ...seatMajorities(subject),
  ],
  across: (article) => {
    const rules = ofKind(article.all, 'threshold');
    const told = rules.length === 0 ? [] : [...rules, ...gather(given, (kind) => ofKind(article.all, kind))];
    return keptWhileAlike(told, () => gather(rules, (rule) => relationsOf(rule, article)));
  },
};

/** What a rule follows from. */
const given: readonly Kind[] = ['reporting', 'fraction', 'valid', 'cast', 'invalid', 'seats-total', 'seats'];

/** The Droop quota, and more than half: of votes for one place, of seats in a chamber. */
function relationsOf(rule: Claim, article: Article): readonly Relation[] {
  if (!isExact(rule.figure) || rule.figure.form !== 'digits') return [];
  const larger = largerMajority(rule, article);
  if (larger.length > 0) return larger;
  const votes = votesOf(article);
  const known = totals(article, 'seats-total');
  // "Three seats. Valid poll …": nobody's seats are those to be filled
  const held = known.length > 0 ? [] : totals(article, 'seats').filter(({ cell }) => !cell);
  const nobodys = held.filter(({ subject }) => !subject);
  // "Galway (4 seats): valid poll 38,265, quota 7,654"
  const own = nobodys.length > 0 ? nobodys : held.filter(({ sentence }) => sentence === rule.sentence);
  const chambers = known.length > 0 ? known : own;
  const small = compare(rule.figure.value, rational(1000)) < 0;
  // "312 of 571 votes; 286 were needed to win"
  const few = small && chambers.length === 0 && rule.noun === 'outright';
  const near = few ? votes.filter(([all]) => all?.block === rule.block) : votes;
  // "With four seats vacant in the 64-member assembly 31 is a majority"
  const empty = ofSentence(article.all, rule.sentence).filter(
    ({ kind, subject }) => kind === 'seats' && unnamed.includes(subject?.keys[0] ?? ''),
  );
  const made = small
    ? [
        ...[...chambers, ...(few ? gather(near, ([all]) => all ?? []) : [])].map((of) => half(rule, [of], article)),
        ...gather(chambers, (of) => empty.map((some) => half(rule, [of, some], article))),
      ]
    : gather(votes, (total) => [
        ...chambers.map((seats) => quota(rule, total, seats, article)),
        quota(rule, total, undefined, article),
      ]);
  const holding = made.find(({ state }) => state === 'holds');
  // of the only seats that the article names the quota is, whoever has them
  const seats = known.length > 0 || small || chambers.length > 1 ? known : chambers;
  return holding ? [holding] : meantBy(rule, near, seats, small, article);
}

/** Where no sum holds, the one that must be meant: of the only votes and seats, or of those in the rule's own sentence. */
function meantBy(
  rule: Claim,
  votes: readonly Votes[],
  chambers: readonly Claim[],
  small: boolean,
  article: Article,
): readonly Relation[] {
  const only = <T>(list: readonly T[], claimOf: (one: T) => Claim | undefined): T | undefined => {
    const here = list.filter((one) => claimOf(one)?.sentence === rule.sentence);
    return list.length === 1 ? list[0] : here.length === 1 ? here[0] : undefined;
  };
  const [total, seats] = [only(votes, ([first]) => first), only(chambers, (claim) => claim)];
  if (small && seats) return [half(rule, [seats], article)];
  if (small && (chambers.length > 0 || rule.noun !== 'outright')) return [];
  if (total && seats) return [quota(rule, total, seats, article)];
  return total && chambers.length === 0 ? [half(rule, total, article)] : [];
}

/** A total, and what is taken off it. */
type Votes = readonly Claim[];

/** The valid votes, or else the ballots cast, less the spoilt ones where their number is given. */
function votesOf(article: Article): readonly Votes[] {
  const valid = totals(article, 'valid');
  if (valid.length > 0) return valid.map((total) => [total]);
  const [cast, spoilt] = [totals(article, 'cast'), totals(article, 'invalid')];
  const [one] = spoilt;
  return cast.map((total) => (one && spoilt.length === 1 && cast.length === 1 ? [total, one] : [total]));
}

const totals = ({ all }: Article, kind: Kind): readonly Claim[] => {
  const seen = new Set<Whole>();
  return ofKind(all, kind)
    .filter(
      ({ time, figure }) =>
        time === 'now' && figure.unit === 'none' && !seen.has(figure.value.n) && seen.add(figure.value.n),
    )
    .slice(0, 6);
};

const one = rational(1);

/** ⌊votes / (seats + 1)⌋ + 1; for one place where no number of seats is given. */
function quota(rule: Claim, votes: Votes, seats: Claim | undefined, article: Article): Relation {
  return rounded(rule, votes, seats, 'quota', seats ? 'evidence' : 'guess', article);
}

/** Of seats meant only where the words say that they are needed for a majority: there are larger ones. */
function half(rule: Claim, of: Votes, article: Article): Relation {
  const meant = of[0]?.kind === 'seats-total' ? rule.noun === 'outright' : rule.noun !== 'quota';
  return rounded(rule, of, undefined, 'majority', meant ? 'evidence' : 'guess', article);
}

/** "A two-thirds majority of the 150 members takes 100 votes": the one fraction of its sentence, of the one chamber there. */
function largerMajority(rule: Claim, article: Article): readonly Relation[] {
  const own = ofSentence(article.all, rule.sentence);
  const [part, ...parts] = own.filter(({ figure }) => figure.form === 'fraction' && figure.value.n > 1);
  const [chamber, ...chambers] = own.filter(({ kind }) => kind === 'seats-total');
  if (!part || !chamber || parts.length + chambers.length > 0 || !isExact(chamber.figure)) return [];
  return [rounded(rule, [chamber], undefined, 'majority', 'evidence', article, part.figure)];
}

/** The whole number next above the total, less what is taken off it, divided by the seats and one more. */
function rounded(
  rule: Claim,
  [total, ...less]: Votes,
  seats: Claim | undefined,
  key: 'quota' | 'majority',
  weight: Weight,
  { voice }: Article,
  fraction?: Printed,
): Relation {
  const parts = (fraction && divide(one, fraction.value)) ?? add(seats ? seats.figure.value : one, one);
  const taken = less.reduce<Rational>((all, { figure }) => add(all, negate(figure.value)), zero);
  const base = total ? add(total.figure.value, taken) : zero;
  const part = divide(base, parts) ?? zero;
  const wanted = fraction ? rational(ceiling(part)) : add(rational(floor(part)), one);
  // half of an odd number of votes is raised before one is added, too, and some ask for one more than a fraction
  const isRaised = fraction || (key === 'majority' && total?.kind !== 'seats-total');
  const raised = isRaised ? add(rational(ceiling(part)), one) : wanted;
  const below = multiply(add(rule.figure.value, negate(one)), parts);
  const above = add(multiply(rule.figure.value, parts), negate(one));
  const room: Interval = { low: add(below, negate(taken)), high: add(above, negate(taken)) };
  return {
    ...{ code: 'threshold', weight, witnesses: 0, digits: Math.max(0, logOf(rule.figure.value)) },
    terms: [...(total ? [total] : []), ...less, ...(seats ? [seats] : []), rule],
    state: [wanted, raised].some((value) => compare(value, rule.figure.value) === 0) ? 'holds' : 'fails',
    words: () => {
      const of = less.length > 0 || !total ? whole(base, voice) : printed(total, voice);
      const named = fraction ? `${of} (${fraction.text})` : of;
      const places = seats ? printed(seats, voice) : key === 'quota' ? '1' : named;
      const filled = { valid: of, seats: places, quota: whole(wanted, voice) };
      const working = fraction
        ? work('near', { other: `${of} × ${fraction.text}`, printed: filled.quota })
        : work(key, filled);
      return { working, says: say(voice.messages, `threshold.${key}`, filled) };
    },
    needed: (claim) => (claim === rule ? exactly(wanted) : claim === total ? room : undefined),
  };
}
