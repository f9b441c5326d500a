// Figures that stand alike, in rows and columns: a table, or lines that are built alike.
import { isExact } from '../numerals/figure.ts';
import { type Claim, isCount } from './claim.ts';

/** Rows of as many places, some of them empty. */
export type Grid = readonly (readonly (Claim | undefined)[])[];

/** The grid with its rows for columns. */
export const turned = (grid: Grid): Grid => {
  const width = Math.max(0, ...grid.map(({ length }) => length));
  return Array.from({ length: width }, (_, k) => grid.map((row) => row[k]));
};

/** A count that may be a term of a sum. */
export const isTerm = (claim: Claim): boolean =>
  isCount(claim) && isExact(claim.figure) && claim.figure.form === 'digits' && claim.figure.sign === undefined;

/** The columns most of whose figures are so. */
export function columnsWhere(grid: Grid, fits: (claim: Claim) => boolean): readonly number[] {
  return turned(grid).flatMap((column, k) => {
    const given = column.filter((claim) => claim !== undefined);
    const fitting = given.filter(fits).length;
    return fitting >= 2 && fitting * 2 > given.length ? [k] : [];
  });
}

/** Of so few columns any three are looked at, of more only neighbours. */
export const fewColumns = 12;
/** So many digits of agreement are no chance. */
export const telling = 2;

/** Rows that may miss a law in which so many bear it out. */
export const mostMissed = (holding: number): number => Math.max(1, Math.floor(holding * 0.4));
