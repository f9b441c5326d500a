// Each contest as the outside sees it: its totals, the base of its shares, its rows, and what its seats allow.
import type { Examination } from '../checks/examine.ts';
import type { Claim, Subject } from '../claims/claim.ts';
import type { Ballot } from '../contest/base.ts';
import { type Contest as Ledger, nameOf, repeats, rowsOf } from '../contest/contest.ts';
import { totalsOf } from '../contest/totals.ts';
import { nameBase, percent, type Voice, wholesOf } from '../contest/wording.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { meets, quotient, scale } from '../math/interval.ts';
import { quotientOf } from '../math/quotients.ts';
import { compare, rational, toNumber } from '../math/rational.ts';
import { interval } from '../numerals/figure.ts';
import type { Contest, Base as NamedBase, Row, TotalKind } from '../protocol.ts';
import type { Prose } from '../text/prose.ts';
import { apportionmentOf } from './apportioned.ts';
import { baseChoices } from './bases.ts';
import type { Places } from './place.ts';

/** What is said of a contest, whatever it is called and wherever it stands. */
export interface ContestSaying {
  readonly claims: readonly Claim[];
  readonly said: Omit<Contest, 'name' | 'start' | 'end'>;
}

/** The contests with what is said of them, under their names and where they stand in the file. */
export const contestsAt = (
  sayings: readonly ContestSaying[],
  places: Places,
  { blocks, text }: Prose,
): readonly Contest[] =>
  sayings.map(({ claims, said }) => {
    const [first, last] = [claims[0], claims.at(-1)];
    const start = first ? places.of(first.figure).start : 0;
    const end = last ? places.of(last.figure).end : start;
    return { name: nameOf(claims, blocks, text), start, end, ...said };
  });

export function contestSayings(
  claims: readonly Claim[],
  { contests, ballots }: Examination,
  voice: Voice,
): readonly ContestSaying[] {
  const indexes = new Map(claims.map((claim, index) => [claim, index]));
  const at = (claim: Claim): number => indexes.get(claim) ?? -1;
  return contests.map((contest) => {
    const own = ballots[contest.index] ?? [];
    const ballot =
      own.find(({ base, place, pairs }) => base && !place && pairs[0]?.part.kind !== 'seats') ??
      own.find(({ base, place }) => base && !place);
    const rows = rowsIn(contest.claims, own, ballot, voice);
    const spoken = groupBy(contest.claims, ({ subject }) => subject && keyOf(subject));
    const apportionment = apportionmentOf(rows, contest, claims, voice);
    const said = {
      ...baseOf(ballot, voice),
      ...baseChoices(own, voice),
      totals: gather(totalKinds, (kind) =>
        totalFigures(contest, claims, kind).map((claim) => ({ kind, figure: at(claim) })),
      ),
      rows: rows.map((row) => ({ ...rowReport(row, at), all: (spoken.get(row.key) ?? []).map(at) })),
      ...(apportionment && { apportionment }),
    };
    return { claims: contest.claims, said };
  });
}

const keyOf = ({ keys, name }: Subject): string => keys[0] ?? name;

const isAnswer = ({ keys }: Subject): boolean => keys.some((key) => key.startsWith('#'));

const totalKinds: readonly TotalKind[] = ['registered', 'cast', 'valid', 'invalid', 'turnout', 'seats-total'];

function totalFigures(contest: Ledger, claims: readonly Claim[], kind: TotalKind): readonly Claim[] {
  if (kind !== 'turnout') return totalsOf(contest, claims, kind);
  const own = contest.claims.filter((claim) => claim.kind === kind && claim.time === 'now' && !claim.headline);
  return own.slice(0, 1);
}

function baseOf(ballot: Ballot | undefined, voice: Voice): { readonly base?: NamedBase } {
  const { low, high } = ballot?.base?.interval ?? {};
  if (!ballot?.base || !low || !high) return {};
  const { base, pairs, votes } = ballot;
  const [least, most] = wholesOf(low, high);
  return {
    base: {
      name: base.name,
      low: Number(least),
      high: Number(most),
      text: nameBase(base, votes, voice),
      agree: agreeing(ballot),
      shares: pairs.length,
    },
  };
}

/** How many shares are right on the ballot's base, to their last digit. */
function agreeing({ base, pairs }: Ballot): number {
  if (!base) return 0;
  const hundredth = scale(base.interval, rational(1, 100));
  return pairs.filter(({ share, part }) => meets(quotient(interval(part.figure), hundredth), interval(share.figure)))
    .length;
}

