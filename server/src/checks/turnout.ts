// turnout: the share of the registered voters who cast a ballot.
import type { Claim } from '../claims/claim.ts';
import { ofKind, ofSentence } from '../claims/ofKind.ts';
import { ratio } from '../contest/ratio.ts';
import { plus, type Relation, type Weight } from '../contest/relation.ts';
import { baseOf, totalsOf } from '../contest/totals.ts';
import { inWords, percent, printed } from '../contest/wording.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { holds } from '../math/interval.ts';
import { quotientOf } from '../math/quotients.ts';
import { add, compare, hundred } from '../math/rational.ts';
import { say } from '../messages/messages.ts';
import { interval, isExact, isFirm } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { lastAtMost } from '../text/search.ts';
import { apart, away } from './away.ts';
import type { Check, Subject } from './check.ts';
import { loneTurnouts } from './lonePapers.ts';
import { isOwn } from './neighbours.ts';
import { areWithin, isTold } from './told.ts';
import { turnoutOfSum } from './turnoutOfSum.ts';

export const turnout: Check = {
  code: 'turnout',
  severity: 'error',
  summary: 'Turnout is the ballots cast divided by the registered voters.',
  relations: (subject) => {
    const shares = ofKind(subject.contest.claims, 'turnout').filter(
      ({ figure, noun }) => figure.unit === 'percent' && noun !== 'abstained',
    );
    const counts = shares.length > 0 ? countsOf(subject) : undefined;
    return nearestAlone(
      gather(shares, (share) => (counts ? relationOf(share, counts, subject) : [])).map((relation) =>
        isOneOfMany(relation, subject) ? { ...relation, weight: 'guess' as const } : relation,
      ),
    );
  },
  alone: loneTurnouts,
};

/** The counts of a contest that turnouts may be of. */
interface Counts {
  readonly cast: readonly Claim[];
  /** Of a table, by its rows. */
  readonly castByRow: ReadonlyMap<number | undefined, readonly Claim[]>;
  readonly registered: readonly Claim[];
  /** Of a table, by its columns. */
  readonly registeredByColumn: ReadonlyMap<number | undefined, readonly Claim[]>;
  readonly invalid: readonly Claim[];
}

function countsOf({ contest, all }: Subject): Counts {
  const cells = (kind: Kind): readonly Claim[] => ofKind(contest.claims, kind).filter(({ cell }) => cell);
  return {
    cast: totalsOf(contest, all, 'cast'),
    castByRow: groupBy(cells('cast'), ({ cell }) => cell?.row),
    registered: totalsOf(contest, all, 'registered'),
    registeredByColumn: groupBy(cells('registered'), ({ cell }) => cell?.column),
    // beside valid papers those that were cast hold the spoilt ones
    invalid: totalsOf(contest, all, 'valid').length > 0 ? [] : totalsOf(contest, all, 'invalid'),
  };
}

/** "63.9 percent in Harbour, 60.9 in Hillside and 61.7 in Tarn": of so many in one sentence none is of all the voters. */
const isOneOfMany = ({ terms: [share] }: Relation, { contest }: Subject): boolean =>
  share !== undefined &&
  share.cell === undefined &&
  share.partner === undefined &&
  ofSentence(contest.claims, share.sentence).filter(
    ({ kind, time, figure }) => kind === 'turnout' && time === share.time && figure.unit === 'percent',
  ).length >= ofPlaces;

/** So many turnouts of one time are of as many places. */
const ofPlaces = 3;

/**
 * Of several turnouts in prose that miss the same two counts, those farther off are of other places or years; what a heading
 * says is of what stands below it.
 */
function nearestAlone(relations: readonly Relation[]): readonly Relation[] {
  const nearest = new Map<string, Relation>();
  const countsOf = ({ terms }: Relation): string =>
    terms
      .slice(1)
      .map(({ figure }) => figure.start)
      .join();
  for (const relation of relations) {
    const known = nearest.get(countsOf(relation));
    if (!known || distance(relation) < distance(known)) nearest.set(countsOf(relation), relation);
  }
  const isNearest = (relation: Relation): boolean => {
    const [share] = relation.terms;
    return share?.cell !== undefined || share?.headline === true || nearest.get(countsOf(relation)) === relation;
  };
  return relations.map((relation) =>
    relation.state !== 'fails' || isNearest(relation) ? relation : { ...relation, weight: 'guess' as const },
  );
}

