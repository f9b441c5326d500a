// Runs of shares that make the whole: exactly, or but for the slip of one key.
import type { Claim } from '../claims/claim.ts';
import { sum as added, exactly, holds, type Interval } from '../math/interval.ts';
import { isOneKeystroke } from '../math/keystrokes.ts';
import { add, compare, hundred, type Rational, rational, subtract, toNumber, zero } from '../math/rational.ts';
import { interval } from '../numerals/figure.ts';

export interface Window {
  readonly run: readonly Claim[];
  /** Its sum is the whole, as far as its rounding tells. */
  readonly exact: boolean;
}

const longest = 16;

/** The runs of so many shares or more that make the whole, and those that would with one digit mended. */
export function windowsOf(shares: readonly Claim[], shortest = 3): readonly Window[] {
  const found: Window[] = [];
  const rooms = shares.map(({ figure }) => interval(figure));
  for (let from = 0; from + shortest <= shares.length; from++) {
    let sum = zero;
    let room: Interval = exactly(zero);
    for (let to = from; to < Math.min(shares.length, from + longest); to++) {
      const figure = shares[to]?.figure;
      const own = rooms[to];
      if (!figure || !own) break;
      sum = add(sum, figure.value);
      room = added(room, own);
      if (compare(sum, tooMuch) > 0) break;
      if (to - from + 1 < shortest) continue;
      const exact = holds(room, hundred);
      if (!exact && !isWhole(shares, from, to)) continue;
      const run = shares.slice(from, to + 1);
      if (exact || (isTelling(run, sum) && run.some((claim) => heals(claim, room)))) found.push({ run, exact });
    }
  }
  return found;
}

/** No paragraph or list is cut, and none but the last stands far off. */
function isWhole(shares: readonly Claim[], from: number, to: number): boolean {
  const [before, first, last, after] = [shares[from - 1], shares[from], shares[to], shares[to + 1]];
  const goesOn = (one: Claim | undefined, two: Claim | undefined): boolean =>
    one !== undefined &&
    two !== undefined &&
    (one.block === two.block || (one.line && two.line && two.block - one.block <= 1));
  if (goesOn(before, first) || goesOn(last, after)) return false;
  return shares
    .slice(from, to)
    .every((share, k) => (shares[from + k + 1]?.block ?? share.block) - share.block <= farthest);
}

/** Blocks from one share to the next. */
const farthest = 3;

/** From here on the shares are of several contests. */
const tooMuch = rational(200);

/**
 * Too much is wrong in any case. Too little is what any list makes that leaves somebody out: there the slip must be one of
 * ten points or more, in shares so fine that the rest of a list all but never is a round number of tens.
 */
function isTelling(run: readonly Claim[], sum: Rational): boolean {
  const over = toNumber(subtract(sum, hundred));
  // two or three shares in whole per cents are soon of something else
  if (over > 0) return run.length > 3 || run.every(({ figure }) => figure.style.places > 0);
  return run.every(({ figure }) => figure.style.places >= 2) && over <= -9.9;
}

/** Whether one digit of the share, or two that changed places, make the sum what it should be. */
function heals({ figure }: Claim, room: Interval): boolean {
  if (!room.low || !room.high) return false;
  const unit = toNumber(figure.ulp);
  const middle = (toNumber(room.low) + toNumber(room.high)) / 2;
  const slack = (toNumber(room.high) - toNumber(room.low)) / 2;
  const meant = toNumber(figure.value) + 100 - middle;
  for (let at = Math.ceil((meant - slack) / unit); at <= Math.floor((meant + slack) / unit); at++) {
    const variant = (at * unit).toFixed(figure.style.places);
    if (variant.length === figure.digits.length && isOneKeystroke(variant, figure.digits)) return true;
  }
  return false;
}
