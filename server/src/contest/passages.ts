// Pairs of one passage that agree with one another: another ward or question than the rest of the contest, in a few lines.
import { deepest, impliedBase } from '../math/agreement.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import type { Interval } from '../math/interval.ts';
import { toNumber } from '../math/rational.ts';
import { interval } from '../numerals/figure.ts';
import type { Pair } from './base.ts';

/**
 * Those of the pairs that stand in one block, two of which imply one total, each to within so little of it; and those of
 * lines in a row, most of which do.
 */
export function agreeingRuns(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  if (pairs.length < 2) return [];
  const prose = pairs.filter(({ share }) => !share.cell);
  const blocks = [...groupBy(prose, ({ share }) => share.block).values()].filter((run) => agree(run, 2));
  const taken = new Set(blocks.flat());
  const lines = rowsOfLines(prose.filter((pair) => !taken.has(pair))).filter((run) =>
    agree(run, Math.floor(run.length / 2) + 1),
  );
  return [...blocks, ...lines];
}

/** Pairs in lines of their own, one below the other. */
function rowsOfLines(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const found: Pair[][] = [];
  const listed = pairs
    .filter(({ share }) => share.line || share.list !== undefined)
    .sort((a, b) => a.share.block - b.share.block);
  for (const pair of listed) {
    const run = found.at(-1);
    const last = run?.at(-1);
    if (last && pair.share.block - last.share.block === 1) run?.push(pair);
    else found.push([pair]);
  }
  return found.filter((run) => run.length >= fewestLines);
}

const fewestLines = 3;

/** Whether so many of the pairs imply one total. */
function agree(run: readonly Pair[], fewest: number): boolean {
  const narrow = gather(run, (pair) => narrowBase(pair) ?? []);
  const counts = new Set(run.map(({ part }) => part.figure.digits));
  return counts.size > 1 && deepest(narrow).depth >= fewest;
}

/**
 * The rows of tables that are of a place each, with the pairs of several rivals: in most rows the pairs agree with one
 * another, and the rows do not agree.
 */
export function rowsApart(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const inTables = groupBy(
    pairs.filter(({ share, part }) => share.cell && part.cell && (part.of ?? share.of ?? share.over) === undefined),
    ({ share }) => share.cell?.table,
  );
  return gather([...inTables.values()], (cells) =>
    ofPlaces([...groupBy(cells, ({ share }) => share.cell?.row).values()]),
  );
}

/** Paragraphs that are of a place each, with the pairs of two rivals or more, in the same way. */
export function blocksApart(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const prose = pairs.filter(
    ({ share, part }) =>
      !share.cell &&
      !share.line &&
      share.list === undefined &&
      part.kind === 'votes' &&
      share.time === 'now' &&
      share.block === part.block &&
      (part.of ?? share.of ?? share.over) === undefined,
  );
  const blocks = [...groupBy(prose, ({ share }) => share.block).values()];
  return blocks.length < fewestPlaces || blocks.some(({ length }) => length < 2) ? [] : ofPlaces(blocks);
}

const fewestPlaces = 3;

/** The groups of pairs, where most have a total each on which their own agree, and these are different ones. */
function ofPlaces(groups: readonly (readonly Pair[])[]): readonly (readonly Pair[])[] {
  const rows = groups.filter((row) => new Set(row.map(({ part }) => part)).size > 1);
  const agreed = gather(rows, (row) => {
    const { depth, interval: base } = deepest(gather(row, (pair) => narrowBase(pair) ?? []));
    return depth >= 2 && base ? [base] : [];
  });
  return agreed.length >= 2 && agreed.length * 2 > rows.length && deepest(agreed).depth === 1 ? rows : [];
}

/** Of unrelated totals two come within this of each other once in a hundred times. */
const finely = 0.006;

function narrowBase({ share, part }: Pair): Interval | undefined {
  const base = impliedBase(part.figure.value, interval(share.figure));
  if (!base?.low || !base.high) return undefined;
  const [low, high] = [toNumber(base.low), toNumber(base.high)];
  return high - low <= finely * low ? base : undefined;
}
