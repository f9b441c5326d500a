// Which two rivals a margin lies between: those whom its words name, who stand beside it, or who lead.
import type { Claim } from '../claims/claim.ts';
import { ofKind, ofSentence } from '../claims/ofKind.ts';
import { repeats } from '../contest/contest.ts';
import { keyOf } from '../contest/keys.ts';
import { amongst, type Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { isOneDigit } from '../math/keystrokes.ts';
import { compare, subtract, toNumber } from '../math/rational.ts';
import { isExact } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { away } from './away.ts';
import type { Subject } from './check.ts';
import { eitherWay, gapBetween } from './gap.ts';
import { mayBeRival } from './tableMargins.ts';
import { isTerm, telltale } from './triples.ts';

const nearby = 24;

/** The margin as the difference of two of the rows: the one it is, or else the one that it was meant to be. */
export function between(gap: Claim, rows: readonly Claim[], subject: Subject): readonly Relation[] {
  const close = [...rows]
    .filter((row) => mayBeRival(row, gap))
    .sort((a, b) => away(a, gap) - away(b, gap))
    .slice(0, nearby);
  const found = gather(close, (a, i) => close.slice(i + 1).map((b) => gapBetween(gap, a, b, subject)));
  const primary = primaryOf(gap, rows, found, subject);
  if (primary && primary.state !== 'fails') return [primary];
  const holding = found.find(({ state }) => state === 'holds') ?? found.find(({ state }) => state !== 'fails');
  const chosen = holding && amongst(holding, found.length);
  // what its own sentence says of it is not explained away by some pair or other
  if (chosen && (chosen.digits >= telltale || !primary || !areAlone(primary, gap, rows))) return [chosen];
  const slip = slipAmong(found, gap);
  const other = slip && (!primary || keyOf(slip) !== keyOf(primary)) ? [slip] : [];
  return other[0]?.weight === 'evidence' || !primary ? other : [...bothWays(primary, gap, subject), ...other];
}

/** The figures of its own sentence, and the rows of its contest that these do not give again. */
export function rowsAbout(gap: Claim, kind: Kind, { contest }: Subject): readonly Claim[] {
  // "the winner got 7,758 out of 15,886": nobody lies behind the whole of which he has a part
  const isWhole = (claim: Claim): boolean => ofSentence(contest.claims, claim.sentence).some(({ of }) => of === claim);
  const isHere = (claim: Claim): boolean =>
    claim.sentence === gap.sentence && claim.time === gap.time && !isWhole(claim);
  const told = ofKind(contest.claims, kind).filter(isHere);
  // "cut from 1,902 to 344, a fall of 1,558, though her own vote fell by 520"
  const alone = told.length === 0 && kind === 'votes' && !gap.moved;
  const unread = alone ? ofKind(contest.claims, 'other').filter(isHere) : [];
  const here = unread.length === 2 && unread.every(isTerm) ? unread : told;
  const rows = contest.rows(kind).filter((row) => !isWhole(row));
  if (here.length === 0 || gap.cell) return rows;
  return [...here, ...rows.filter((row) => !here.some((claim) => claim === row || repeats(claim, row)))];
}

/** The only two of the margin's own sentence. */
const areAlone = ({ terms }: Relation, gap: Claim, rows: readonly Claim[]): boolean =>
  (isExact(gap.figure) || gap.kind === 'margin-points') &&
  terms.every(({ sentence }) => sentence === gap.sentence) &&
  rows.filter(({ sentence, time }) => sentence === gap.sentence && time === gap.time).length === 2;

/** With the weight of the one, whichever of the two is the larger. */
function bothWays(relation: Relation, gap: Claim, subject: Subject): readonly Relation[] {
  const [a, b] = relation.terms;
  return a && b ? [relation, ...eitherWay(gap, a, b, subject).slice(1)] : [relation];
}

/** Pairs near a margin of which one may be meant, though the margin is a key away from it. */
const fewPairs = 28;
/** A shorter margin is a key away from too many differences. */
const longGap = 5;

function slipAmong(found: readonly Relation[], gap: Claim): Relation | undefined {
  const slip = found.slice(0, fewPairs).find((relation) => slips(gap, relation));
  return slip && { ...slip, weight: gap.figure.digits.length >= longGap ? 'evidence' : 'guess' };
}

function slips(gap: Claim, { terms }: Relation): boolean {
  const [a, b] = terms;
  if (!a || !b || gap.figure.unit !== 'none' || !isExact(gap.figure)) return false;
  return isOneDigit(subtract(a.figure.value, b.figure.value).n.toString(), gap.figure.digits);
}

/** The two rivals that the margin must lie between: the only two near it, or the leading two of its contest. */
function primaryOf(
  gap: Claim,
  rows: readonly Claim[],
  found: readonly Relation[],
  subject: Subject,
): Relation | undefined {
  const timely = rows.filter(({ time }) => time === gap.time || gap.time !== 'now' || time !== 'before');
  const beside = timely.filter((row) => Math.abs(row.sentence - gap.sentence) <= 1 && row.block === gap.block);
  const here = timely.filter((row) => row.sentence === gap.sentence);
  const exact = (list: readonly Claim[]): boolean =>
    list.every(({ figure }) => figure.unit !== 'none' || (figure.digits.length >= 3 && isExact(figure)));
  const named = timely.filter((row) => isNamedIn(gap, row));
  const two = [here, beside, named].find((list) => list.length === 2 && exact(list));
  const above = leadersAbove(gap, timely);
  // "Berg had 25,713. Lund was second with 23,690, and Poe took 4,734. The majority was 2,023."
  const behind = two === beside && above?.some((row) => two.every((other) => isMore(row, other)));
  const wanted = (behind ? undefined : two) ?? above ?? leadersOf(timely);
  const relation = found.find(({ terms }) => wanted.length === 2 && wanted.every((claim) => terms.includes(claim)));
  const near =
    two === named ||
    wanted === above ||
    wanted.every((row) => Math.abs(row.sentence - gap.sentence) <= 1 || row.block === gap.block) ||
    (gap.cell !== undefined && wanted.every(({ cell }) => cell !== undefined));
  const others = subject.contest.claims.some((claim) => claim !== gap && claim.sentence === gap.sentence);
  const plain =
    two !== undefined &&
    !behind &&
    isExact(gap.figure) &&
    gap.figure.form === 'digits' &&
    new Set(two.map(({ sentence }) => sentence)).size === 1 &&
    // "took them 433-361. Her lead is now 84"
    (two[0]?.sentence === gap.sentence || !(others || two[0]?.against));
  const same = wanted.every((row) => row.sentence === gap.sentence);
  // "won with 58.8%. Lund took 41.2%, a gap of 17.6 points", of two
  const ofTwo = two === beside && rows.length === 2 && here.length === 1;
  const heard = gap.figure.unit === 'none' ? near || isLong(gap) : same || ofTwo;
  if (!relation) return undefined;
  const proves = plain && gap.figure.unit === 'none' && isOfSize(gap, wanted, same ? 10 : 2);
  return { ...relation, weight: proves ? 'proof' : heard ? 'evidence' : 'support' };
}

const isMore = (a: Claim, b: Claim): boolean => compare(a.figure.value, b.figure.value) > 0;

/** Of the list or the sentences right above the margin the leading two. */
function leadersAbove(gap: Claim, rows: readonly Claim[]): readonly Claim[] | undefined {
  if (gap.figure.unit !== 'none' || gap.cell || !isExact(gap.figure) || gap.figure.form !== 'digits') return;
  const rivals = rows.filter(({ subject }) => subject !== undefined);
  return leadersIn(rivals, gap) ?? leadersIn(rows, gap);
}

function leadersIn(rows: readonly Claim[], gap: Claim): readonly Claim[] | undefined {
  const before = rows.filter(({ figure, cell }) => !cell && figure.start < gap.figure.start);
  const last = before.at(-1);
  if (!last || gap.block - last.block > 2) return undefined;
  const list: Claim[] = [];
  for (let k = before.length - 1; k >= 0; k--) {
    const [next, row] = [before[k + 1], before[k]];
    const areLines = isLine(before, k) && isLine(before, k + 1);
    if (!row || (next && next.block - row.block > (areLines ? 1 : 0))) break;
    list.push(row);
  }
  const least = list.length >= ofList && gap.block - last.block === 1 ? shortGap.ofList : shortGap.ofTwo;
  const leading = leadersOf(list);
  return gap.figure.digits.length >= least &&
    leading.length === 2 &&
    leading.every(({ figure }) => isExact(figure) && figure.digits.length >= least)
    ? leading
    : undefined;
}

/** Whether it is the only one in its paragraph. */
const isLine = (rows: readonly Claim[], k: number): boolean =>
  [rows[k - 1], rows[k + 1]].every((other) => other?.block !== rows[k]?.block);

/** So many right above it are all who stood. */
const ofList = 3;

const leadersOf = (rows: readonly Claim[]): readonly Claim[] =>
  [...rows].sort((a, b) => compare(b.figure.value, a.figure.value)).slice(0, 2);

/** A shorter margin may be anybody's: less so below the list of those who stood. */
const shortGap = { ofTwo: 3, ofList: 2 };
/** A margin of so many digits is a key away from that of the leading two by no chance. */
const isLong = ({ figure }: Claim): boolean => isExact(figure) && figure.digits.length >= 4;

/** A margin that is many times the difference, or a small part of it, is one of something else. */
function isOfSize(gap: Claim, rivals: readonly Claim[], mostTimes: number): boolean {
  const [a, b] = rivals.map(({ figure }) => toNumber(figure.value));
  const times = toNumber(gap.figure.value) / Math.max(1, Math.abs((a ?? 0) - (b ?? 0)));
  return times < mostTimes && times > 1 / mostTimes;
}

/** "Moreau's lead over Okoye": the names beside the margin are those of the two. */
const isNamedIn = ({ subject: both }: Claim, { subject: own }: Claim): boolean =>
  both !== undefined && own?.keys[0] !== undefined && [...both.keys, ...both.aliases].includes(own.keys[0]);
