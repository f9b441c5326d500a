// percent-or-points: a change in per cent is a part of what was before; from 20% to 25% it is 25 per cent, or 5 points.
import type { Claim } from '../claims/claim.ts';
import type { Relation } from '../contest/relation.ts';
import { number, percent, printed, type Voice } from '../contest/wording.ts';
import { work } from '../contest/workings.ts';
import { gather } from '../math/gather.ts';
import { exactly, type Interval, meets, product, quotient, scale, sum } from '../math/interval.ts';
import { middle } from '../math/quotients.ts';
import {
  absolute,
  compare,
  highest,
  hundred,
  logOf,
  type Rational,
  rational,
  subtract,
  zero,
} from '../math/rational.ts';
import { say } from '../messages/messages.ts';
import { interval, loose, type Printed } from '../numerals/figure.ts';
import type { Check, Remark, Subject } from './check.ts';
import { type Shift, shiftOf } from './shift.ts';

export const percentOrPoints: Check = {
  code: 'percent-or-points',
  severity: 'error',
  summary: 'A change in per cent is a part of what was before; the difference of two shares is in points.',
  relations: (subject) => {
    const made = changesOf(subject).map((change) => relation(change, subject.voice));
    // "down 2 per cent at first, up 6 per cent by noon: 318 against 300": the two ends are those of one of them
    const isTold = ({ terms: [was, now] }: Relation): boolean =>
      made.some(({ terms, state }) => state !== 'fails' && terms[0] === was && terms[1] === now);
    return made.filter((one) => one.state !== 'fails' || one.weight === 'proof' || !isTold(one));
  },
  remarks: (subject) => gather(changesOf(subject), (change) => (isPoints(change) ? [remark(change, subject)] : [])),
};

interface Change extends Shift {
  readonly change: Claim;
  /** The words tell of all three what they are. */
  readonly told?: true;
}

/** Changes in per cent whose two sides, shares or counts, stand in their sentence. */
function changesOf({ contest: { claims } }: Subject): readonly Change[] {
  const told = gather(claims, (after): readonly Change[] => {
    const { was, by } = after.moved ?? {};
    const change = [by, by?.partner].find((claim) => claim?.kind === 'change-percent');
    return was && change ? [{ before: was, after, change, told: true }] : [];
  });
  const known = new Set(told.map(({ change }) => change));
  const supposed = gather(claims, (change, k) => {
    if (known.has(change)) return [];
    if (change.kind !== 'change-percent' || change.cell || change.time === 'poll') return [];
    const shift = shiftOf(claims, k, false) ?? shiftOf(claims, k, true);
    return shift && compare(shift.before.figure.value, zero) > 0 ? [{ change, ...shift }] : [];
  });
  return [...told, ...supposed];
}

type Reading = (figure: Printed) => Interval;

const whole = exactly(hundred);

const grew = ({ before, after }: Shift): boolean => compare(after.figure.value, before.figure.value) >= 0;

/** The change in per cent of what was before, whichever its direction. */
function inPercent(shift: Shift, read: Reading = interval): Interval {
  const now = scale(quotient(read(shift.after.figure), read(shift.before.figure)), hundred);
  return grew(shift) ? sum(now, scale(whole, rational(-1))) : sum(whole, scale(now, rational(-1)));
}

/** What there is now for every one of before, by a change in per cent. */
const growth = (shift: Shift, change: Interval): Interval =>
  scale(sum(whole, scale(change, rational(grew(shift) ? 1 : -1))), rational(1, 100));

const inPoints = ({ before, after }: Shift): Rational => absolute(subtract(after.figure.value, before.figure.value));

const isPercent = (change: Change, read: Reading): boolean =>
  meets(inPercent(change, read), read(change.change.figure));

/** Said to be in per cent, but the difference of two shares and no per cent of the first. */
function isPoints(change: Change): boolean {
  const { before, after } = change;
  if (before.figure.unit !== 'percent' || isPercent(change, interval)) return false;
  const ulp = highest(before.figure.ulp, after.figure.ulp);
  const points = interval({ ...before.figure, value: inPoints(change), ulp, hedge: undefined });
  return meets(points, interval(change.change.figure));
}

function relation(change: Change, voice: Voice): Relation {
  const { before, after, change: said } = change;
  const points = isPoints(change);
  // a share that is said to have risen by so many per cent may well have risen by so many points
  const weight = change.told ? 'proof' : before.figure.unit === 'none' ? 'evidence' : 'guess';
  return {
    ...{ code: 'percent-or-points', weight, terms: [before, after, said], witnesses: 0, result: said },
    state: points || isPercent(change, interval) ? 'holds' : isPercent(change, loose) ? 'rounding' : 'fails',
    digits: Math.max(0, logOf(said.figure.value) - logOf(said.figure.ulp)),
    words: () => {
      const blanks = wordsOf(change, voice);
      return {
        working: points ? difference(blanks, voice) : work('relative', blanks),
        says: say(voice.messages, 'percent-or-points.percent', blanks),
      };
    },
    needed: (claim) => {
      if (points) return undefined;
      if (claim === said) return inPercent(change);
      const rate = growth(change, interval(said.figure));
      return claim === after ? product(interval(before.figure), rate) : quotient(interval(after.figure), rate);
    },
  };
}

function wordsOf(change: Change, voice: Voice): Readonly<Record<string, string>> {
  const { before, after, change: said } = change;
  const places = Math.max(before.figure.style.places, after.figure.style.places);
  return {
    before: printed(before, voice),
    after: printed(after, voice),
    points: number(inPoints(change), places, voice),
    percent: percent(middle(inPercent(change)), said.figure.style.places, voice),
  };
}

/** "25.5% − 20% = 5.5 points" */
const difference = (blanks: Readonly<Record<string, string>>, { messages }: Voice): string =>
  say(messages, 'percent-or-points.working', blanks);

function remark(change: Change, { voice }: Subject): Remark {
  const blanks = wordsOf(change, voice);
  return {
    ...{ code: 'percent-or-points', severity: 'information', at: change.change, unit: 'points' },
    message: say(voice.messages, 'percent-or-points.says', blanks),
    working: difference(blanks, voice),
    related: [change.before, change.after],
  };
}
