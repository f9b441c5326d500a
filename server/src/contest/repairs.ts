// What a wrong figure may have been meant to be: the values that heal its relations, the likeliest slip first.
import type { Claim } from '../claims/claim.ts';
import { holds, type Interval } from '../math/interval.ts';
import { oneKeystrokeFrom } from '../math/keystrokes.ts';
import { middle } from '../math/quotients.ts';
import {
  add,
  ceiling,
  compare,
  floor,
  hundred,
  isZero,
  multiply,
  negate,
  powerOfTen,
  type Rational,
  rational,
  scaled,
  toNumber,
} from '../math/rational.ts';
import { opposite, sumOf, wholeOf } from '../math/whole.ts';
import { isExact } from '../numerals/figure.ts';

export interface Guess {
  readonly value: Rational;
  /** Small for a slip of one key, larger for what no slip explains. */
  readonly cost: number;
  readonly keystroke: boolean;
  /** By a digit more than are printed, or one fewer. */
  readonly resized: boolean;
}

const costs = { keystroke: 1, copied: 1.2, length: 1.4, short: 1.8, derived: 2.6, arbitrary: 3.6 };
const most = 6;

/** Guesses at the value of the figure within an interval, cheapest first; any will do for one `copied` from its neighbour. */
export function guesses(claim: Claim, need: Interval, copied = false): readonly Guess[] {
  const { figure } = claim;
  const places = figure.style.places;
  const unit = powerOfTen(-places);
  const power = powerOfTen(figure.style.power);
  const found: Guess[] = [];
  const room = isExact(figure) ? need : widened(need, figure.ulp);
  if (figure.digits !== '') {
    const scale = 10 ** figure.style.power;
    for (const variant of oneKeystrokeFrom(figure.digits, ...roughly(room, scale))) {
      if (decimalsOf(variant) !== places) continue;
      const value = multiply(multiply(rational(wholeOf(variant.replace('.', ''))), unit), power);
      // nobody prints that there are none
      if (isZero(value) || !holds(room, value)) continue;
      // a slip explains little where any other number is as near
      const short = figure.digits.length < 2 ? costs.short : 0;
      const resized = variant.length !== figure.digits.length;
      const cost = short + (resized ? costs.length : costs.keystroke);
      found.push({ value, cost: cost + distance(value, need), keystroke: true, resized });
    }
  }
  const derived = derive(claim, need, multiply(unit, power));
  if (derived && !found.some((guess) => compare(guess.value, derived) === 0) && compare(derived, figure.value) !== 0)
    found.push({
      value: derived,
      cost: copied ? costs.copied : costOf(claim),
      keystroke: copied,
      resized: false,
    });
  return found.sort((a, b) => a.cost - b.cost).slice(0, most);
}

const costOf = ({ kind, figure }: Claim): number =>
  figure.unit !== 'none' || kind === 'margin-votes' || kind === 'other' ? costs.derived : costs.arbitrary;

const decimalsOf = (digits: string): number => (digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0);

/** The bounds in units of `scale` by floating point, with room for its errors: most variants need no exact look. */
const roughly = ({ low, high }: Interval, scale: number): readonly [number, number] => [
  low ? outside(toNumber(low), -1) / scale : Number.NEGATIVE_INFINITY,
  high ? outside(toNumber(high), 1) / scale : Number.POSITIVE_INFINITY,
];

const outside = (bound: number, side: number): number => bound + side * 1e-9 * Math.abs(bound);

/** A rounded figure may stand a unit off the exact value: rounded, or cut off. */
const widened = ({ low, high }: Interval, unit: Rational): Interval => ({
  low: low && add(low, negate(unit)),
  high: high && add(high, unit),
});

/** Nearer to the middle of what is needed is a little likelier. */
function distance(value: Rational, need: Interval): number {
  if (!need.low || !need.high || compare(need.low, need.high) === 0) return 0;
  const width = toNumber(need.high) - toNumber(need.low);
  const off = Math.abs(toNumber(value) - (toNumber(need.low) + width / 2));
  return width > 0 ? Math.min(0.2, (0.2 * off) / width) : 0;
}

/** The one value that the relation gives: rounded as the figure is, if the interval is narrow enough to tell. */
function derive(claim: Claim, need: Interval, unit: Rational): Rational | undefined {
  if (!need.low || !need.high || need.high.n < 0) return undefined;
  if (claim.figure.unit === 'none') {
    const low = ceiling(need.low);
    return low === floor(need.high) && low >= 0 ? rational(low) : undefined;
  }
  const per = rational(unit.d, unit.n);
  const [low, high] = [scaled(multiply(need.low, per), 0), scaled(multiply(need.high, per), 0)];
  const value =
    low === high ? low : sumOf(high, opposite(low)) <= 2 ? scaled(multiply(middle(need), per), 0) : undefined;
  const derived = value === undefined ? undefined : multiply(rational(value), unit);
  return derived && compare(derived, hundred) > 0 ? undefined : derived;
}
