// What the figures of a contest come to: who is ahead, who has half, who is above the bar, who has a majority of the seats.
import type { Claim } from '../claims/claim.ts';
import { unnamed } from '../claims/subjects.ts';
import { gather } from '../math/gather.ts';
import { compare, multiply, type Rational, rational } from '../math/rational.ts';
import type { Kind } from '../protocol.ts';
import type { Contest } from './contest.ts';
import { totalsOf } from './totals.ts';

export interface Conclusions {
  /** Who has most votes, or the largest share where no votes are given; undefined with fewer than two, and in a draw. */
  readonly ahead: string | undefined;
  /** Who has more than half of the votes. */
  readonly half: ReadonlySet<string>;
  /** Who reaches the one bar that the contest names, in per cent. */
  readonly above: ReadonlySet<string>;
  readonly bar: Claim | undefined;
  /** Who has more than half of the seats of the one house that the contest is about. */
  readonly majority: ReadonlySet<string>;
  readonly house: Claim | undefined;
}

export function conclusionsOf(contest: Contest, all: readonly Claim[]): Conclusions {
  const [votes, shares, seats] = (['votes', 'share', 'seats'] as const).map((kind) => rivals(contest, kind));
  const bars = contest.claims.filter(({ kind, figure }) => kind === 'threshold' && figure.unit === 'percent');
  const bar = bars.length === 1 ? bars[0] : undefined;
  const houses = totalsOf(contest, all, 'seats-total');
  const house = houses.length === 1 ? houses[0] : undefined;
  return {
    ahead: first(votes) ?? (votes?.length ? undefined : first(shares)),
    half: named(shares, (value) => compare(value, rational(50)) > 0),
    above: named(shares, (value) => bar !== undefined && compare(value, bar.figure.value) >= 0),
    bar,
    majority: named(
      seats,
      (value) => house !== undefined && compare(multiply(value, rational(2)), house.figure.value) > 0,
    ),
    house,
  };
}

/** More are of several contests. */
const most = 40;

function rivals(contest: Contest, kind: Kind): readonly Claim[] | undefined {
  const unit = kind === 'share' ? 'percent' : 'none';
  const rows = contest
    .rows(kind)
    .filter(
      ({ figure, time, subject, round }) =>
        figure.unit === unit &&
        time === 'now' &&
        round === undefined &&
        subject !== undefined &&
        !subject.place &&
        !unnamed.includes(subject.keys[0] ?? ''),
    );
  // several in one row of a table are rivals, and the row is of a place
  const beside = rows.some((row, k) => row.cell && rows.some((other, i) => i !== k && inRow(row, other)));
  return rows.length >= 2 && rows.length <= most && !beside ? rows : undefined;
}

const inRow = (a: Claim, b: Claim): boolean => a.cell?.table === b.cell?.table && a.cell?.row === b.cell?.row;

function first(rows: readonly Claim[] | undefined): string | undefined {
  const [one, two] = [...(rows ?? [])].sort((a, b) => compare(b.figure.value, a.figure.value));
  return one && two && compare(one.figure.value, two.figure.value) > 0 ? nameOf(one) : undefined;
}

const named = (rows: readonly Claim[] | undefined, test: (value: Rational) => boolean): ReadonlySet<string> =>
  new Set(gather(rows ?? [], (row) => (test(row.figure.value) ? (nameOf(row) ?? []) : [])));

/** The name of its subject; of an answer, the word for it. */
export const nameOf = ({ subject }: Claim): string | undefined => subject?.name;
