// A share of the sum of several counts: turnout, where those who voted are only given by what they voted.
import type { Claim } from '../claims/claim.ts';
import { exactly, type Interval, meets, product, quotient, scale, sum } from '../math/interval.ts';
import { hundred, rational, toNumber, zero } from '../math/rational.ts';
import { interval, loose } from '../numerals/figure.ts';
import type { Relation, Weight, Words } from './relation.ts';

export interface SumQuotient {
  readonly code: string;
  readonly weight: Weight;
  readonly share: Claim;
  readonly parts: readonly Claim[];
  readonly whole: Claim;
  words(): Words;
}

/** share = 100 · Σ parts / whole. */
export function quotientOfSum({ code, weight, share, parts, whole, words }: SumQuotient): Relation {
  const total = (claims: readonly Claim[]): Interval =>
    claims.reduce<Interval>((all, { figure }) => sum(all, interval(figure)), exactly(zero));
  const percent = quotient(scale(total(parts), hundred), interval(whole.figure));
  const fits = (read: typeof interval): boolean => meets(percent, read(share.figure));
  const size = ({ figure }: Claim): number => Math.log10(Math.max(1, toNumber(figure.value)));
  const fineness = Math.log10(Math.max(1, toNumber(share.figure.value) / toNumber(share.figure.ulp)));
  return {
    ...{ code, weight, words, witnesses: 0, terms: [...parts, whole, share] },
    state: fits(interval) ? 'holds' : fits(loose) ? 'rounding' : 'fails',
    digits: Math.min(fineness, size(whole)),
    needed: (claim) => {
      if (claim === share) return percent;
      if (claim === whole) return quotient(scale(total(parts), hundred), interval(share.figure));
      const all = scale(product(interval(share.figure), interval(whole.figure)), rational(1, 100));
      const others = total(parts.filter((part) => part !== claim));
      return sum(all, scale(others, rational(-1)));
    },
  };
}
