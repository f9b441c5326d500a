// The totals that a contest's shares may be shares of, as the article states or allows them.
import { type Claim, isCount, isIgnored } from '../claims/claim.ts';
import { ofKind } from '../claims/ofKind.ts';
import { exactly, type Interval, scale, sum } from '../math/interval.ts';
import { zero } from '../math/rational.ts';
import { interval } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { lastAtMost } from '../text/search.ts';
import { type Contest, repeats } from './contest.ts';
import type { Base } from './ratio.ts';
import { minus, plus, type Term } from './relation.ts';

/** Base from signed figures. */
export const baseOf = (name: Base['name'], terms: readonly Term[]): Base => ({
  name,
  terms,
  interval: terms.reduce<Interval>(
    (all, { claim, times }) => sum(all, scale(interval(claim.figure), times)),
    exactly(zero),
  ),
});

/** What a base that is one figure is called. */
export const nameFor = ({ kind }: Claim): Base['name'] =>
  kind === 'registered' || kind === 'cast' || kind === 'valid'
    ? kind
    : kind === 'seats' || kind === 'seats-total'
      ? 'seats'
      : 'listed';

/** The totals of one kind that may hold for the contest: its own, else those that stand nearest before it. */
export function totalsOf(contest: Contest, all: readonly Claim[], kind: Kind): readonly Claim[] {
  const own = distinct(ofKind(contest.claims, kind).filter(isTotal));
  if (own.length > 0) return own;
  // in reading order
  const others = ofKind(all, kind);
  const startOf = (k: number): number => others[k]?.figure.start ?? 0;
  const start = contest.claims[0]?.figure.start ?? 0;
  const isOther = (claim: Claim): boolean => isTotal(claim) && !claim.cell;
  for (let k = lastAtMost(others.length, startOf, start - 1); k >= 0 && startOf(k) < start; k--) {
    const before = others[k];
    if (before && isOther(before)) return [before];
  }
  const after = others.find(isOther);
  return after ? [after] : [];
}

/** Whether it is said how many voted. */
export const hasTotal = ({ claims }: Contest): boolean =>
  ofKind(claims, 'cast').length + ofKind(claims, 'valid').length > 0;

/** A count of this election, written in digits unless it counts seats, and no mere part of another. */
const isTotal = (claim: Claim): boolean =>
  isCount(claim) &&
  !isIgnored(claim, 'share-of-total') &&
  claim.time !== 'before' &&
  (claim.kind === 'seats-total' || claim.figure.form !== 'words') &&
  // men and women among the registered voters
  !(claim.kind === 'registered' && claim.part);

function distinct(claims: readonly Claim[]): readonly Claim[] {
  const found: Claim[] = [];
  for (const claim of claims) {
    if (found.length === mostOwn) break;
    if (!found.some((other) => repeats(other, claim))) found.push(claim);
  }
  return found;
}

/** So many totals of one kind are one contest's. */
const mostOwn = 6;

/** Every base that the article admits for shares of votes in the contest, the likeliest first. */
export function basesOf(contest: Contest, all: readonly Claim[]): readonly Base[] {
  const valid = totalsOf(contest, all, 'valid');
  const cast = totalsOf(contest, all, 'cast');
  const invalid = totalsOf(contest, all, 'invalid');
  const registered = totalsOf(contest, all, 'registered');
  const rows = contest.rows('votes').filter((claim) => claim.time !== 'before');
  const bases: Base[] = [];
  for (const claim of valid) bases.push(baseOf('valid', [plus(claim)]));
  for (const claim of cast) {
    bases.push(baseOf('cast', [plus(claim)]));
    if (invalid.length > 0) bases.push(baseOf('valid', [plus(claim), ...invalid.map(minus)]));
    if (invalid.length > 1) for (const one of invalid) bases.push(baseOf('valid', [plus(claim), minus(one)]));
  }
  for (const claim of valid) if (invalid.length > 0) bases.push(baseOf('cast', [plus(claim), ...invalid.map(plus)]));
  if (rows.length > 1) bases.push(baseOf('listed', rows.map(plus)));
  if (rows.length > 1 && invalid.length > 0) bases.push(baseOf('cast', [...rows, ...invalid].map(plus)));
  for (const claim of registered) bases.push(baseOf('registered', [plus(claim)]));
  return bases.filter(
    ({ interval: { low }, terms }) =>
      (low === undefined || low.n > 0) && !terms.some(({ claim }) => isIgnored(claim, 'share-of-total')),
  );
}

/** The bases for shares of an earlier election: what it lists, and no total of this one. */
export function pastBasesOf(contest: Contest): readonly Base[] {
  const rows = contest.rows('previous-votes');
  const totals = contest.claims.filter(
    ({ kind, time, figure }) => time === 'before' && (kind === 'valid' || kind === 'cast') && figure.unit === 'none',
  );
  const bases = totals.slice(0, 4).map((claim) => baseOf(claim.kind === 'valid' ? 'valid' : 'cast', [plus(claim)]));
  return rows.length > 1 ? [...bases, baseOf('listed', rows.map(plus))] : bases;
}

/** The bases for shares of seats. */
export function seatBasesOf(contest: Contest, all: readonly Claim[]): readonly Base[] {
  const totals = totalsOf(contest, all, 'seats-total');
  const rows = contest.rows('seats').filter((claim) => claim.time !== 'before');
  const bases = totals.map((claim) => baseOf('seats', [plus(claim)]));
  return rows.length > 1 ? [...bases, baseOf('seats', rows.map(plus))] : bases;
}
