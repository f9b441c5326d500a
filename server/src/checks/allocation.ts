// allocation: the seats follow from the votes by the method that the article names.
import type { Claim } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import type { Relation } from '../contest/relation.ts';
import { totalsOf } from '../contest/totals.ts';
import { work } from '../contest/workings.ts';
import { admitted, allocateBy, methodsThatFit } from '../elections/sharing.ts';
import { gather } from '../math/gather.ts';
import { exactly } from '../math/interval.ts';
import { divide, hundred, type Rational, rational, toNumber } from '../math/rational.ts';
import { called, say } from '../messages/messages.ts';
import { isExact } from '../numerals/figure.ts';
import type { Check, Subject } from './check.ts';

export const allocation: Check = {
  code: 'allocation',
  severity: 'error',
  summary: 'The seats follow from the votes by the method that the article names.',
  relations: (subject) => {
    const lists = subject.methods.length > 0 ? listsOf(subject) : undefined;
    return lists ? [relation(lists, subject)] : [];
  },
};

/** A list of candidates, or a party, with what it won. */
interface List {
  readonly votes: Claim;
  /** Undefined for one that is said to have won none, by not being given any. */
  readonly seats: Claim | undefined;
}

interface Lists {
  readonly lists: readonly List[];
  readonly house: Claim;
}

/** Fewer would say too little of how seats were shared out; more are of several districts. */
const [fewest, most] = [3, 60];

/** Undefined where it is not plain that the lists have shared out one house among themselves. */
function listsOf({ contest, all }: Subject): Lists | undefined {
  const totals = totalsOf(contest, all, 'seats-total');
  const seats = contest.rows('seats').filter(isCounted);
  const votes = contest.rows('votes').filter(isCounted);
  const [house] = totals;
  const sizes = new Set(totals.map(({ figure }) => toNumber(figure.value)));
  if (!house || sizes.size !== 1 || seats.length < fewest || votes.length > most) return undefined;
  const lists = votes.map(
    (own): List => ({
      votes: own,
      seats: seats.find(({ subject }) => sameSubject(subject, own.subject)),
    }),
  );
  const seated = lists.filter((list) => list.seats !== undefined);
  const rows = contest.rows('seats').filter(({ time }) => time === 'now');
  const plain =
    rows.length === seats.length &&
    seated.length === seats.length &&
    new Set(seated.map((list) => list.seats)).size === seats.length;
  return plain && isExact(house.figure) ? { lists, house } : undefined;
}

const isCounted = ({ figure, time, subject }: Claim): boolean =>
  isExact(figure) && time === 'now' && subject !== undefined && !subject.place;

function relation({ lists, house }: Lists, subject: Subject): Relation {
  const votes = lists.map((list) => BigInt(toNumber(list.votes.figure.value)));
  const seats = lists.map((list) => (list.seats ? toNumber(list.seats.figure.value) : 0));
  const size = toNumber(house.figure.value);
  const thresholds = barsOf(subject).map((share) => ({ share }));
  const full = seats.reduce((sum, own) => sum + own, 0) === size;
  const named = subject.methods;
  const fits = full ? methodsThatFit(votes, seats, { thresholds }).filter(({ method }) => named.includes(method)) : [];
  const outcomes = fits.length > 0 ? [] : outcomesOf(votes, size, named, thresholds);
  const misses = ({ won }: Outcome): number => won.filter((own, k) => own !== seats[k]).length;
  // a single figure is wrong where all others are as one of the methods has them
  const near = outcomes.find((outcome) => misses(outcome) === 1);
  // nor is it mended by a second slip
  const meant = outcomes.some((outcome) => misses(outcome) <= 2);
  const told = near ?? outcomes[0];
  const shown = told?.won ?? seats;
  return {
    ...{ code: 'allocation', weight: meant ? 'evidence' : 'guess', witnesses: 0 },
    terms: [...lists.map((list) => list.votes), house, ...gather(lists, (list) => list.seats ?? [])],
    state: fits.length > 0 ? 'holds' : 'fails',
    digits: Math.log10(Math.max(1, size)),
    words: () => {
      const list = shown.filter((own, k) => own > 0 || lists[k]?.seats).join(' + ');
      const method = called(subject.voice.messages, 'method', told?.method ?? fits[0]?.method ?? '');
      const blanks = { method, list, sum: String(size) };
      return { working: work('allocation', blanks), says: say(subject.voice.messages, 'allocation.says', blanks) };
    },
    needed: (claim) => {
      const at = lists.findIndex((list) => list.seats === claim);
      const own = near?.won[at];
      return own !== undefined && own !== seats[at] ? exactly(rational(own)) : undefined;
    },
  };
}

interface Outcome {
  readonly method: string;
  readonly won: readonly number[];
}

/** What each named method gives, without a threshold and with those that the article names; none that ends in a draw. */
function outcomesOf(
  votes: readonly bigint[],
  size: number,
  named: readonly string[],
  thresholds: readonly { readonly share: Rational }[],
): readonly Outcome[] {
  const fields = [
    votes,
    ...thresholds.map((threshold) => {
      const running = admitted(votes, threshold);
      return votes.map((own, k) => (running[k] ? own : 0n));
    }),
  ];
  return gather(named, (method) =>
    gather(fields, (field) => {
      const shared = allocateBy(method, field, size);
      return !shared || shared.tie || shared.vacant > 0 || shared.excess > 0 ? [] : [{ method, won: shared.certain }];
    }),
  );
}

const mostBars = 3;

const barsOf = ({ contest }: Subject): readonly Rational[] =>
  gather(
    contest.claims.filter(({ kind, figure }) => kind === 'threshold' && figure.unit === 'percent').slice(0, mostBars),
    ({ figure }) => divide(figure.value, hundred) ?? [],
  );
