// rank: who came first, second or third, and who beat whom, by the counts or shares that the article gives.
import type { Claim } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import { unnamed } from '../claims/subjects.ts';
import { rowsOf } from '../contest/contest.ts';
import type { Relation } from '../contest/relation.ts';
import { printed } from '../contest/wording.ts';
import { work } from '../contest/workings.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { compare, toNumber } from '../math/rational.ts';
import { say } from '../messages/messages.ts';
import type { Kind } from '../protocol.ts';
import type { Check, Subject } from './check.ts';

export const rank: Check = {
  code: 'rank',
  severity: 'error',
  summary: 'Whoever came second has no more than one rival with more votes, and whoever won has more than the beaten.',
  relations: (subject) => {
    const [byVotes, byShares] = [
      subject.once(placesByVotes, ['rank', 'votes']),
      subject.once(placesByShares, ['rank', 'share']),
    ];
    const placed = groupBy([...byVotes, ...byShares], ({ terms }) => terms.at(-1));
    return gather(subject.contest.claims, (claim) => [...beaten(claim, subject), ...telling(placed.get(claim) ?? [])]);
  },
};

/** "Berg beat Lund by 2,410 votes to 2,105": the winner has more. */
function beaten(winner: Claim, { voice }: Subject): readonly Relation[] {
  const loser = winner.beats;
  if (!loser || winner.time !== loser.time || winner.kind !== loser.kind || !compared.has(winner.kind)) return [];
  const blanks = { winner: printed(winner, voice), loser: printed(loser, voice) };
  const wins = compare(winner.figure.value, loser.figure.value) >= 0;
  return [
    {
      ...{ code: 'rank', weight: 'proof', bound: true, terms: [loser, winner], witnesses: 0, digits: byChance },
      state: wins ? 'holds' : 'fails',
      words: () => ({
        working: work(wins ? 'above' : 'below', { one: blanks.winner, other: blanks.loser }),
        says: say(voice.messages, 'rank.beaten', blanks),
      }),
      // whether the two are in the wrong order or one of them is wrong, nothing here can tell
      needed: () => undefined,
    },
  ];
}

/** What rivals are held against one another by. */
const compared: ReadonlySet<Kind> = new Set<Kind>(['votes', 'share']);

/** "third with 418,553 votes": there may be rivals that the article does not list, but no three that have more. */
const placesBy =
  (kind: 'votes' | 'share') =>
  (subject: Subject): readonly Relation[] => {
    const { claims } = subject.contest;
    return gather(claims, (place, k) =>
      place.kind === 'rank' && place.time === 'now' && place.round === undefined
        ? placeBy(place, kind, claims.slice(Math.max(0, k - reach), k + reach + 1), subject)
        : [],
    );
  };

const placesByVotes = placesBy('votes');
const placesByShares = placesBy('share');

/** Of what votes and shares say of one place. */
const telling = (made: readonly Relation[]): readonly Relation[] =>
  made.some(({ state }) => state !== 'fails') ? made.filter(({ state }) => state === 'holds') : made.slice(0, 1);

/** Claims before and after a place among which its rivals are looked for. */
const reach = 24;

function placeBy(
  place: Claim,
  kind: 'votes' | 'share',
  near: readonly Claim[],
  { voice }: Subject,
): readonly Relation[] {
  const rows = rowsOf(near, kind).filter(
    ({ time, round, cell, subject, block, sentence }) =>
      time === 'now' &&
      // farther off stand the results of other places
      block === place.block &&
      Math.abs(sentence - place.sentence) <= 1 &&
      // what follows a place of which no word says that it is one of votes may be on others
      (place.sure || sentence <= place.sentence) &&
      round === undefined &&
      !cell &&
      subject !== undefined &&
      !subject.place &&
      !unnamed.includes(subject.keys[0] ?? ''),
  );
  const own = place.ranks?.kind === kind ? place.ranks : rows.find((row) => sameSubject(row.subject, place.subject));
  if (!own?.subject || own.time !== 'now' || rows.length < 2) return [];
  const above = rows.filter(
    (row) => row !== own && !sameSubject(row.subject, own.subject) && compare(row.figure.value, own.figure.value) > 0,
  );
  const wanted = toNumber(place.figure.value);
  // second, with more than whoever is said to have won
  const winner =
    wanted > 1 && above.length === 0 && !place.local
      ? rows.find(({ leads, figure }) => leads && compare(figure.value, own.figure.value) < 0)
      : undefined;
  return [
    {
      ...{
        code: 'rank',
        weight: 'proof',
        bound: true,
        terms: [...above, ...(winner ? [winner] : []), own, place],
        witnesses: 0,
        digits: byChance,
      },
      state: above.length >= wanted || winner ? 'fails' : above.length === wanted - 1 ? 'holds' : 'open',
      words: () => {
        const blanks = {
          list: above.map((claim) => printed(claim, voice)).join(', '),
          own: printed(own, voice),
          rank: String(above.length + 1),
          printed: place.figure.text,
        };
        const first = say(voice.messages, 'rank.first', blanks);
        return {
          working: above.length > 0 ? work('above', { one: blanks.list, other: blanks.own }) : first,
          says: winner
            ? say(voice.messages, 'rank.beaten', { winner: printed(winner, voice), loser: blanks.own })
            : say(voice.messages, 'rank.says', blanks),
        };
      },
      needed: () => undefined,
    },
  ];
}

/** Of a few rivals, one in three or so has a given place by chance. */
const byChance = 0.5;
