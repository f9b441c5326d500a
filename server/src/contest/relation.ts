// One equation or inequality among the figures of a contest.
import type { Claim } from '../claims/claim.ts';
import { exactly, type Interval, meets, product, quotient, scale, sum } from '../math/interval.ts';
import {
  absolute,
  add,
  compare,
  divide,
  hundred,
  logOf,
  negate,
  type Rational,
  rational,
  zero,
} from '../math/rational.ts';
import { interval, isExact, loose, type Printed, snug } from '../numerals/figure.ts';

/** `open`: the figures are too vague for the relation to say anything. */
export type State = 'holds' | 'rounding' | 'fails' | 'open';

/**
 * How much a relation that fails may say: `proof` accuses by itself; `evidence` only where a single keystroke heals it;
 * `support` never by itself, but it speaks for a repair that heals others too. A `guess` is a sum that nobody says is
 * meant: that it fails says nothing, but a repair that makes it hold is the likelier for it.
 */
export type Weight = 'proof' | 'evidence' | 'support' | 'guess';

export interface Words {
  /** The sum worked out: "56,045 ÷ 330,497 = 16.96%". */
  readonly working: string;
  /** The same as a sentence for a message: "56,045 of 330,497 valid votes is 16.96%". */
  readonly says: string;
}

export interface Relation {
  readonly code: string;
  readonly weight: Weight;
  /** All figures that take part. */
  readonly terms: readonly Claim[];
  readonly state: State;
  /** The values of one term for which the relation would hold, the others as they stand. */
  needed(term: Claim): Interval | undefined;
  /** As `needed`, but with what holds only by a unit of the last digit. */
  room?(term: Claim): Interval | undefined;
  /** The sum in words, with the figures as they stand when it is asked for: of most relations nobody asks. */
  words(): Words;
  /** How many others bear out what this relation rests on. */
  readonly witnesses: number;
  /** How many decimal digits of agreement it takes to hold: about 1 in 10^digits such sums hold by chance. */
  readonly digits: number;
  /** The base of a share, by name. */
  readonly base?: string;
  /** Nobody says that the sum is meant: it is looked at because it all but holds. */
  readonly surmised?: true;
  /** The base is only what the words or the writer say it is. */
  readonly told?: true;
  /** The figure that the others add up to, or that is their difference. */
  readonly result?: Claim;
  /** An inequality: what is wrong with it says itself, with no number that should stand there. */
  readonly bound?: true;
  /** Two figures that say one thing. */
  readonly twin?: true;
}

/** Whether two relations state one fact: the same quotient whatever its base, the same sum of three whatever it is called. */
export const keyOf = ({ code, terms, base }: Relation): string => {
  const parts = base === undefined ? terms : terms.slice(0, 2);
  const starts = parts.map(({ figure }) => figure.start).sort((a, b) => a - b);
  return `${base !== undefined ? 'ratio' : terms.length === 3 ? 'sum' : code}/${starts.join('+')}`;
};

/** One relation picked from many because it holds: it says the less, the more there were to pick from. */
export const amongst = (relation: Relation, many: number): Relation => ({
  ...relation,
  weight: 'guess',
  digits: Math.max(0, relation.digits - Math.log10(Math.max(1, many))),
});

/** The relation with its words as they are now, for when the figures will have changed. */
export const spoken = (relation: Relation): Relation => {
  const now = relation.words();
  return { ...relation, words: () => now };
};

export interface Term {
  readonly claim: Claim;
  readonly times: Rational;
}

export const plus = (claim: Claim): Term => ({ claim, times: rational(1) });
export const minus = (claim: Claim): Term => ({ claim, times: rational(-1) });

type Reading = (claim: Claim) => Interval;

const asPrinted =
  (read: (figure: Printed) => Interval): Reading =>
  (claim) =>
    read(claim.figure);

const printedAs: Reading = asPrinted(interval);

const total = (terms: readonly Term[], read: Reading): Interval =>
  terms.reduce<Interval>((all, { claim, times }) => sum(all, scale(read(claim), times)), exactly(zero));

/** What the other terms make: taken off the whole where both its ends are known, so that a long sum is added up once. */
function restOf(whole: Interval, { claim, times }: Term, terms: readonly Term[]): Interval {
  const own = scale(printedAs(claim), times);
  if (!own.low || !own.high)
    return total(
      terms.filter((other) => other.claim !== claim),
      printedAs,
    );
  return { low: whole.low && add(whole.low, negate(own.low)), high: whole.high && add(whole.high, negate(own.high)) };
}

/** What a linear relation is told besides its terms. */
export interface Linear {
  readonly code: string;
  readonly weight: Weight;
  readonly terms: readonly Term[];
  /** What the terms must add up to; zero where not given. */
  readonly target?: Interval;
  words(): Words;
  readonly witnesses?: number;
  /** Hedges are overlooked: "52 deputies or so, and 23 more" are 75. */
  readonly plain?: boolean;
  readonly bound?: true;
}