const distance = ({ terms: [share, ...counts] }: Relation): number =>
  share ? Math.min(...counts.map((count) => apart(count, share))) : 0;

/** "In 2013 54,690 voted, 88 percent of the 62,148 registered": an earlier turnout that has both counts beside it. */
function ofItsOwn(share: Claim, subject: Subject): readonly Relation[] {
  const [part, whole] = [share.partner, share.of ?? share.partner?.of];
  return part?.kind === 'cast' && whole?.kind === 'registered' ? [equation(share, part, whole, subject)] : [];
}

function relationOf(share: Claim, counts: Counts, subject: Subject): readonly Relation[] {
  if (share.time === 'before') return ofItsOwn(share, subject);
  if (share.time === 'poll' || share.foreign) return [];
  // the total of a column of shares
  if (share.cell && compare(share.figure.value, hundred) === 0) return [];
  const parts = castFor(share, counts);
  const wholes = registeredFor(share, counts);
  const found = gather(parts, (part) =>
    wholes
      .filter((whole) => whole !== part)
      .filter((whole) => compare(whole.figure.value, part.figure.value) >= 0 || isExact(whole.figure))
      .map((whole) => equation(share, part, whole, subject)),
  );
  const holding = found.find(({ state }) => state === 'holds') ?? found.find(({ state }) => state !== 'fails');
  if (holding) return [holding];
  const valid = parts.some((part) =>
    wholes.some((whole) => counts.invalid.some((one) => fitsWith(share, part, one, whole))),
  );
  // a sentence that says itself who voted is not explained away by a sum of others
  const [nearest] = found;
  const says = nearest?.weight === 'proof' && nearest.terms.every(({ sentence }) => sentence === share.sentence);
  const summed = says ? [] : turnoutOfSum(share, wholes, subject);
  const nearer =
    summed.some(({ terms }) => terms.every((term) => isNear(term, share))) &&
    !parts.some((part) => isNear(part, share));
  if (summed.length > 0 && (found.length === 0 || nearer || summed.some(({ state }) => state === 'holds')))
    return summed;
  // what only its surroundings call a turnout may be that of a part of the voters
  const told = share.sure || share.cell !== undefined || share.partner !== undefined;
  return nearest && told && !valid ? [nearest] : [];
}

/** In its list or paragraph. */
const isNear = (claim: Claim, share: Claim): boolean => Math.abs(claim.block - share.block) <= 3;

/** Whether what was taken for the ballots cast are the valid ones: with the invalid they make the turnout. */
function fitsWith(share: Claim, part: Claim, invalid: Claim, whole: Claim): boolean {
  const made = quotientOf(add(part.figure.value, invalid.figure.value), interval(whole.figure));
  return holds(interval(share.figure), made);
}

/** Ballots cast: the figure's own partner, its table row, or the contest's totals, the nearest first. */
function castFor(share: Claim, counts: Counts): readonly Claim[] {
  if (share.partner && share.partner.kind !== 'registered') return [share.partner];
  const inRow = share.cell && counts.castByRow.get(share.cell.row);
  if (inRow) return nearestFirst(share, inRow);
  // who voted of a part of the voters makes the turnout of that part
  const cast = counts.cast.filter(
    (claim) =>
      claim.figure.unit === 'none' &&
      timely(claim, share) &&
      (claim.of === undefined || share.of === claim.of || isBeside(claim, share)),
  );
  return nearestFirst(share, cast);
}

