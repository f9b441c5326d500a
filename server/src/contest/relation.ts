// One equation or inequality among the figures of a contest.
import type { Claim } from '../claims/claim.ts';
import { exactly, type Interval, meets, scale, sum } from '../math/interval.ts';
import { absolute, add, compare, divide, logOf, negate, type Rational, rational, zero } from '../math/rational.ts';
import { interval, isExact, type Printed, reprinted, snug } from '../numerals/figure.ts';

/** `open`: the figures are too vague for the relation to say anything. */
export type State = 'holds' | 'rounding' | 'fails' | 'open';

/**
 * How much a relation that fails may say: `proof` accuses by itself; `evidence` only where a single keystroke heals it, or
 * where two of them want one value of a figure; `support` never by itself, but it speaks for a repair that heals others too. A `guess` is a sum that nobody says is
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
  /** The base of a share, by name: as with the words, of most nobody asks. */
  base?(): string;
  /** Nobody says that the sum is meant: it is looked at because it all but holds. */
  readonly surmised?: true;
  /** So many digits agree, or would with another, that its figures are of one thing, whatever the words tell of them. */
  readonly evident?: true;
  /** The base is only what the words or the writer say it is. */
  readonly told?: true;
  /** The figure that the others add up to, or that is their difference. */
  readonly result?: Claim | undefined;
  /** An inequality: what is wrong with it says itself, with no number that should stand there. */
  readonly bound?: true | undefined;
  /** Two figures that say one thing. */
  readonly twin?: true | undefined;
  /** The figures are parts of a whole that is no figure of the article. */
  readonly whole?: true | undefined;
  /** What tells the fact that it states from others (`keyOf`): found once, for it is asked for again and again. */
  fact?: string | undefined;
}

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

const once = rational(1);
const less = rational(-1);

export const plus = (claim: Claim): Term => ({ claim, times: once });
export const minus = (claim: Claim): Term => ({ claim, times: less });

const nought = exactly(zero);

type Reading = (claim: Claim) => Interval;

const asPrinted =
  (read: (figure: Printed) => Interval): Reading =>
  (claim) =>
    read(claim.figure);

const printedAs: Reading = asPrinted(interval);

function total(terms: readonly Term[], read: Reading): Interval {
  let [low, high]: [Rational | undefined, Rational | undefined] = [zero, zero];
  for (const { claim, times } of terms) {
    const own = scale(read(claim), times);
    const isOne: boolean = low === high && own.low === own.high;
    low = low && own.low && add(low, own.low);
    high = isOne ? low : high && own.high && add(high, own.high);
  }
  return { low, high };
}

/** What the other terms make: taken off the whole where both its ends are known, so that a long sum is added up once. */
export function restOf(whole: Interval, { claim, times }: Term, terms: readonly Term[]): Interval {
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
  readonly twin?: true;
  readonly whole?: true;
  /** Of a sum without a target, the last of three terms or more where not given. */
  readonly result?: Claim;
}

/** Σ times · figure lies in the target. */
export function linear(told: Linear): Relation {
  const { code, weight, terms, words, witnesses = 0, bound, twin, whole } = told;
  const target = told.target ?? nought;
  const printed = total(terms, printedAs);
  const result = told.result ?? (told.target || terms.length < 3 ? undefined : terms.at(-1)?.claim);
  const largest = terms.reduce((most, { claim, times }) => Math.max(most, sizeOf(claim) + log(times)), 0);
  const digits = Math.max(0, largest - widthOf(sum(printed, scale(target, less))));
  // no spreads: of these there are more than of anything else, and V8 makes large and slow objects of spreads
  return {
    code,
    weight,
    terms: terms.map(({ claim }) => claim),
    state: stateOf(told, printed, target),
    words,
    witnesses,
    digits,
    needed: (claim) => {
      const term = terms.find((other) => other.claim === claim);
      const over = term && divide(once, term.times);
      return over && scale(sum(target, scale(restOf(printed, term, terms), less)), over);
    },
    result,
    bound,
    twin,
    whole,
    fact: undefined,
  };
}

function stateOf({ terms, plain = false }: Linear, printed: Interval, target: Interval): State {
  const hedged = terms.some(({ claim }) => claim.figure.hedge !== undefined);
  const fits = (read: (figure: Printed) => Interval): boolean =>
    meets(
      total(
        terms,
        asPrinted((figure) => read(plain ? reprinted(figure, { hedge: undefined }) : figure)),
      ),
      target,
    );
  if (hedged ? fits(snug) : meets(printed, target)) return 'holds';
  if (hedged && fits(interval)) return 'open';
  return meets(printed, widened(target, terms)) ? 'rounding' : 'fails';
}

/** The target and one unit of the last digit of the roughest term. */
function widened(target: Interval, terms: readonly Term[]): Interval {
  const unit = terms.reduce<Rational>(
    (most, { claim }) => (isExact(claim.figure) || compare(claim.figure.ulp, most) <= 0 ? most : claim.figure.ulp),
    zero,
  );
  return { low: target.low && add(target.low, negate(unit)), high: target.high && add(target.high, unit) };
}

const log = (times: Rational): number => (isUnit(times) ? 0 : logOf(absolute(times)));

/** One, or one taken off. */
const isUnit = ({ n, d }: Rational): boolean => d === 1 && (n === 1 || n === -1);

/** The decimal logarithm of a figure's value. */
export const sizeOf = ({ figure }: Claim): number => logOf(absolute(figure.value));

/** The decimal logarithm of an interval's width; whole numbers stand one apart. */
export const widthOf = ({ low, high }: Interval): number =>
  !low || !high ? endless : compare(low, high) === 0 ? 0 : logOf(add(high, negate(low)));
const endless = 99;

export const isPoint = (a: Interval): boolean =>
  a.low !== undefined && a.high !== undefined && compare(a.low, a.high) === 0;
