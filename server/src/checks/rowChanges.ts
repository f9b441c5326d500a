// Tables of one thing year by year: "2020 | 61.9% | +3.5", each change from the row above, or from the row below.
import type { Claim } from '../claims/claim.ts';
import type { Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { isZero } from '../math/rational.ts';
import { equation } from './changeSum.ts';
import type { Subject } from './check.ts';

/** Columns of a table among which one is looked for that tells of another's changes. */
const mostColumns = 6;

/** Where all changes but one make of each row the next, that one is meant to. */
export function rowChanges(subject: Subject): readonly Relation[] {
  const cells = subject.contest.claims.filter(({ figure, total }) => figure.form === 'digits' && !total);
  const columns = [...groupBy(cells, ({ cell }) => cell?.column ?? 0).values()].slice(0, mostColumns);
  const changes = columns.filter((list) => list.length >= 2 && list.every(isChange));
  const values = columns.filter((list) => list.length > 2 && !list.some(({ figure }) => figure.sign));
  return gather(changes, (list) =>
    gather(values, (column) => {
      const rows = new Map(column.map((claim) => [claim.cell?.row, claim]));
      const made = [-1, 1].map((step) => gather(list, (change) => lawOf(rows, change, step, subject)));
      return made.find(isMeant) ?? [];
    }),
  );
}

const isChange = ({ figure }: Claim): boolean => figure.sign !== undefined || isZero(figure.value);

function lawOf(
  rows: ReadonlyMap<number | undefined, Claim>,
  change: Claim,
  step: number,
  subject: Subject,
): readonly Relation[] {
  const row = change.cell?.row ?? 0;
  const [before, after] = [rows.get(row + step), rows.get(row)];
  if (!before || !after || (before.figure.unit === 'none') !== (change.figure.unit === 'none')) return [];
  return [equation(before, change, after, change.figure.sign !== '-', subject)];
}

/** Of two one holds to more digits than by chance. */
function isMeant(rows: readonly Relation[]): boolean {
  const holding = rows.filter(({ state }) => state === 'holds');
  return (
    rows.length >= 2 &&
    rows.length - holding.length <= 1 &&
    holding.reduce((all, { digits }) => all + digits, 0) > telling
  );
}

const telling = 2;