function registeredFor(share: Claim, { registered, registeredByColumn }: Counts): readonly Claim[] {
  const { cell } = share;
  if (!cell || registeredByColumn.size === 0) return nearestFirst(share, registered);
  const about = gather([...registeredByColumn.values()], (column) => {
    const at = lastAtMost(column.length, (k) => column[k]?.cell?.row ?? 0, cell.row);
    return column.slice(at, at + 2);
  });
  return nearestFirst(share, about).slice(0, 1);
}

/** "411 of 3,694 voters took part. The turnout of 11.1% …" */
const isBeside = (claim: Claim, share: Claim): boolean =>
  claim.of?.kind === 'registered' && share.sentence - claim.sentence <= 1 && share.block === claim.block;

const timely = (claim: Claim, share: Claim): boolean =>
  share.time !== 'partial' || claim.sentence === share.sentence || claim.time === 'partial';

const nearestFirst = (share: Claim, claims: readonly Claim[]): readonly Claim[] =>
  [...claims].sort((a, b) => awayIn(a, share) - awayIn(b, share)).slice(0, 4);

const awayIn = (a: Claim, b: Claim): number =>
  a.cell && b.cell ? Math.abs(a.cell.column - b.cell.column) * 100 + Math.abs(a.cell.row - b.cell.row) : away(a, b);

/** In one paragraph or the next, or so finely given that no chance makes it fit. */
const together = (share: Claim, part: Claim, registered: Claim): boolean =>
  [part, registered].every(({ block }) => Math.abs(block - share.block) <= 2) || share.figure.digits.length > 4;

/** Nobody else's: one turnout, one number of voters and one of those who voted. */
const theOnly = (claims: readonly Claim[]): boolean =>
  (['turnout', 'registered', 'cast'] as const).every((kind) => {
    const isOf = ({ time, headline }: Claim): boolean => time === 'now' && !headline;
    const first = ofKind(claims, kind).find(isOf);
    return first !== undefined && !ofKind(claims, kind).some((claim) => claim !== first && isOf(claim));
  });

/** More than could: one of the two is something else, unless words join them. */
const exceeds = (part: Claim, whole: Claim): boolean => compare(part.figure.value, whole.figure.value) > 0;

function weightOf(share: Claim, part: Claim, registered: Claim, subject: Subject): Weight {
  const near = Math.abs(part.sentence - share.sentence) <= 1 && Math.abs(registered.sentence - share.sentence) <= 2;
  const mine = isOwn(part, subject) && isOwn(registered, subject);
  const more = exceeds(part, registered);
  const said = part.sentence === registered.sentence && part.block === share.block && near;
  if (more && !(said && compare(share.figure.value, hundred) <= 0)) return 'support';
  const joined = part.of === registered && part.clause === share.clause && share.sure;
  // "1.7 of the country's 3.8 million voters, a turnout of 47.1%": even roughly, the three are of one thing
  if (said && joined && !more && share.time === 'now') return 'proof';
  // round as they are, the sentence says of them that they make it
  if (!isFirm(part.figure) || !isFirm(registered.figure))
    return said && share.sure && share.sentence === part.sentence && [part, registered].every(isTold)
      ? 'evidence'
      : 'support';
  if (mine && near && isTold(registered) && !more && share.time === 'now' && !share.headline) return 'proof';
  if (!areWithin([share, part, registered], 1) && ![part, registered].every(isTold)) return 'support';
  const only = (mine && theOnly(subject.contest.claims)) || theOnly(subject.all);
  return together(share, part, registered) || only ? 'evidence' : 'support';
}

function equation(share: Claim, part: Claim, registered: Claim, subject: Subject): Relation {
  const { voice } = subject;
  const base = baseOf('registered', [plus(registered)]);
  return ratio({
    ...{
      code: 'turnout',
      weight: weightOf(share, part, registered, subject),
      share,
      part,
      witnesses: 0,
    },
    base,
    baseName: () => say(voice.messages, 'base.registered', { total: printed(registered, voice) }),
    words: () =>
      inWords(voice, 'turnout', {
        cast: printed(part, voice),
        registered: printed(registered, voice),
        share: percent(quotientOf(part.figure.value, interval(registered.figure)), share.figure.style.places, voice),
      }),
  });
}
