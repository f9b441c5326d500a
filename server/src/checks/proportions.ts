// Shares that are the quotient of two counts near them, to the last digit: meant to be, whatever the words say.
import { type Claim, isCount } from '../claims/claim.ts';
import { ofKind } from '../claims/ofKind.ts';
import { minus, plus, type Term } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { toNumber } from '../math/rational.ts';
import { digitsPrinted } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { away } from './away.ts';
import { slackOf } from './nearQuotient.ts';

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

const proportional: ReadonlySet<Kind> = new Set<Kind>([
  'share',
  'turnout',
  'previous-share',
  'reporting',
  'margin-points',
]);
const totals: readonly Kind[] = ['registered', 'cast', 'valid'];

const isExactCount = (claim: Claim): boolean => isCount(claim) && claim.figure.digits.length >= 2 && !claim.cell;

const isFine = ({ kind, figure, cell }: Claim): boolean =>
  proportional.has(kind) &&
  !cell &&
  figure.unit === 'percent' &&
  figure.hedge === undefined &&
  digitsPrinted(figure) >= fewestDigits;

/** The likeliest quotient of counts about it, or of the article's totals, for each finely printed share that is one. */
export function proportionsOf(
  shares: readonly Claim[],
  about: readonly Claim[],
  all: readonly Claim[],
): readonly Proportion[] {
  const fine = shares.filter(isFine);
  if (fine.length === 0) return [];
  const counts = about.filter(isExactCount);
  const sums = totalsIn(all);
  let next = 0;
  const found: Proportion[] = [];
  for (const share of fine) {
    while ((counts[next]?.figure.start ?? Number.POSITIVE_INFINITY) < share.figure.start) next++;
    const close = counts.slice(Math.max(0, next - reach), next + reach);
    const ranked = [...close].sort((a, b) => away(a, share) - away(b, share));
    const bases = [...ranked, ...sums.filter((claim) => !close.includes(claim))].slice(0, 4 * reach);
    const best = bestOf(share, ranked, bases);
    if (best) found.push(best);
  }
  return found;
}

/** The first totals of the article. */
const totalsIn = (all: readonly Claim[]): readonly Claim[] =>
  gather(totals, (kind) => firstOf(ofKind(all, kind)))
    .sort((a, b) => a.figure.start - b.figure.start)
    .slice(0, mostTotals);

function firstOf(claims: readonly Claim[]): readonly Claim[] {
  const found: Claim[] = [];
  for (const claim of claims) {
    if (isExactCount(claim)) found.push(claim);
    if (found.length === mostTotals) break;
  }
  return found;
}

function bestOf(share: Claim, parts: readonly Claim[], bases: readonly Claim[]): Proportion | undefined {
  let best: Proportion | undefined;
  const value = toNumber(share.figure.value);
  const slack = slackOf(share);
  const wholes = bases.map(({ figure }) => toNumber(figure.value));
  parts.forEach((part, i) => {
    if (part.partner && part.partner !== share) return;
    const own = toNumber(part.figure.value);
    const about = wholesFor(own, value, slack);
    bases.forEach((other, k) => {
      const count = wholes[k] ?? 0;
      // most counts are far from any total of which the part is such a share
      if (other === part || !(about(count) || about(own + count) || about(count - own))) return;
      for (const form of forms) {
        const whole = form.whole(own, count);
        // near enough by floating point to be worth an exact look
        const near = whole > 0 && Math.abs((100 * own) / whole - value) <= slack;
        if (!near || (form === ofTotal ? areRivals(part, other) : isTotalBeside(share, part))) continue;
        const many = form.freedom(other) * (i + 1) * (k + 1);
        if (!best || many < best.many) best = { share, part, base: form.terms(part, other), many };
      }
    });
  });
  return best;
}

/** The totals of which `own` is about such a share, and a few more. */
function wholesFor(own: number, value: number, slack: number): (whole: number) => boolean {
  const least = (1 - tiny) * ((100 * own) / (value + slack));
  const most = value > slack ? (1 + tiny) * ((100 * own) / (value - slack)) : Number.POSITIVE_INFINITY;
  return own > 0 && value >= 0 ? (whole) => whole >= least && whole <= most : () => true;
}
/** What floating point may leave. */
const tiny = 1e-9;

/** Each with votes, and one with a share of its own: nobody's votes are a share of a rival's. */
const areRivals = (part: Claim, other: Claim): boolean =>
  part.kind === 'votes' && other.kind === 'votes' && other.partner?.kind === 'share';

/** A share that is told with its own count is not that of a total in more than the total. */
const isTotalBeside = ({ partner, bond }: Claim, part: Claim): boolean =>
  totals.includes(part.kind) && bond === 'close' && partner !== part;

/** How a part and another count make a base, and how freely that is chosen: the freer, the less it says. */
interface Form {
  whole(part: number, other: number): number;
  freedom(other: Claim): number;
  terms(part: Claim, other: Claim): readonly Term[];
}

const ofTotal: Form = {
  whole: (_, other) => other,
  freedom: ({ kind }) => (totals.includes(kind) ? 1 : 4),
  terms: (_, other) => [plus(other)],
};

/** A total; two that make it; what is left of it. */
const forms: readonly Form[] = [
  ofTotal,
  {
    whole: (part, other) => part + other,
    freedom: () => 12,
    terms: (part, other) => [plus(part), plus(other)],
  },
  {
    whole: (part, other) => other - part,
    freedom: () => 25,
    terms: (part, other) => [plus(other), minus(part)],
  },
];
