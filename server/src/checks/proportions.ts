// Shares that are the quotient of two counts near them, to the last digit: meant to be, whatever the words say.
import { type Claim, isCount } from '../claims/claim.ts';
import { minus, plus, type Term } from '../contest/relation.ts';
import { toNumber } from '../math/rational.ts';
import { digitsPrinted } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';

export interface Proportion {
  readonly share: Claim;
  readonly part: Claim;
  /** One total, or the two that make it. */
  readonly base: readonly Term[];
  /** From how many quotients it is picked. */
  readonly many: number;
}

/** How many counts before and after a share are looked at. */
const reach = 6;
const fewestDigits = 3;
const mostTotals = 12;

const shares: ReadonlySet<Kind> = new Set<Kind>(['share', 'turnout', 'previous-share', 'reporting', 'margin-points']);
const totals: ReadonlySet<Kind> = new Set<Kind>(['registered', 'cast', 'valid']);

const isExactCount = (claim: Claim): boolean => isCount(claim) && claim.figure.digits.length >= 2 && !claim.cell;

const isFine = ({ kind, figure, cell }: Claim): boolean =>
  shares.has(kind) &&
  !cell &&
  figure.unit === 'percent' &&
  figure.hedge === undefined &&
  digitsPrinted(figure) >= fewestDigits;

/** The likeliest quotient for each finely printed share that is one. */
export function proportionsOf(claims: readonly Claim[], all: readonly Claim[]): readonly Proportion[] {
  const counts = claims.filter(isExactCount);
  const sums = all.filter((claim) => totals.has(claim.kind) && isExactCount(claim)).slice(0, mostTotals);
  let next = 0;
  const found: Proportion[] = [];
  for (const share of claims) {
    if (!isFine(share)) continue;
    while ((counts[next]?.figure.start ?? Number.POSITIVE_INFINITY) < share.figure.start) next++;
    const close = counts.slice(Math.max(0, next - reach), next + reach);
    const ranked = [...close].sort((a, b) => away(a, share) - away(b, share));
    const bases = [...ranked, ...sums.filter((claim) => !close.includes(claim))].slice(0, 4 * reach);
    const best = bestOf(share, ranked, bases);
    if (best) found.push(best);
  }
  return found;
}

const away = (a: Claim, b: Claim): number => Math.abs(a.figure.start - b.figure.start);

function bestOf(share: Claim, parts: readonly Claim[], bases: readonly Claim[]): Proportion | undefined {
  let best: Proportion | undefined;
  parts.forEach((part, i) => {
    bases.forEach((other, k) => {
      if (other === part || (part.partner && part.partner !== share)) return;
      for (const { terms, freedom } of formsOf(part, other)) {
        const many = freedom * (i + 1) * (k + 1);
        if ((!best || many < best.many) && fits(share, part, terms)) best = { share, part, base: terms, many };
      }
    });
  });
  return best;
}

/** A total; two that make it; what is left of it. The freer the form, the less it says. */
const formsOf = (part: Claim, other: Claim): readonly { terms: readonly Term[]; freedom: number }[] => [
  { terms: [plus(other)], freedom: totals.has(other.kind) ? 1 : 4 },
  { terms: [plus(part), plus(other)], freedom: 12 },
  { terms: [plus(other), minus(part)], freedom: 25 },
];

/** Near enough by floating point to be worth an exact look. */
function fits({ figure }: Claim, part: Claim, base: readonly Term[]): boolean {
  const whole = base.reduce((all, { claim, times }) => all + toNumber(times) * toNumber(claim.figure.value), 0);
  const value = (100 * toNumber(part.figure.value)) / whole;
  return whole > 0 && Math.abs(value - toNumber(figure.value)) <= 0.5001 * toNumber(figure.ulp);
}
