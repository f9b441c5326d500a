// Joins the figures of rows that are built alike by the laws that their columns obey, and names columns by them.
import { toNumber } from '../math/rational.ts';
import type { Kind } from '../protocol.ts';
import type { Claim } from './claim.ts';
import { type Grid, turned } from './grid.ts';
import { type Law, sumLaws, wholeLaws } from './laws.ts';
import { answeredShares, quotientLaws } from './quotientLaws.ts';

const shares: ReadonlySet<Kind> = new Set<Kind>(['share', 'previous-share', 'poll-share']);

const isShare = ({ kind, figure }: Claim): boolean =>
  shares.has(kind) && figure.unit === 'percent' && figure.hedge === undefined;

/** Tells each sum of the grid what makes it, each share what makes the whole with it. */
export function bindRows(grid: Grid): void {
  const [sums, wholes] = [sumLaws(grid), wholeLaws(grid, isShare)];
  for (const law of sums) nameSum(grid, law);
  for (const { bonds } of [...sums, ...sumLaws(turned(grid))])
    for (const { parts, sum } of bonds) if (sum) sum.madeOf = [...sum.madeOf, parts];
  for (const { bonds } of wholes)
    for (const { parts } of bonds)
      for (const share of parts) share.wholeWith = parts.filter((other) => other !== share);
  for (const { share, part, base } of [...answeredShares(grid, isShare), ...quotientLaws(grid, isShare)])
    Object.assign(share, { partner: part, over: base });
  // rows that are added up by themselves are of a place each, and of a size; those of rivals are not
  const lawful = new Set(
    [...sums, ...wholes].flatMap(({ parts, sum }) => [...parts, ...(sum === undefined ? [] : [sum])]),
  );
  turned(grid).forEach((column, k) => {
    if (lawful.has(k)) setUsual(column.flatMap((claim) => (claim && !claim.total ? [claim] : [])));
  });
}

/** Fewer rows tell nothing of what is usual. */
const fewest = 4;

function setUsual(claims: readonly Claim[]): void {
  if (claims.length < fewest) return;
  const values = claims.map(({ figure }) => toNumber(figure.value)).sort((a, b) => a - b);
  const [least = 0, second = 0] = values;
  const [last = 0, most = 0] = values.slice(-2);
  for (const claim of claims) {
    const own = toNumber(claim.figure.value);
    claim.usual = [own === least ? second : least, own === most ? last : most];
  }
}

/** Kinds that a heading leaves open, or that any count of votes has. */
const open: ReadonlySet<Kind> = new Set<Kind>(['other', 'votes']);

/** What the answers make is the vote, with the spoilt papers those who voted. */
function nameSum(grid: Grid, { parts, sum }: Law): void {
  if (sum === undefined) return;
  const made = grid.flatMap((row) => row[sum] ?? []);
  const of = grid.flatMap((row) => parts.flatMap((part) => row[part] ?? []));
  const has = (kind: Kind): boolean => of.some((claim) => claim.kind === kind);
  const answered = (['yes', 'no'] as const).every((answer) => of.some(({ option }) => option === answer));
  const kind =
    has('invalid') && (answered || has('valid')) ? 'cast' : answered ? 'valid' : has('votes') ? 'votes' : undefined;
  if (kind === undefined || !made.every((claim) => open.has(claim.kind) && claim.option === undefined)) return;
  for (const claim of made) Object.assign(claim, { kind, settled: true });
}
