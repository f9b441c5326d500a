// Columns of shares that are the quotients of counts in their own rows, whatever the headings say.
import { gather } from '../math/gather.ts';
import { toNumber } from '../math/rational.ts';
import type { Claim } from './claim.ts';
import { columnsWhere, fewColumns, type Grid, isTerm, mostMissed, telling } from './grid.ts';

/** A column of shares, with the counts that they are of and what these were divided by, row by row. */
export interface Quotient {
  readonly share: Claim;
  readonly part: Claim;
  readonly base: readonly Claim[];
}

/** For each column of shares the counts of which they are the quotients, if a base in their own row makes them so. */
export function quotientLaws(grid: Grid, isShare: (claim: Claim) => boolean): readonly Quotient[] {
  const counts = columnsWhere(grid, isTerm);
  const shares = columnsWhere(grid, isShare);
  if (counts.length < 2 || counts.length > fewColumns || shares.length > fewColumns) return [];
  const bases = gather(counts, (one, k) => [[one], ...counts.slice(k + 1).map((two) => [one, two])]);
  return gather(shares, (share) => {
    const found = gather(counts, (part) => gather(bases, (base) => divided(grid, share, part, base) ?? []));
    const [best] = found.sort((a, b) => Math.round(b.digits - a.digits) || a.size - b.size);
    return best && best.digits - Math.log10(counts.length ** 2) >= telling ? best.rows : [];
  });
}

/** Shares of an answer, each with the votes for it and all that were given: so the headings say, and half the rows bear it out. */
export function answeredShares(grid: Grid, isShare: (claim: Claim) => boolean): readonly Quotient[] {
  return gather(columnsWhere(grid, isShare), (at) => {
    const rows = gather(grid, (row) => {
      const share = row[at];
      const votes = gather(row, (claim) => (claim?.kind === 'votes' && claim.option && isTerm(claim) ? claim : []));
      const part = votes.find(({ option }) => option === share?.option);
      const two = votes.length === 2 && votes[0]?.option !== votes[1]?.option;
      return share && part && two ? { share, part, base: votes } : [];
    });
    return rows.length > 1 && rows.filter(isQuotient).length * 2 >= rows.length ? rows : [];
  });
}

function isQuotient({ share, part, base }: Quotient): boolean {
  const whole = base.reduce((all, { figure }) => all + toNumber(figure.value), 0);
  const exact = (100 * toNumber(part.figure.value)) / whole;
  return Math.abs(exact - toNumber(share.figure.value)) <= toNumber(share.figure.ulp);
}

/** The rows with a share that is to be that of the part of the base; undefined where few are. */
function divided(grid: Grid, at: number, from: number, by: readonly number[]): Division | undefined {
  if (by.length === 1 && by[0] === from) return undefined;
  const rows: Quotient[] = [];
  let [fitting, digits] = [0, 0];
  for (const row of grid) {
    const [share, part] = [row[at], row[from]];
    const base = gather(by, (column) => row[column] ?? []);
    if (!share || !part || base.length < by.length || !base.every(isTerm) || !isTerm(part)) continue;
    const whole = base.reduce((all, { figure }) => all + toNumber(figure.value), 0);
    const exact = (100 * toNumber(part.figure.value)) / whole;
    if (!(exact > 0 && exact < 100)) continue;
    const ulp = toNumber(share.figure.ulp);
    if (Math.abs(exact - toNumber(share.figure.value)) <= ulp) {
      fitting++;
      digits += Math.log10(Math.max(1, Math.min(exact, 100 - exact) / (2 * ulp)));
    }
    rows.push({ share, part, base });
  }
  const missing = rows.length - fitting;
  return fitting >= 2 && missing <= mostMissed(fitting) ? { rows, digits, size: by.length } : undefined;
}

interface Division {
  readonly rows: readonly Quotient[];
  readonly digits: number;
  /** Columns that make the base. */
  readonly size: number;
}