/** The claims of one row: what the article says of one subject. */
export interface ClaimedRow {
  /** By which the claims of its subject are known. */
  readonly key: string;
  readonly subject: string;
  /** An answer on the ballot, or against all: nothing that could win a seat. */
  readonly answer: boolean;
  votes?: Claim;
  share?: Claim;
  seats?: Claim;
  /** What the votes are of the base of their own share, or of the base on which the other shares agree. */
  recomputed?: string;
}

/** A count and its share make a row together; what else the article says of a subject joins it. */
function rowsIn(
  claims: readonly Claim[],
  ballots: readonly Ballot[],
  main: Ballot | undefined,
  voice: Voice,
): readonly ClaimedRow[] {
  const rows = new Map<string, ClaimedRow>();
  const rowOf = (claim: Claim): ClaimedRow | undefined => {
    if (!claim.subject) return undefined;
    const key = keyOf(claim.subject);
    const row = rows.get(key) ?? { key, subject: claim.subject.name, answer: isAnswer(claim.subject) };
    rows.set(key, row);
    return row;
  };
  const paired = new Map(gather(ballots, (ballot) => ballot.pairs.map(({ share }) => [share, ballot] as const)));
  const votes = new Set(rowsOf(claims, 'votes'));
  for (const claim of rowsOf(claims, 'share')) {
    const ballot = paired.get(claim);
    const part = ballot && claim.partner && votes.has(claim.partner) ? claim.partner : undefined;
    const row = part && rowOf(part);
    if (!row || row.share) continue;
    Object.assign(row, { votes: part, share: claim, ...recomputed(part, ballot, claim.figure.style.places, voice) });
  }
  const places = Math.max(0, ...(main?.pairs ?? []).slice(0, 100).map(({ share }) => share.figure.style.places));
  seat(claims, rows);
  const agreed = main && agreeing(main) >= 2 ? main : undefined;
  for (const kind of ['votes', 'share', 'seats'] as const)
    for (const claim of rowsOf(claims, kind)) {
      if (kind === 'seats' && rows.size < mostCompared && isPlaced(claim, rows)) continue;
      const row = rowOf(claim);
      if (!row || row[kind]) continue;
      row[kind] = claim;
      // of a share that stands elsewhere nobody says that it is of these votes
      if (kind === 'votes') Object.assign(row, recomputed(claim, agreed, places, voice));
      if (kind === 'share') delete row.recomputed;
    }
  return [...rows.values()];
}

/** Tables of more rows are taken as they are read. */
const mostCompared = 100;

const isPlaced = (claim: Claim, rows: ReadonlyMap<string, ClaimedRow>): boolean =>
  [...rows.values()].some(({ seats }) => seats && repeats(seats, claim));

/** Gives the rows their seats, by whichever mention of them names the row's own subject. */
function seat(claims: readonly Claim[], rows: ReadonlyMap<string, ClaimedRow>): void {
  for (const claim of claims) {
    const row = rows.get(claim.subject?.keys[0] ?? '');
    if (!row || claim.time !== 'now' || rowsOf([claim], 'seats').length === 0) continue;
    if (!row.seats || isInDigits(row.seats, claim)) row.seats = claim;
  }
}

/** "Twelve of the seventeen … 12": a table shows the digits. */
const isInDigits = ({ figure: words }: Claim, { figure }: Claim): boolean =>
  words.form === 'words' && figure.form === 'digits' && compare(words.value, figure.value) === 0;

function recomputed(
  part: Claim | undefined,
  ballot: Ballot | undefined,
  places: number,
  voice: Voice,
): { recomputed?: string } {
  if (!part || !ballot?.base || ballot.base.name === 'seats') return {};
  return { recomputed: percent(quotientOf(part.figure.value, ballot.base.interval), places, voice) };
}

function rowReport({ subject, recomputed, ...own }: ClaimedRow, at: (claim: Claim) => number): Row {
  const { votes, share, seats } = own;
  return {
    subject,
    ...(votes && { votes: toNumber(votes.figure.value) }),
    ...(share && { share: toNumber(share.figure.value) }),
    ...(seats && { seats: toNumber(seats.figure.value) }),
    ...(recomputed !== undefined && { recomputed }),
    figures: {
      ...(votes && { votes: at(votes) }),
      ...(share && { share: at(share) }),
      ...(seats && { seats: at(seats) }),
    },
  };
}
