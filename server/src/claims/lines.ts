// Lines and items of a list, one below the other, that are built alike: their figures stand in columns as in a table.
import { groupBy } from '../math/groups.ts';
import type { Claim } from './claim.ts';
import type { Grid } from './grid.ts';

/** Fewer figures in a line are no row. */
const fewest = 3;
const mostFigures = 12;
/** A longer run of lines is looked at in pieces. */
const longest = 60;

/** The runs of lines that hold as many figures of the same units, two lines or more. */
export function gridsOfLines(claims: readonly Claim[]): readonly Grid[] {
  const runs: Claim[][][] = [];
  for (const line of groupBy(claims, ({ block }) => block).values()) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const goesOn = run && before && isNext(before, line) && run.length < longest;
    if (goesOn) run.push(line);
    else if (line.length >= fewest && line.length <= mostFigures) runs.push([line]);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length > 1);
}

const isNext = (before: readonly Claim[], line: readonly Claim[]): boolean =>
  (line[0]?.block ?? 0) - (before[0]?.block ?? 0) === 1 &&
  line.length === before.length &&
  line.every(
    (claim, k) => claim.figure.unit === before[k]?.figure.unit && claim.figure.form === before[k]?.figure.form,
  );
