// A margin in the text whose two rivals are not of its contest's rows: they stand beside it, or in a table.
import type { Claim } from '../claims/claim.ts';
import { ofSentence } from '../claims/ofKind.ts';
import type { Contest } from '../contest/contest.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { isOneDigit } from '../math/keystrokes.ts';
import { toNumber } from '../math/rational.ts';
import { isExact } from '../numerals/figure.ts';
import { agreedDigits } from './agreeing.ts';

export interface TableMargin {
  readonly more: Claim;
  readonly fewer: Claim;
  readonly exact: boolean;
  /** Digits of agreement, the choice of the rivals and of the slip taken off. */
  readonly digits: number;
}

const mostRivals = 60;
const telltale = 0.5;
const sure = 1;

/** Blocks away from the margin that its rivals may stand. */
const reach = 5;

/** Whether a result stands near enough to a margin to be one of its rivals: in its table, or not far off in the text. */
export const mayBeRival = ({ cell, block, line }: Claim, gap: Claim): boolean =>
  cell ? cell.table === gap.cell?.table : Math.abs(block - gap.block) <= reach || (line && gap.line);

/** The two cells that the margin lies between, or would but for a slip of one key. */
export function tableMargin(gap: Claim, contests: readonly Contest[]): TableMargin | undefined {
  const value = toNumber(gap.figure.value);
  const pairs = gather(
    contests.filter(({ table }) => table),
    ({ claims }) => rivalsIn(claims),
  ).slice(0, mostRivals);
  let near: TableMargin | undefined;
  for (const [a, b] of pairs) {
    const [more, fewer] = toNumber(a.figure.value) >= toNumber(b.figure.value) ? [a, b] : [b, a];
    const apart = toNumber(more.figure.value) - toNumber(fewer.figure.value);
    const exact = apart === value;
    if (!exact && !isOneDigit(String(apart), gap.figure.digits)) continue;
    const digits = agreedDigits(Math.max(1, value), pairs.length, exact ? undefined : gap.figure.digits.length);
    if (exact && digits >= telltale) return { more, fewer, exact, digits };
    if (!exact && digits >= sure) near ??= { more, fewer, exact, digits };
  }
  return near;
}

/** Of each row the leading two, and of each column. */
function rivalsIn(claims: readonly Claim[]): readonly (readonly [Claim, Claim])[] {
  const votes = claims.filter(
    ({ kind, figure, total }) => kind === 'votes' && figure.unit === 'none' && !total && isExact(figure),
  );
  const lists = [
    ...groupBy(votes, ({ cell }) => cell?.column).values(),
    ...groupBy(votes, ({ cell }) => `row ${cell?.row}`).values(),
  ];
  return gather(lists, (list) => {
    const [first, second] = [...list].sort((a, b) => toNumber(b.figure.value) - toNumber(a.figure.value));
    return first && second ? [[first, second] as const] : [];
  });
}

/** Two counts of votes that follow one another about the margin, and stand exactly so far apart. */
export function neighboursApart(gap: Claim, close: readonly Claim[]): readonly [Claim, Claim] | undefined {
  const value = toNumber(gap.figure.value);
  const votes = gather([-1, 0, 1], (apart) => ofSentence(close, gap.sentence + apart)).filter(
    ({ kind, figure, block }) =>
      kind === 'votes' && isExact(figure) && figure.form === 'digits' && Math.abs(block - gap.block) <= 1,
  );
  for (let k = 0; k + 1 < votes.length; k++) {
    const [a, b] = [votes[k], votes[k + 1]];
    if (a && b && value > 0 && Math.abs(toNumber(a.figure.value) - toNumber(b.figure.value)) === value) return [a, b];
  }
  return undefined;
}
