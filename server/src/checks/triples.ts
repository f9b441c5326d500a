// Three counts near one another of which two make the third, to the last digit: meant to, whatever the words say.
import { type Claim, isCount } from '../claims/claim.ts';
import { sumOf, type Whole } from '../math/whole.ts';
import { isExact } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';

/** a + b = sum. */
export interface Triple {
  readonly a: Claim;
  readonly b: Claim;
  readonly sum: Claim;
  /** From how many such sums it is picked. */
  readonly many: number;
}

/** How many counts apart two terms may stand. */
export const reach = 9;
/** How far apart two terms and their sum may stand. */
const widest = reach + 2;
/** Shorter numbers make one another too often. */
const shortest = 3;
/** So many digits of agreement are no chance. */
export const telltale = 1.3;

/** A count in prose that is long enough, and given to the last digit. */
export const isTerm = (claim: Claim): boolean =>
  isCount(claim) && !claim.cell && isExact(claim.figure) && claim.figure.digits.length >= shortest;

export const counted: readonly Kind[] = [
  ...(['registered', 'cast', 'valid', 'invalid', 'votes', 'margin-votes', 'previous-votes', 'other'] as const),
];

/** Every sum of two near counts that is a third near them, which `isWanted`. */
export function triplesOf(claims: readonly Claim[], isWanted: (sum: Claim) => boolean): readonly Triple[] {
  const counts = claims.filter((claim) => counted.includes(claim.kind) && isTerm(claim));
  const places = new Map<Whole, number[]>();
  counts.forEach(({ figure }, k) => {
    const list = places.get(figure.value.n);
    if (list) list.push(k);
    else places.set(figure.value.n, [k]);
  });
  const found: Triple[] = [];
  const wanted = counts.map(isWanted);
  counts.forEach((a, i) => {
    if (!wanted.slice(Math.max(0, i - widest), i + widest + 1).includes(true)) return;
    for (let k = i + 1; k <= i + reach && k < counts.length; k++) {
      const b = counts[k];
      const at = b && places.get(sumOf(a.figure.value.n, b.figure.value.n))?.find((one) => near(one, i, k));
      const sum = at === undefined || !wanted[at] ? undefined : counts[at];
      if (!b || !sum || at === undefined) continue;
      const span = Math.max(i, k, at) - Math.min(i, k, at) + 1;
      found.push({ a, b, sum, many: (span * (span - 1)) / 2 });
    }
  });
  return found;
}

const near = (at: number, i: number, k: number): boolean =>
  at !== i && at !== k && Math.max(at, k) - Math.min(at, i) <= widest;
