// threshold: the number that was needed follows from the votes or the seats that there were.
import type { Claim } from '../claims/claim.ts';
import type { Relation, Weight } from '../contest/relation.ts';
import { printed, whole as wholeOf } from '../contest/wording.ts';
import { work } from '../contest/workings.ts';
import { exactly, type Interval } from '../math/interval.ts';
import {
  add,
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
import { isExact } from '../numerals/figure.ts';
import { barsOf, nobodyAbove } from './bar.ts';
import type { Check, Subject } from './check.ts';

export const threshold: Check = {
  code: 'threshold',
  severity: 'error',
  summary:
    'A quota follows from valid votes and seats, a majority from the size of the chamber; what cleared a bar is above it.',
  relations: (subject) => [
    ...(subject.contest.index === 0 ? subject.all.flatMap((rule) => relationsOf(rule, subject)) : []),
    ...barsOf(subject),
    ...nobodyAbove(subject),
  ],
};

/** The Droop quota, and more than half: of votes for one place, of seats in a chamber. */
function relationsOf(rule: Claim, subject: Subject): readonly Relation[] {
  if (rule.kind !== 'threshold' || !isExact(rule.figure) || rule.figure.form !== 'digits') return [];
  const valid = totals(subject, ['valid']);
  const votes = valid.length > 0 ? valid : totals(subject, ['cast']);
  const chambers = totals(subject, ['seats-total']);
  const small = compare(rule.figure.value, rational(1000)) < 0;
  const quotas = small
    ? []
    : votes.flatMap((total) => [
        ...chambers.map((seats) => quota(rule, total, seats, subject)),
        quota(rule, total, undefined, subject),
      ]);
  const halves = small ? chambers.map((seats) => half(rule, seats, subject)) : [];
  const made = [...quotas, ...halves];
  const holding = made.find(({ state }) => state === 'holds');
  const only =
    votes.length === 1 && chambers.length === 1 ? quotas[0] : small && halves.length === 1 ? halves[0] : undefined;
  return holding ? [holding] : only ? [only] : [];
}

const totals = ({ all }: Subject, kinds: readonly Claim['kind'][]): readonly Claim[] => {
  const seen = new Set<Whole>();
  return all
    .filter(
      ({ kind, time, figure }) =>
        kinds.includes(kind) &&
        time === 'now' &&
        figure.unit === 'none' &&
        !seen.has(figure.value.n) &&
        seen.add(figure.value.n),
    )
    .slice(0, 6);
};

const one = rational(1);

/** ⌊votes / (seats + 1)⌋ + 1; for one place where no number of seats is given. */
function quota(rule: Claim, votes: Claim, seats: Claim | undefined, subject: Subject): Relation {
  const parts = add(seats ? seats.figure.value : one, one);
  const { voice } = subject;
  const blanks = { valid: printed(votes, voice), seats: seats ? printed(seats, voice) : '1' };
  return rounded(rule, votes, parts, seats ? [seats] : [], 'quota', blanks, seats ? 'evidence' : 'guess', subject);
}

function half(rule: Claim, seats: Claim, subject: Subject): Relation {
  return rounded(
    rule,
    seats,
    rational(2),
    [],
    'majority',
    { seats: printed(seats, subject.voice) },
    'evidence',
    subject,
  );
}

/** The whole number next above whole / parts. */
function rounded(
  rule: Claim,
  whole: Claim,
  parts: Rational,
  others: readonly Claim[],
  key: 'quota' | 'majority',
  blanks: Readonly<Record<string, string>>,
  weight: Weight,
  { voice }: Subject,
): Relation {
  const wanted = add(rational(floor(divide(whole.figure.value, parts) ?? zero)), one);
  const below = multiply(add(rule.figure.value, negate(one)), parts);
  const room: Interval = { low: below, high: add(multiply(rule.figure.value, parts), negate(one)) };
  return {
    ...{ code: 'threshold', weight, witnesses: 0, digits: Math.max(0, logOf(rule.figure.value)) },
    terms: [whole, ...others, rule],
    state: compare(wanted, rule.figure.value) === 0 ? 'holds' : 'fails',
    words: () => {
      const filled = { ...blanks, quota: wholeOf(wanted, voice) };
      return { working: work(key, filled), says: say(voice.messages, `threshold.${key}`, filled) };
    },
    needed: (claim) => (claim === rule ? exactly(wanted) : claim === whole ? room : undefined),
  };
}
