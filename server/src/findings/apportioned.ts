// What the seats of a contest allow: the methods under which they follow from its votes.
import { type Claim, isCount } from '../claims/claim.ts';
import type { Contest } from '../contest/contest.ts';
import { totalsOf } from '../contest/totals.ts';
import { percent, type Voice } from '../contest/wording.ts';
import { methodsThatFit } from '../elections/sharing.ts';
import {
  compare,
  divide,
  hundred,
  isMultiple,
  multiply,
  type Rational,
  rational,
  truncated,
} from '../math/rational.ts';
import type { Apportionment } from '../protocol.ts';
import type { ClaimedRow } from './contests.ts';

/** Thresholds in use somewhere, in per cent; tried beside those that the article names. */
const usual = [3, 4, 5, 7, 10];

/** More rivals than any one house is shared out among; longer lists are of several districts. */
const mostRows = 60;

/**
 * Undefined where nothing can be said: fewer than two rivals with votes and seats, a seat without its votes, votes that
 * are not whole, or seats that do not make up the house that the article names.
 */
export function apportionmentOf(
  rows: readonly ClaimedRow[],
  contest: Contest,
  all: readonly Claim[],
  voice: Voice,
): Apportionment | undefined {
  const seated = rows.filter(({ seats }) => seats !== undefined && isCount(seats));
  if (rows.length > mostRows || seated.length < 2 || seated.some(({ votes }) => votes === undefined)) return undefined;
  const running = rows.flatMap(({ answer, votes, seats }) =>
    votes && !answer
      ? [{ votes: whole(votes.figure.value), seats: seats && isCount(seats) ? whole(seats.figure.value) : 0n }]
      : [],
  );
  if (running.some(({ votes, seats }) => votes === undefined || seats === undefined)) return undefined;
  const votes = running.map((row) => row.votes ?? 0n);
  const seats = running.map((row) => row.seats ?? 0n);
  const house = seats.reduce((sum, own) => sum + own, 0n);
  const stated = totalsOf(contest, all, 'seats-total').map(({ figure }) => whole(figure.value));
  if (house <= 1n || house > mostSeats || (stated.length > 0 && !stated.includes(house))) return undefined;
  const fits = methodsThatFit(votes, seats.map(Number), {
    thresholds: thresholdsOf(contest).map((share) => ({ share })),
  });
  return {
    seats: Number(house),
    fits: fits.map(({ method, threshold }) => ({
      method,
      ...(threshold && {
        threshold: percent(multiply(threshold, hundred), placesOf(multiply(threshold, hundred)), voice),
      }),
    })),
  };
}

/** No house has more; what does is a slip of the reader. */
const mostSeats = 5000n;

const whole = (value: Rational): bigint | undefined =>
  value.n >= 0 && isMultiple(value, rational(1)) ? BigInt(truncated(value)) : undefined;

const placesOf = (value: Rational): number => (whole(value) === undefined ? 1 : 0);

function thresholdsOf({ claims }: Contest): readonly Rational[] {
  const named = claims.flatMap(({ kind, figure }) =>
    kind === 'threshold' && figure.unit === 'percent' ? (divide(figure.value, hundred) ?? []) : [],
  );
  const shares: Rational[] = [];
  for (const share of [...named.slice(0, 3), ...usual.map((one) => rational(one, 100))])
    if (!shares.some((other) => compare(other, share) === 0)) shares.push(share);
  return shares;
}
