// A number as printed: its exact value, how finely it is printed, and the true values that could be printed so.
import { around, exactly, type Interval } from '../math/interval.ts';
import {
  absolute,
  add,
  compare,
  half,
  isMultiple,
  isZero,
  multiply,
  negate,
  type Rational,
  rational,
  zero,
} from '../math/rational.ts';
import type { Span } from '../text/span.ts';

export type Unit = 'none' | 'percent' | 'points';
export type Hedge = 'about' | 'below' | 'above';
export type Form = 'digits' | 'words' | 'scaled' | 'fraction' | 'multiple' | 'rank';

/** Why a number is no election figure by its own form. */
export type Distraction =
  | 'date'
  | 'year'
  | 'clock'
  | 'money'
  | 'phone'
  | 'ordinal'
  | 'label'
  | 'measure'
  | 'age'
  | 'code';

/** How the author writes numbers here: enough to write another in its place. */
export interface Style {
  readonly group: string;
  readonly indian: boolean;
  readonly decimal: string;
  /** Decimal places printed. */
  readonly places: number;
  /** The power of ten of a multiplier word: 6 for "1.2 million". */
  readonly power: number;
}

/** Spans and token numbers are into the prose; the span covers sign, digits, multiplier and an adjoining percent sign. */
export interface Printed extends Span {
  readonly text: string;
  /** The digits and the decimal point alone: "227307", "68.78"; empty where the number is in words. */
  readonly digits: string;
  readonly value: Rational;
  /** One unit of the last printed digit. */
  readonly ulp: Rational;
  readonly unit: Unit;
  readonly form: Form;
  readonly style: Style;
  readonly sign: '+' | '-' | undefined;
  readonly hedge: Hedge | undefined;
  readonly not: Distraction | undefined;
  /** The tokens of number and unit word, half-open. */
  readonly from: number;
  readonly to: number;
  /** Where the unit word ends, in the prose: after the "per cent" of "5 per cent". */
  readonly unitEnd: number;
  /** Where the hedge before the number begins; `from` where there is none. */
  readonly lead: number;
}

/** A copy with some of it changed. All are made here: figures of one shape are looked into sooner than those of many. */
export const reprinted = (
  { start, end, text, digits, value, ulp, unit, form, style, sign, hedge, not, from, to, unitEnd, lead }: Printed,
  changed: Partial<Printed>,
): Printed =>
  Object.assign(
    { start, end, text, digits, value, ulp, unit, form, style, sign, hedge, not, from, to, unitEnd, lead },
    changed,
  );

/** The size of the last digit that is not zero: 100,000 for 600,000. */
function coarseness(figure: Printed): Rational {
  const { value, ulp } = figure;
  if (isZero(value)) return ulp;
  let size = ulp;
  for (let i = 0; i < 30; i++) {
    const next = multiply(size, rational(10));
    if (!isMultiple(value, next)) return size;
    size = next;
  }
  return size;
}

/** What a number is rounded to: nobody who says nothing of it rounds 36,000 votes to 40,000. */
function roughness(figure: Printed): Rational {
  const whole = coarseness(figure);
  const tenth = multiply(absolute(figure.value), rational(1, 10));
  return figure.hedge === undefined && compare(tenth, whole) < 0 ? tenth : whole;
}

/** "600,000": thousands with no more than two digits before their noughts are a round number, whoever counted them. */
export const isRound = ({ digits, unit, form }: Printed): boolean =>
  unit === 'none' && form === 'digits' && digits.endsWith('000') && /^\d\d?0{3,}$/.test(digits);

/** A whole number given to the last unit, with nothing to say that it is rounded. */
export const isExact = (figure: Printed): boolean =>
  figure.unit === 'none' &&
  figure.hedge === undefined &&
  !isRound(figure) &&
  (figure.form === 'digits' || figure.form === 'words') &&
  figure.style.places === 0;

/** How many digits a share is printed with, without the noughts before them. */
export const digitsPrinted = ({ digits }: Printed): number => digitsIn(digits, firstDigit(digits), digits.length);

/** Significant digits from which on a hedge is only a manner of speaking: "over 61,452,310". */
const firmDigits = 4;

function significant({ digits }: Printed): number {
  let end = digits.length;
  while (end > 0 && isNought(digits, end - 1)) end--;
  return digitsIn(digits, Math.min(firstDigit(digits), end), end);
}

// by their letters, for what is asked of every figure again and again

const isNought = (digits: string, at: number): boolean => digits[at] === '0' || digits[at] === '.';

/** Where the first digit stands that is no nought. */
function firstDigit(digits: string): number {
  let at = 0;
  while (at < digits.length && isNought(digits, at)) at++;
  return at;
}

function digitsIn(digits: string, from: number, to: number): number {
  const point = digits.indexOf('.', from);
  return to - from - (point >= 0 && point < to ? 1 : 0);
}

/** A number given closely enough to be held to. */
export const isFirm = (figure: Printed): boolean => isExact(figure) || significant(figure) >= firmDigits;

/** The true values that the figure may stand for; a hedge to one side leaves that side open. */
export function interval(figure: Printed): Interval {
  const { value } = figure;
  const hedge = figure.hedge ?? (isRound(figure) ? 'about' : undefined);
  if (hedge === undefined && isExact(figure)) return exactly(value);
  const spread = multiply(figure.ulp, half);
  if (hedge === 'about') return around(value, multiply(roughness(figure), figure.unit === 'none' ? half : rational(1)));
  if (hedge !== undefined && significant(figure) >= firmDigits)
    return hedge === 'below'
      ? { low: add(value, negate(coarseness(figure))), high: value }
      : { low: value, high: add(value, coarseness(figure)) };
  if (hedge === 'below') return { low: undefined, high: add(value, figure.unit === 'none' ? zero : spread) };
  if (hedge === 'above') return { low: add(value, negate(figure.unit === 'none' ? zero : spread)), high: undefined };
  return around(value, spread);
}

/** As `interval`, but closed on both sides: near enough to the number for the figure to be called verified. */
export function snug(figure: Printed): Interval {
  if (figure.hedge === undefined || figure.hedge === 'about') return interval(figure);
  const reach = add(coarseness(figure), multiply(absolute(figure.value), rational(1, 20)));
  return figure.hedge === 'below'
    ? { low: add(figure.value, negate(reach)), high: interval(figure).high }
    : { low: interval(figure).low, high: add(figure.value, reach) };
}

/** Within one unit of the last digit: what truncation or a slip of rounding would print so. */
export function loose(figure: Printed): Interval {
  if (isExact(figure)) return exactly(figure.value);
  if (figure.hedge === undefined && !isRound(figure)) return around(figure.value, figure.ulp);
  const { low, high } = interval(figure);
  return { low: low && add(low, negate(figure.ulp)), high: high && add(high, figure.ulp) };
}
