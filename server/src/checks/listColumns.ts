// Lines of votes that stand under one another as in a table: "Kapsoit: 38,203; 52,870", place by place, and their totals.
import { type Claim, isCount } from '../claims/claim.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { toNumber } from '../math/rational.ts';
import { isSlip, slipsUpTo } from '../math/slips.ts';
import { isExact } from '../numerals/figure.ts';
import { type NearSum, nearSum } from './agreeing.ts';

/** Fewer lines are no table. */
const fewest = 3;
const longest = 60;
const mostColumns = 6;
/** A shorter total is made too easily. */
const shortest = 4;
/** Digits of agreement, the choice of the total taken off. */
const telltale = 1.3;
const sure = 1;

/** The columns of such lines with the count, in them or elsewhere, that they make or miss by a slip. */
export function listColumns(claims: readonly Claim[]): readonly NearSum[] {
  const counts = claims.filter(
    (claim) => claim.kind === 'votes' && isCount(claim) && !claim.cell && !claim.headline && isExact(claim.figure),
  );
  const lists = linesOf(counts);
  const byValue = lists.length > 0 ? groupBy(counts, worth) : new Map<number, Claim[]>();
  return gather(lists, (lines) => {
    const columns = lines[0]?.length ?? 0;
    return gather(
      Array.from({ length: columns }, (_, k) => gather(lines, (line) => line[k] ?? [])),
      (column) => totalled(column, byValue, counts.length),
    );
  });
}

/** Runs of lines that hold equally many counts, two or more of them. */
function linesOf(counts: readonly Claim[]): readonly (readonly (readonly Claim[])[])[] {
  const lines: Claim[][] = [];
  for (const claim of counts) {
    const last = lines.at(-1);
    if (last?.[0]?.block === claim.block) last.push(claim);
    else lines.push([claim]);
  }
  const runs: Claim[][][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const [before] = run?.at(-1) ?? [];
    const goesOn = before && line[0] && line[0].block - before.block === 1 && run?.[0]?.length === line.length;
    if (run && goesOn && run.length < longest) run.push(line);
    else runs.push([line]);
  }
  return runs.filter(
    ({ length, 0: first }) => length >= fewest && first && first.length > 1 && first.length <= mostColumns,
  );
}

/** Its last count as the total of the others, or a count elsewhere as that of all. */
function totalled(column: readonly Claim[], byValue: ByValue, counts: number): readonly NearSum[] {
  const last = column.at(-1);
  const inside = last && column.length > fewest ? [{ parts: column.slice(0, -1), sum: last }] : [];
  const outside = nearTo(totalOf(column), byValue)
    .filter((claim) => !column.includes(claim))
    .map((sum) => ({ parts: column, sum }));
  const many = counts - column.length + 1;
  const made = gather([...inside, ...outside], ({ parts, sum }) => judged(parts, sum, many));
  return made.some(({ exact }) => exact) ? made.filter(({ exact }) => exact) : made.slice(0, 1);
}

type ByValue = ReadonlyMap<number, readonly Claim[]>;

/** The counts that are the value or miss it by a slip, in reading order. */
const nearTo = (value: number, counts: ByValue): readonly Claim[] =>
  gather(
    [value, ...gather(slipsUpTo(value), (miss) => [value - miss, value + miss])],
    (near) => counts.get(near) ?? [],
  ).sort((a, b) => a.figure.start - b.figure.start);

const worth = ({ figure }: Claim): number => toNumber(figure.value);
const totalOf = (parts: readonly Claim[]): number => parts.reduce((all, part) => all + worth(part), 0);

/** The sum with what it says, picked from so many; nothing where it says nothing. */
export function judged(parts: readonly Claim[], sum: Claim, many: number): readonly NearSum[] {
  if (sum.figure.digits.length < shortest) return [];
  const miss = Math.abs(totalOf(parts) - worth(sum));
  if (miss !== 0 && !isSlip(miss)) return [];
  const found = nearSum(parts, sum, many);
  return found && found.digits >= (found.exact ? telltale : sure) ? [found] : [];
}
