// As many shares as counts, in the same order, wherever in a passage they stand: the total that they imply shows it.
import { deepest, impliedBase } from '../math/agreement.ts';
import type { Interval } from '../math/interval.ts';
import { toNumber } from '../math/rational.ts';
import { interval, isExact } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { type Claim, isCount } from './claim.ts';

const counted: ReadonlySet<Kind> = new Set<Kind>(['votes', 'other', 'previous-votes']);
const shared: ReadonlySet<Kind> = new Set<Kind>(['share', 'previous-share']);

/** Blocks from the counts to their shares. */
const farthest = 3;
const longest = 20;
/** Decimal digits of agreement that are no chance, the places where the lists might have begun taken off. */
const telling = 2.5;

/** Joins lists of counts without shares to lists of shares without counts, all of whose quotients, or all but one, are of one total. */
export function aligned(claims: readonly Claim[]): void {
  const free = claims.filter(({ partner, cell, headline }) => partner === undefined && !cell && !headline);
  const shares = runsOf(free.filter(isShare));
  if (shares.length === 0) return;
  const counts = runsOf(free.filter(isPart));
  for (const list of shares) {
    const near = counts.filter(([first]) => first && Math.abs(first.block - (list[0]?.block ?? 0)) <= farthest);
    const found = near.flatMap((parts) => fitsOf(parts, list)).sort((a, b) => b.digits - a.digits)[0];
    for (const [part, share] of found?.pairs ?? []) join(part, share);
  }
}

const isShare = ({ kind, figure, of, over }: Claim): boolean =>
  shared.has(kind) && figure.unit === 'percent' && figure.hedge === undefined && !of && !over;

const isPart = (claim: Claim): boolean =>
  counted.has(claim.kind) && isCount(claim) && isExact(claim.figure) && claim.figure.form === 'digits';

/** By election, and by paragraph or list of lines, two or more. */
function runsOf(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const runs: Claim[][] = [];
  for (const claim of claims) {
    const run = runs.findLast(([first]) => first && isPast(first) === isPast(claim));
    const last = run?.at(-1);
    const next = last && (claim.block === last.block || (claim.line && last.line && claim.block - last.block === 1));
    if (run && next) run.push(claim);
    else runs.push([claim]);
  }
  return runs.filter(({ length }) => length > 1 && length <= longest);
}

const isPast = ({ time }: Claim): boolean => time === 'before';

interface Fit {
  readonly pairs: readonly (readonly [Claim, Claim])[];
  readonly digits: number;
}

/** The two lists side by side, the longer one from wherever the shorter may begin. */
function fitsOf(parts: readonly Claim[], shares: readonly Claim[]): readonly Fit[] {
  if (!parts[0] || !shares[0] || isPast(parts[0]) !== isPast(shares[0])) return [];
  const [short, long] = parts.length <= shares.length ? [parts, shares] : [shares, parts];
  const starts = long.length - short.length + 1;
  return Array.from({ length: starts }, (_, from) => from).flatMap((from) => {
    const pairs = short.flatMap((one, k): (readonly [Claim, Claim])[] => {
      const other = long[from + k];
      return other ? [short === parts ? [one, other] : [other, one]] : [];
    });
    const sure = agreement(pairs) - Math.log10(starts);
    return sure >= telling ? [{ pairs, digits: sure }] : [];
  });
}

/** To how many decimal digits the quotients of all pairs, or of `fewest` and all but one, are of one total; 0 where they are not. */
export function agreement(pairs: Fit['pairs'], fewest = 3): number {
  const bases = pairs.flatMap(([part, share]) => impliedBase(part.figure.value, interval(share.figure)) ?? []);
  const { depth } = deepest(bases);
  const missing = pairs.length - depth;
  if (depth < 2 || missing > 1 || (missing === 1 && depth < fewest)) return 0;
  const widths = bases.map(widthOf).sort((a, b) => a - b);
  const digits = -widths.slice(0, depth - 1).reduce((sum, width) => sum + Math.log10(width), 0);
  return digits - (missing === 0 ? 0 : Math.log10(pairs.length));
}

/** Of itself. */
const widthOf = ({ low, high }: Interval): number =>
  low && high ? (toNumber(high) - toNumber(low)) / toNumber(high) : 1;

function join(part: Claim, share: Claim): void {
  if (part.partner || share.partner) return;
  if (part.kind === 'other') part.kind = share.time === 'before' ? 'previous-votes' : 'votes';
  Object.assign(part, { partner: share, bond: 'loose' });
  Object.assign(share, { partner: part, bond: 'loose' });
}
