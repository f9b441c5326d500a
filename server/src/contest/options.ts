// What may be done about a blamed figure: to change it, or another figure of its sums; and what each change would do.
import type { Claim } from '../claims/claim.ts';
import { middle } from '../math/quotients.ts';
import { compare, highest, type Rational, rational, scaled, zero } from '../math/rational.ts';
import type { Blame } from './diagnosis.ts';
import { factsOf, isMet, isSaid } from './facts.ts';
import type { Ledger } from './ledger.ts';
import type { Relation } from './relation.ts';
import type { Change } from './tie.ts';

/** One figure with another value; how many sums are as they should be after it, and how many no longer are. */
export interface Option extends Change {
  /** Sums of the figure that fail as printed, and will hold. */
  readonly settles: number;
  /** Sums that hold as printed, and will fail or be no sums any longer. */
  readonly upsets: number;
  /** Sums that hold as printed and will hold, but no longer by this figure. */
  readonly forsakes: number;
  /** No other repair comes near. */
  readonly certain: boolean;
}

/** The options for each blame, the likeliest first; none for what is blamed when there is no work left to weigh them. */
export function optionsFor(blames: readonly Blame[], ledger: Ledger): readonly (readonly Option[])[] {
  return blames.map((blame) => {
    if (ledger.left() <= 0) return [];
    const { claim, repairs, others, certain } = blame;
    const own = repairs.map((value) => ({ claim, value }));
    const weighed = (change: Change): Option => {
      const { settles, upsets, forsakes } = effectOf(change, ledger);
      return { claim: change.claim, value: change.value, settles, upsets, forsakes, certain: false };
    };
    const likely = [...own, ...others].map(weighed);
    const sides = otherSides(blame).map(weighed);
    return [
      ...likely.map((option, k) => ({
        ...option,
        certain: certain && k === 0 && own.length > 0,
      })),
      // the other half of a pair is for the writer to judge; another figure has to do more good than harm
      ...sides.filter((option) => isPartner(option.claim, blame) || option.settles > option.upsets + option.forsakes),
    ];
  });
}

type Facts = ReadonlyMap<string, Relation>;

type Effect = Omit<Option, 'claim' | 'value' | 'certain'>;

function effectOf({ claim, value }: Change, ledger: Ledger): Effect {
  const places = ledger.touched(claim, ledger.printed);
  const was = factsOf(places.flatMap((index) => ledger.printed[index] ?? []).filter(isSaid));
  const back = ledger.suppose(claim, value);
  try {
    const now = factsOf(places.flatMap((index) => ledger.relations(index)).filter(isSaid));
    return difference(was, now, claim);
  } finally {
    back();
  }
}

/** What a change of one figure did to the sums. */
function difference(was: Facts, now: Facts, claim: Claim): Effect {
  let [settles, upsets, forsakes] = [0, 0, 0];
  for (const [key, after] of now) {
    const before = was.get(key);
    if (before?.state === 'fails' && isMet(after) && restsOn(claim, after)) settles++;
    if (!before && after.state === 'fails' && !after.surmised) upsets++;
  }
  for (const [key, before] of was) {
    if (!isMet(before) || before.weight === 'guess') continue;
    const after = now.get(key);
    if (!after || !isMet(after)) upsets++;
    else if (restsOn(claim, before) && !restsOn(claim, after)) forsakes++;
  }
  return { settles, upsets, forsakes };
}

/** One count of a long list that a share is held against hardly bears on it. */
const restsOn = (claim: Claim, { terms, base }: Relation): boolean => {
  const at = terms.indexOf(claim);
  return at >= 0 && (base === undefined || at < 2 || terms.length <= mostSides);
};

/** A longer sum has too many other sides. */
const mostSides = 3;

/** What the other figures of the sum that weighs most would have to be, however unlikely that is. */
function otherSides({ claim, breaks, others }: Blame): readonly Change[] {
  const first = breaks.find(isRatio) ?? breaks[0];
  if (!first) return [];
  const { terms, result } = first;
  const sides = terms.length <= mostSides ? terms : result ? [result] : [];
  return sides.flatMap((other): Change[] => {
    if (other === claim || others.some((rival) => rival.claim === other)) return [];
    const need = first.needed(other);
    if (!need?.low || !need.high || need.high.n < 0) return [];
    const value = rounded(middle({ low: highest(need.low, zero), high: need.high }), other);
    return compare(value, other.figure.value) === 0 ? [] : [{ claim: other, value }];
  });
}

const isRatio = ({ base }: Relation): boolean => base !== undefined;

/** A share and its count. */
const isPartner = (other: Claim, { claim, breaks }: Blame): boolean =>
  breaks.some(
    (relation) => isRatio(relation) && [claim, other].every((one) => relation.terms.slice(0, 2).includes(one)),
  );

const rounded = (value: Rational, { figure }: Claim): Rational =>
  figure.unit === 'none' && figure.style.power === 0 ? rational(scaled(value, 0)) : value;
