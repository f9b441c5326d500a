// Turnout where nobody counts who voted, only what they voted: valid and spoilt papers, or yes, no and spoilt ones.
import type { Claim } from '../claims/claim.ts';
import { ofKind } from '../claims/ofKind.ts';
import { quotientOfSum } from '../contest/quotientOfSum.ts';
import { amongst, type Relation } from '../contest/relation.ts';
import { totalsOf } from '../contest/totals.ts';
import { inWords, percent, printed, whole as wholeOf } from '../contest/wording.ts';
import { gather } from '../math/gather.ts';
import { quotientOf } from '../math/quotients.ts';
import { interval, isExact } from '../numerals/figure.ts';
import type { Article, Subject } from './check.ts';
import { sumOf } from './votes.ts';

/** What may be all who voted; `complete` where the words leave nobody out. */
interface Voters {
  readonly parts: readonly Claim[];
  readonly complete: boolean;
}

/** The turnout as the quotient of such a sum and the registered voters: borne out where it holds. */
export function turnoutOfSum(share: Claim, registered: readonly Claim[], subject: Subject): readonly Relation[] {
  if (share.cell || registered.length === 0) return [];
  const made = gather(votersOf(share, subject), ({ parts, complete }) =>
    registered.map((whole) => ({ complete, relation: equation(share, parts, whole, subject) })),
  );
  const holding = made
    .filter(({ relation }) => relation.state === 'holds')
    .map(({ relation }) => amongst(relation, made.length))
    .find(({ digits }) => digits >= telltale);
  if (holding) return [holding];
  const [meant] = made;
  return meant?.complete && made.length === 1 && share.figure.style.places > 0
    ? [{ ...meant.relation, weight: 'evidence' }]
    : [];
}

/** Valid and spoilt papers; what the rivals about the share have, and with the spoilt ones; what stands in the lines before it. */
function votersOf(share: Claim, { contest, all }: Subject): readonly Voters[] {
  const valid = totalsOf(contest, all, 'valid').filter(({ figure }) => isExact(figure));
  const cast = totalsOf(contest, all, 'cast').filter(({ figure }) => isExact(figure));
  const counted = ofKind(contest.claims, 'invalid').filter(
    ({ time, cell, figure }) => time === 'now' && !cell && isExact(figure),
  );
  const invalid = counted.length <= fewInvalid ? counted : [];
  const rows = contest.rows('votes').filter(({ time, cell, several }) => time === 'now' && !cell && !several);
  const within = (before: number, after: number): readonly Claim[] =>
    rows.filter(({ block }) => block >= share.block - before && block <= share.block + after);
  const lists = [rows, within(1, 1), within(8, 0)].filter(
    (list, k, earlier) =>
      list.length >= 2 && list.length <= most && earlier.findIndex(({ length }) => length === list.length) === k,
  );
  const answered =
    rows.length === 2 && (['yes', 'no'] as const).every((answer) => rows.some(({ option }) => option === answer));
  // beside valid papers the cast ones hold those that were spoilt already
  const totals = (valid.length > 0 ? valid : cast).map((total) => ({
    parts: [total, ...invalid],
    complete: total.kind === 'valid',
  }));
  return [
    ...(invalid.length > 0 ? totals : []),
    ...gather(lists, (parts) => [
      ...(invalid.length > 0 ? [{ parts: [...parts, ...invalid], complete: answered }] : []),
      { parts, complete: false },
    ]),
  ];
}

const fewInvalid = 3;
/** So many digits of agreement are no chance. */
const telltale = 0.8;
/** So many rivals stand in one contest at most whose votes are added up. */
const most = 12;

export function equation(share: Claim, parts: readonly Claim[], whole: Claim, { voice }: Article): Relation {
  return quotientOfSum({
    ...{ code: 'turnout', weight: 'guess', share, parts, whole },
    words: () =>
      inWords(voice, 'turnout', {
        cast: wholeOf(sumOf(parts), voice),
        registered: printed(whole, voice),
        share: percent(quotientOf(sumOf(parts), interval(whole.figure)), share.figure.style.places, voice),
      }),
  });
}
