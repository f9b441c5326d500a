// How much it says that counts make a sum, or would but for the slip of one key.
import type { Claim } from '../claims/claim.ts';
import { isOneDigit } from '../math/keystrokes.ts';
import { toNumber } from '../math/rational.ts';

/** Σ parts = sum, or it would be if one digit of one figure were another, or two had changed places. */
export interface NearSum {
  readonly parts: readonly Claim[];
  readonly sum: Claim;
  readonly exact: boolean;
  /** Decimal digits that agree beyond those which the choice of the figures, and of the slip, gives away. */
  readonly digits: number;
}

/** The sum, picked from so many, with what it says; undefined where no slip of one key makes it hold. */
export function nearSum(parts: readonly Claim[], sum: Claim, many: number): NearSum | undefined {
  const values = parts.map(({ figure }) => toNumber(figure.value));
  const whole = toNumber(sum.figure.value);
  const all = values.reduce((made, value) => made + value, 0);
  const exact = all === whole;
  const healed =
    exact ||
    isOneDigit(sum.figure.digits, String(all)) ||
    parts.some(({ figure }, k) => isOneDigit(figure.digits, String(whole - all + (values[k] ?? 0))));
  if (!healed) return undefined;
  const lengths = [...parts, sum].map(({ figure }) => figure.digits.length);
  const places = lengths.reduce((made, length) => made + length, 0);
  // slips in figures of one length miss the total by the same amounts
  const told = Math.min(places, mostMisses * Math.max(...lengths));
  // that the largest is near the total is no news: what the others make is
  const digits = agreedDigits(all - Math.max(...values), many, exact ? undefined : told);
  return { parts, sum, exact, digits };
}

/** Ten times so many amounts for each digit: a digit for another, or two neighbours swapped, upwards and downwards. */
const mostMisses = 3.4;

/** Digits of a number less what its choice from so many gives away, and that of a slip in one of so many digits. */
export const agreedDigits = (value: number, many: number, places: number | undefined): number =>
  Math.log10(value) - Math.log10(places === undefined ? many : many * places * slips);

/** How much more is made by chance among so many counts than in an article of some length. */
export const crowdOf = (counts: readonly Claim[]): number => Math.max(1, counts.length / usual);
const usual = 50;

/** Nine other digits, and the neighbour. */
const slips = 10;

/** A shorter total is made too easily. */
const shortest = 4;
/** Digits of agreement, the choice of the total taken off: of a sum that holds, and of one that misses. */
const enough = { exact: 1.3, missed: 1 };

/** The sum with what it says, picked from so many totals; nothing where it says nothing. */
export function judged(parts: readonly Claim[], sum: Claim, many: number): readonly NearSum[] {
  const found = sum.figure.digits.length < shortest ? undefined : nearSum(parts, sum, many);
  return found && found.digits >= (found.exact ? enough.exact : enough.missed) ? [found] : [];
}
