// table-sum: a column's total row is the sum of its rows, and a row's total the sum of its answers.
import type { Claim } from '../claims/claim.ts';
import { ofKindInProse } from '../claims/ofKind.ts';
import { columnSumsOf } from '../claims/seatColumns.ts';
import { amongst, linear, minus, plus, type Relation } from '../contest/relation.ts';
import { added, inWords, type Voice, whole } from '../contest/wording.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { add, type Rational, toNumber, zero } from '../math/rational.ts';
import type { Kind } from '../protocol.ts';
import { judged } from './agreeing.ts';
import type { Check, Subject } from './check.ts';
import { nearMiss } from './nearMiss.ts';

export const tableSum: Check = {
  code: 'table-sum',
  severity: 'error',
  summary: 'The total row of a table is the sum of its column.',
  relations: (subject) => (subject.contest.table ? [...columns(subject), ...rows(subject), ...made(subject)] : []),
};

const totals: ReadonlySet<Kind> = new Set<Kind>(['valid', 'cast', 'seats-total']);

function columns(subject: Subject): readonly Relation[] {
  const counts = subject.contest.claims.filter(({ figure }) => figure.unit === 'none');
  const found: Relation[] = [];
  for (const column of groupBy(counts, ({ cell }) => cell?.column).values()) {
    const sums = column.filter((claim) => totals.has(claim.kind) && claim.total);
    const invalid = column.filter((claim) => claim.kind === 'invalid' && claim.total);
    const parts = column.filter((claim) => !claim.total);
    if (parts.length < 2) continue;
    if (sums.length === 0 && parts.length >= 3 && parts.every(({ kind }) => kind === 'votes' || kind === 'seats'))
      found.push(...(lastRow(parts, subject) ?? toTotal(parts, subject)));
    const made = sums.map((sum) => best([parts, [...parts, ...invalid]], sum, subject));
    // of papers handed out and papers found, the parts make the one
    made.forEach((list, k) => {
      const met = sums.some(
        (other, i) => i !== k && isNear(other, sums[k]) && made[i]?.some(({ state }) => state !== 'fails'),
      );
      for (const relation of list)
        found.push(met && relation.state === 'fails' ? { ...relation, weight: 'guess' } : relation);
    });
    for (const sum of sums)
      for (const other of sums)
        if (other.kind === 'valid' && sum.kind === 'cast' && invalid.length > 0)
          found.push(...best([[other, ...invalid]], sum, subject));
  }
  return found;
}

/** A last row that is the sum of all above it, whatever it is called; or would be but for one key, and is nobody's. */
function lastRow(column: readonly Claim[], subject: Subject): readonly Relation[] | undefined {
  const [parts, last] = [column.slice(0, -1), column.at(-1)];
  if (!last || parts.length < 3 || last.figure.digits.length < 2) return undefined;
  const relation = equation(parts, last, subject);
  if (relation.state === 'holds') return [amongst(relation, 1)];
  const nobodys = last.subject === undefined && parts.every(({ subject: whose }) => whose !== undefined);
  return nobodys && nearMiss(relation) ? [relation] : undefined;
}

/** Ballots given out and ballots found: all but as many. */
const isNear = (a: Claim, b: Claim | undefined): boolean =>
  b?.kind === a.kind && Math.abs(toNumber(a.figure.value) / toNumber(b.figure.value) - 1) < few;
const few = 0.01;

/** A column without a total row makes a total that the text gives, or is to be thought to where it all but does. */
function toTotal(parts: readonly Claim[], subject: Subject): readonly Relation[] {
  const wanted: readonly Kind[] = parts.every(({ kind }) => kind === 'seats') ? ['seats-total'] : ['valid', 'cast'];
  const last = endOf(parts);
  const made = gather(wanted, (kind) => ofKindInProse(subject.all, kind))
    .filter(
      ({ figure, time, headline, block }) =>
        figure.unit === 'none' &&
        time !== 'before' &&
        // a heading below the table is that of something else
        !(headline && block > last),
    )
    .sort((a, b) => a.figure.start - b.figure.start)
    .slice(0, mostTotals)
    .map((total) => equation(parts, total, subject));
  const holding = made.find(({ state }) => state !== 'fails');
  if (holding) return [holding];
  const named = unnamedTotal(parts, subject);
  if (named.length > 0) return named;
  return made.map((relation) => {
    const total = relation.terms.at(-1);
    const missed =
      nearMiss(relation) && (relation.terms.length > 4 || (total && judged(parts, total, made.length).length > 0));
    return missed && !othersMake(total, subject) ? relation : { ...relation, weight: 'guess' as const };
  });
}

