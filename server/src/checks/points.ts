// Shares near one another of which two stand exactly as many points apart as a third figure says.
import type { Claim } from '../claims/claim.ts';
import { gather } from '../math/gather.ts';
import { toNumber } from '../math/rational.ts';
import type { Kind } from '../protocol.ts';
import { away } from './away.ts';

export interface Points {
  readonly high: Claim;
  readonly low: Claim;
  readonly gap: Claim;
  /** From how many differences it is picked. */
  readonly many: number;
}

const shares: ReadonlySet<Kind> = new Set<Kind>(['share', 'previous-share', 'poll-share', 'turnout']);
/** Shares before and after a gap among which its two are looked for. */
const reach = 8;

/** For each gap in points the nearest two shares of those about it between which it lies. */
export function pointsOf(gaps: readonly Claim[], about: readonly Claim[]): readonly Points[] {
  if (gaps.length === 0) return [];
  const pool = about.filter(
    ({ kind, figure }) => shares.has(kind) && figure.unit === 'percent' && figure.form === 'digits',
  );
  return gather(
    gaps.filter(({ figure, cell }) => !cell && figure.unit !== 'none' && figure.form === 'digits'),
    (gap) => {
      const near = [...pool].sort((a, b) => away(a, gap) - away(b, gap)).slice(0, 2 * reach);
      for (let k = 1; k < near.length; k++)
        for (let i = 0; i < k; i++) {
          const [a, b] = [near[i], near[k]];
          if (!a || !b || !fits(a, b, gap)) continue;
          const [high, low] = toNumber(a.figure.value) >= toNumber(b.figure.value) ? [a, b] : [b, a];
          return [{ high, low, gap, many: areAhead(high, low, gap, pool) ? 1 : (k * (k + 1)) / 2 }];
        }
      return [];
    },
  );
}

/** "44.9, 43.3, 8.2 and 3.6: a lead of 1.6": the two largest of its sentence are not picked from many. */
const areAhead = (high: Claim, low: Claim, gap: Claim, pool: readonly Claim[]): boolean =>
  high.sentence === gap.sentence &&
  low.sentence === gap.sentence &&
  pool.every(
    (other) =>
      other.sentence !== gap.sentence ||
      other === high ||
      other.kind !== low.kind ||
      toNumber(other.figure.value) <= toNumber(low.figure.value),
  );

function fits(a: Claim, b: Claim, gap: Claim): boolean {
  const difference = Math.abs(toNumber(a.figure.value) - toNumber(b.figure.value));
  const slack = (toNumber(a.figure.ulp) + toNumber(b.figure.ulp) + toNumber(gap.figure.ulp)) / 2;
  return Math.abs(difference - Math.abs(toNumber(gap.figure.value))) < slack * 1.0001;
}
