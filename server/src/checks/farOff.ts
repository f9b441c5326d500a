// Whether a count and a share can be of one another at all.
import type { Ballot, Pair } from '../contest/base.ts';
import type { Base } from '../contest/ratio.ts';
import { isOneKeystroke } from '../math/keystrokes.ts';
import { quotientOf } from '../math/quotients.ts';
import { toNumber } from '../math/rational.ts';
import { digitsOf } from '../numerals/restyle.ts';

/**
 * No slip of a key moves a figure so far, not even a digit lost, nor was one copied from another row: the two are no count
 * and share of one another.
 */
export function isFarOff(pair: Pair, { pairs }: Ballot, base: Base): boolean {
  const { share, part } = pair;
  const exact = quotientOf(part.figure.value, base.interval);
  const made = toNumber(exact);
  const printedShare = toNumber(share.figure.value);
  const [less, more] = made < printedShare ? [made, printedShare] : [printedShare, made];
  // hardly any are, and to see it takes less than the rest
  if (!(more > mostOff * less && more > 1)) return false;
  const copied = pairs.some(
    (other) =>
      other !== pair &&
      (other.share.figure.digits === share.figure.digits || other.part.figure.digits === part.figure.digits),
  );
  const right = digitsOf(exact, { ...share.figure.style, group: '', decimal: '.' });
  return !copied && !isOneKeystroke(right, share.figure.digits);
}

const mostOff = 20;
