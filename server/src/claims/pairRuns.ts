// Lists of counts and lists of shares beside them, the first with the first: "16,552 and 6,875, or 5.7 and 2.4 percent".
import type { Claim } from './claim.ts';
import { matches } from './matches.ts';
import { between, type SentenceView } from './sentence.ts';
import { joinedByOf } from './wholes.ts';

/** How far a count and its share may stand apart. */
export const [closeEnough, looseEnough] = [6, 16];

/** "16,552 and 6,875 respectively, or 5.7 and 2.4 percent": as many shares as counts, in the same order. */
export function pairRuns(view: SentenceView, all: readonly Claim[]): void {
  // the "first" of "first preferences" stands in no list, nor does a bar
  const claims = all.filter(
    ({ figure, kind }) => figure.form !== 'rank' && figure.form !== 'multiple' && kind !== 'threshold',
  );
  for (let k = 0; k < claims.length; k++) {
    let run = 0;
    while (claims[k + run]?.figure.unit === 'none') run++;
    let shares = 0;
    const first = k + run;
    while (claims[first + shares]?.figure.unit === 'percent') shares++;
    let after = 0;
    while (claims[first + shares + after]?.figure.unit === 'none') after++;
    // what stands before the list, such as how many wards it is of, is none of it
    const told = claims.slice(first, first + shares);
    const within = run === shares ? namedWithin : closeEnough;
    const behind = claims.slice(first + shares, first + shares + after);
    if (run >= shares)
      pairLists(view, claims.slice(first - shares, first), told, { counts: within, shares: closeEnough });
    // "49.9 percent to 49.7, with 20,574 votes to 20,491", "52.3% to Boyd's 44.8%, or 61,824 votes to 52,977"
    else if (run === 0 && after === shares && (isScore(told) || isScore(behind)))
      pairLists(view, behind, told, { counts: closeEnough, shares: isScore(told) ? closeEnough : namedWithin });
    k = Math.max(k, first - 1);
  }
}

const isScore = ([one, other]: readonly Claim[]): boolean => other !== undefined && one?.against === other;

/** How far apart the figures of each list may be. */
interface Reach {
  readonly counts: number;
  readonly shares: number;
}

function pairLists(view: SentenceView, counts: readonly Claim[], shares: readonly Claim[], within: Reach): void {
  const [early, late] =
    (counts[0]?.figure.start ?? 0) < (shares[0]?.figure.start ?? 0) ? [counts, shares] : [shares, counts];
  const [last, next] = [early.at(-1), late[0]];
  const apart = counts.length < 2 || !last || !next || between(view, last.figure, next.figure) > looseEnough;
  // "13 of 14 precincts" are no rivals
  if (apart || counts.some(({ kind, of }) => kind === 'reporting' && of)) return;
  // nor are "1,904 of the 5,600 votes"
  if (counts.some((count, i) => counts[i + 1] && joinedByOf(view, count.figure.to, counts[i + 1]?.figure.lead ?? 0)))
    return;
  if (!tight(view, counts, within.counts) || !tight(view, shares, within.shares)) return;
  for (const [i, count] of counts.entries()) {
    const share = shares[i];
    const weak = !count.settled || count.kind === 'reporting' || count.kind === 'margin-votes' || count.kind === 'cast';
    // "between 22.4% and 28.8% (40–53 seats)": what may be counted behind shares is rather their range
    if (!share || !(matches(count, share) || (weak && early === counts))) continue;
    if (weak && share.kind !== 'turnout') Object.assign(count, { kind: 'votes', settled: true });
    Object.assign(count, { partner: share, bond: 'close' });
    Object.assign(share, { partner: count, bond: 'close' });
  }
}

/** From one count of a list to the next, what it counts and a name may stand. */
const namedWithin = 14;

/** One list: little between its figures. */
const tight = (view: SentenceView, list: readonly Claim[], most: number): boolean =>
  list.every((claim, i) => {
    const next = list[i + 1];
    return !next || between(view, claim.figure, next.figure) <= most;
  });
