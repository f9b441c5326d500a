// Names a base that is only implied: the sum of what is listed, once the one count that spoils it is mended.
import type { Claim } from '../claims/claim.ts';
import { around, exactly, holds, type Interval, meets, product, scale, sum } from '../math/interval.ts';
import { add, negate, type Rational, rational, subtract, zero } from '../math/rational.ts';
import { interval } from '../numerals/figure.ts';
import type { Ballot } from './base.ts';
import type { Contest } from './contest.ts';
import { guesses } from './repairs.ts';

const enough = 3;

/** The ballot with its implied base made exact, where the listed votes allow it. */
export function nameBySum(ballot: Ballot, contest: Contest): Ballot {
  const { base, pairs, votes } = ballot;
  if (base?.name !== 'implied' || votes < enough) return ballot;
  const rows = contest.rows('votes').filter(({ time }) => time !== 'before');
  const listed = rows.reduce<Rational>((all, { figure }) => add(all, figure.value), zero);
  for (const { share, part } of pairs) {
    if (!rows.includes(part)) continue;
    const mended = mend(part, share, listed, base.interval);
    if (mended)
      return {
        ...ballot,
        base: { name: 'valid', interval: exactly(mended), terms: [] },
        listed: { rows, sum: mended },
      };
  }
  return ballot;
}

/** The sum with one count replaced by a value that fits its own share and brings the sum to the base. */
function mend(part: Claim, share: Claim, listed: Rational, base: Interval): Rational | undefined {
  const rest = subtract(listed, part.figure.value);
  const wanted = scale(product(interval(share.figure), base), rational(1, 100));
  // most counts are too far from what would bring the sum to the base for any slip of theirs to matter
  const missing = sum(base, exactly(negate(rest)));
  if (!meets(sum(wanted, around(zero, part.figure.ulp)), missing)) return undefined;
  const guess = guesses(part, wanted).find(({ value, keystroke }) => keystroke && holds(base, add(rest, value)));
  return guess && add(rest, guess.value);
}