const mostTotals = 4;

/** The block of its last row. */
const endOf = (parts: readonly Claim[]): number => parts.at(-1)?.block ?? 0;

/** Another column of seats makes the chamber: that this one does not is told by it, as medians and seats that are vacant are. */
const othersMake = (chamber: Claim | undefined, { all }: Subject): boolean =>
  chamber?.kind === 'seats-total' && columnSumsOf(all).some(({ total }) => total === chamber);

/** The votes of a rival, place by place, and in the text what they come to. */
function unnamedTotal(parts: readonly Claim[], subject: Subject): readonly Relation[] {
  const last = endOf(parts);
  const away = ({ block }: Claim): number => Math.abs(block - last);
  // the nearer the fewer there are to choose from
  const counts = ofKindInProse(subject.all, 'votes')
    .filter(({ time }) => time === 'now')
    .sort((a, b) => away(a) - away(b))
    .slice(0, most);
  const made = gather(counts, (total, k) => judged(parts, total, k + 1));
  const best = made.find(({ exact }) => exact) ?? made[0];
  return best
    ? [
        {
          ...equation(parts, best.sum, subject),
          weight: best.exact ? 'guess' : 'evidence',
          digits: best.digits,
          surmised: true,
        },
      ]
    : [];
}

/** Counts of the text among which a table's total is looked for. */
const most = 40;

/** What makes what in row after row, or column after column. */
const made = (subject: Subject): readonly Relation[] =>
  gather(subject.contest.claims, (sum) => sum.madeOf.map((parts) => equation(parts, sum, subject)));

/** Yes, no and rejected papers beside the votes counted. */
function rows(subject: Subject): readonly Relation[] {
  const found: Relation[] = [];
  for (const row of groupBy(subject.contest.claims, ({ cell }) => cell?.row).values()) {
    const parts = row.filter(
      ({ kind, figure, total, option }) => kind === 'votes' && figure.unit === 'none' && !total && option !== undefined,
    );
    const invalid = row.filter(({ kind }) => kind === 'invalid');
    if (parts.length < 2) continue;
    for (const sum of row.filter(({ kind, figure }) => (kind === 'cast' || kind === 'valid') && figure.unit === 'none'))
      found.push(...best([[...parts, ...invalid], parts], sum, subject));
  }
  return found;
}

function best(lists: readonly (readonly Claim[])[], total: Claim, subject: Subject): readonly Relation[] {
  const made = lists.map((list) => equation(list, total, subject));
  const holding = made.find(({ state }) => state !== 'fails');
  if (holding) return [holding];
  // a few ballots were left blank
  if (total.kind === 'cast' && lists.every((list) => list.length === 2 && isLittleMore(total, list)))
    return made.map((relation) => ({ ...relation, weight: 'guess' as const }));
  // one of the lists is meant; which one, the slip itself may tell
  const primary = made.find(nearMiss) ?? made[0];
  return made.map((relation) => (relation === primary ? relation : { ...relation, weight: 'guess' as const }));
}

/** So few more than the parts that a single key would hardly have made them. */
function isLittleMore({ figure }: Claim, parts: readonly Claim[]): boolean {
  const more = toNumber(figure.value) - parts.reduce((all, part) => all + toNumber(part.figure.value), 0);
  return more > 0 && more < few * toNumber(figure.value);
}

function equation(parts: readonly Claim[], total: Claim, { voice }: Subject): Relation {
  return linear({
    ...{ code: 'table-sum', weight: 'evidence', terms: [...parts.map(plus), minus(total)] },
    words: () => {
      const sum = parts.reduce<Rational>((all, { figure }) => add(all, figure.value), zero);
      const across = parts.every(({ cell }) => cell !== undefined && cell.row === total.cell?.row);
      return inWords(voice, across ? 'sum-of-votes' : 'table-sum', {
        list: shown(parts, voice),
        sum: whole(sum, voice),
      });
    },
  });
}

const shown = (parts: readonly Claim[], voice: Voice): string =>
  parts.length > 8 ? `${added(parts.slice(0, 3), voice)} + … + ${added(parts.slice(-1), voice)}` : added(parts, voice);