/** Σ times · figure lies in the target. */
export function linear({ terms, target: wanted, witnesses = 0, plain = false, ...told }: Linear): Relation {
  const target = wanted ?? exactly(zero);
  const last = wanted === undefined && terms.length > 2 ? terms.at(-1)?.claim : undefined;
  const fits = (read: (figure: Printed) => Interval): boolean =>
    meets(
      total(
        terms,
        asPrinted((figure) => read(plain ? { ...figure, hedge: undefined } : figure)),
      ),
      target,
    );
  const printed = total(terms, printedAs);
  const nearly = meets(printed, widened(target, terms));
  const state: State = fits(snug) ? 'holds' : fits(interval) ? 'open' : nearly ? 'rounding' : 'fails';
  const largest = terms.reduce((most, { claim, times }) => Math.max(most, sizeOf(claim) + log(times)), 0);
  const digits = Math.max(0, largest - widthOf(sum(printed, scale(target, rational(-1)))));
  return {
    ...told,
    ...{ terms: terms.map(({ claim }) => claim), state, witnesses, digits },
    ...(last ? { result: last } : {}),
    needed: (claim) => {
      const term = terms.find((other) => other.claim === claim);
      const over = term && divide(rational(1), term.times);
      return over && scale(sum(target, scale(restOf(printed, term, terms), rational(-1))), over);
    },
  };
}

/** The target and one unit of the last digit of the roughest term. */
function widened(target: Interval, terms: readonly Term[]): Interval {
  const unit = terms.reduce<Rational>(
    (most, { claim }) => (isExact(claim.figure) || compare(claim.figure.ulp, most) <= 0 ? most : claim.figure.ulp),
    zero,
  );
  return { low: target.low && add(target.low, negate(unit)), high: target.high && add(target.high, unit) };
}

/** What a share is held against. */
export interface Base {
  /** cast | valid | registered | listed | implied | seats, or a number that the writer chose */
  readonly name: 'cast' | 'valid' | 'registered' | 'listed' | 'implied' | 'seats' | 'chosen';
  readonly interval: Interval;
  /** The figures that make it up, and how. */
  readonly terms: readonly Term[];
}

export interface Ratio {
  readonly code: string;
  readonly weight: Weight;
  readonly share: Claim;
  readonly part: Claim;
  readonly base: Base;
  words(): Words;
  readonly witnesses: number;
  readonly baseName: string;
}

const percentOf = (part: Interval, base: Interval): Interval => quotient(scale(part, hundred), base);

const isShareOf = (share: Claim, part: Claim, base: Base, read: (figure: Printed) => Interval): boolean =>
  meets(percentOf(read(part.figure), base.interval), read(share.figure));

/** Whether the share is that of the part of the base, give or take a unit of its last digit. */
export const isNearShareOf = (share: Claim, part: Claim, base: Base): boolean =>
  isShareOf(share, part, base, interval) || isShareOf(share, part, base, loose);

/** share = 100 · part / base. */
export function ratio({ code, weight, share, part, base, words, witnesses, baseName }: Ratio): Relation {
  const fits = (read: (figure: Printed) => Interval): boolean => isShareOf(share, part, base, read);
  const holdsNow = fits(interval);
  const state: State = holdsNow ? (fits(snug) ? 'holds' : 'open') : fits(loose) ? 'rounding' : 'fails';
  // a sum of a long list is no figure that anybody typed
  const sums = base.terms.length > mostTerms ? [] : base.terms;
  const terms = [share, part, ...sums.map(({ claim }) => claim).filter((claim) => claim !== part)];
  const printedBase = base.interval.low ?? base.interval.high ?? zero;
  const digits = Math.max(
    0,
    Math.min(finenessOf(share), finenessOf(part), logOf(printedBase) - widthOf(base.interval)),
  );
  return {
    ...{ code, weight, terms, state, words, witnesses, digits, base: baseName },
    room: (claim) => (claim === part ? neededPart(loose(share.figure), part, base) : undefined),
    needed: (claim) => {
      if (claim === share) return percentOf(interval(part.figure), base.interval);
      if (claim === part) return neededPart(interval(share.figure), part, base);
      const term = sums.find((other) => other.claim === claim);
      const over = term && divide(rational(1), term.times);
      if (!term || !over) return undefined;
      const all = quotient(scale(interval(part.figure), hundred), interval(share.figure));
      return scale(sum(all, scale(restOf(base.interval, term, base.terms), rational(-1))), over);
    },
  };
}

/** A base of more terms is taken as given. */
const mostTerms = 30;

const log = (times: Rational): number => logOf(absolute(times));

/** The decimal logarithm of a figure's value. */
const sizeOf = ({ figure }: Claim): number => logOf(absolute(figure.value));

/** How many digits the figure is given to. */
const finenessOf = (claim: Claim): number => sizeOf(claim) - widthOf(interval(claim.figure));

/** The decimal logarithm of an interval's width; whole numbers stand one apart. */
const widthOf = ({ low, high }: Interval): number =>
  !low || !high ? endless : compare(low, high) === 0 ? 0 : logOf(add(high, negate(low)));
const endless = 99;

/** Where the base is a sum that holds the part itself, v = p · rest / (100 - p). */
function neededPart(p: Interval, part: Claim, base: Base): Interval {
  const term = base.terms.find(({ claim }) => claim === part);
  if (!term) return scale(product(p, base.interval), rational(1, 100));
  const others = sum(exactly(hundred), scale(p, rational(-1)));
  return quotient(product(p, restOf(base.interval, term, base.terms)), others);
}

export const isPoint = (a: Interval): boolean =>
  a.low !== undefined && a.high !== undefined && compare(a.low, a.high) === 0;
