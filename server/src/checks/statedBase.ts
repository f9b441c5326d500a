// The total that the words before a pair name as the base of its share.
import type { Ballot, Pair } from '../contest/base.ts';
import type { Base } from '../contest/ratio.ts';
import { isOneKeystroke } from '../math/keystrokes.ts';
import { quotientOf } from '../math/quotients.ts';
import { compare } from '../math/rational.ts';
import { digitsOf } from '../numerals/restyle.ts';

/** The last single total before the pair that is not below its count: cast or valid rather than registered. */
export function statedBase(pair: Pair, ballot: Ballot, nearestOnly = false): Base | undefined {
  const single = ballot.admissible.filter((base) => base.terms.length === 1 && base.name !== 'listed');
  const large = single.filter(
    (base) => base.interval.high === undefined || compare(base.interval.high, pair.part.figure.value) >= 0,
  );
  const votes = large.filter((base) => base.name !== 'registered');
  const before = votes.filter((base) => startOf(base) < pair.share.figure.start);
  const slipped = before.find((base) => wouldBeSlip(pair, base));
  if (slipped && !nearestOnly) return slipped;
  const nearest = [...before].sort((a, b) => startOf(a) - startOf(b)).at(-1);
  return nearest ?? votes[0] ?? large[0];
}

const startOf = ({ terms }: Base): number => terms[0]?.claim.figure.start ?? 0;

/** Whether the share printed is a keystroke from what it is on this base. */
const wouldBeSlip = ({ share, part }: Pair, base: Base): boolean =>
  isOneKeystroke(
    digitsOf(quotientOf(part.figure.value, base.interval), { ...share.figure.style, group: '', decimal: '.' }),
    share.figure.digits,
  );
