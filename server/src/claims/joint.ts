// What several have together: "Red and Green together would have 74", "the two on the left, Red and Green, have 155 between them".
import type { Cue } from '../languages/language.ts';
import { gather } from '../math/gather.ts';
import { compare, toNumber } from '../math/rational.ts';
import { isSlip } from '../math/slips.ts';
import type { Kind } from '../protocol.ts';
import { type Claim, isCount, type Subject, sumOf } from './claim.ts';
import { isCapital, type Name, sameSubject } from './names.ts';
import { anywhere, rightOf, type SentenceView } from './sentence.ts';

/** Those who may have a number together, and whether the words say that they do. */
export interface Joint {
  readonly names: readonly Subject[];
  readonly said: boolean;
}

/** Words and marks between the names and what they have together. */
const reach = 14;
/** Between one name and the next. */
const link = 3;

/** Everything that several may have together. */
export function joint(view: SentenceView, claims: readonly Claim[], names: readonly Name[]): void {
  joinUp(view, claims, names);
  unpack(view, claims);
  addUp(view, claims);
  between(view, claims);
}

/** Notes for each number that may be of seats the list of names that stands before it, with no other number between. */
function joinUp(view: SentenceView, claims: readonly Claim[], names: readonly Name[]): void {
  if (names.length < 2) return;
  const said = view.cues.some(({ value }) => value === 'joint');
  claims.forEach((claim, k) => {
    const { figure, each } = claim;
    if (!mayBeSeats(claim) || each.length > 0) return;
    const from = claims[k - 1]?.figure.to ?? view.from;
    const list = lastList(
      view,
      names.filter((name) => name.from >= from && name.to <= figure.lead && !isAside(view, name)),
      figure.lead,
    );
    if (list.length > 1)
      claim.joint = { names: list.map(({ name, keys, aliases }) => ({ name, keys, aliases })), said };
  });
}

/** "Right 54 (Reds 30, Liberals 15, Centre 9)": what stands in the bracket behind a number, name by name, is told as its parts. */
function unpack(view: SentenceView, claims: readonly Claim[]): void {
  claims.forEach((claim, k) => {
    const open = [claim.figure.to, claim.figure.to + 1].find((at) => view.tokens[at]?.text === '(') ?? view.to;
    if (open >= view.to || !mayBeSeats(claim)) return;
    const close = closeOf(view, open);
    let end = k + 1;
    while ((claims[end]?.figure.to ?? view.to) <= close) end++;
    const parts = claims.slice(k + 1, end);
    const names = new Set(parts.map(({ subject }) => subject?.keys[0]));
    const told = parts.every(
      ({ figure }) => isCapital(view.tokens[figure.lead - 1]) && view.tokens[figure.to]?.kind !== 'word',
    );
    const apart = told || (names.size === parts.length && !names.has(undefined));
    if (parts.length < 2 || !apart || !parts.every(mayBeSeats)) return;
    Object.assign(claim, { joint: { names: [], said: true }, madeOf: [parts] });
  });
}

/** "Red's 28 seats and Green's 6 give the two parties 34": what stands before the words, rival by rival, is told as parts. */
function addUp(view: SentenceView, claims: readonly Claim[]): void {
  if (!anywhere(view, 'joint')) return;
  claims.forEach((claim, k) => {
    // "with its own 28 and, together with them, the 6 of the Greens it has 34", "a coalition of Red (28) and Green (6) has 34"
    const told = k > 1 && view.cues.some(({ value, to }) => value === 'joint' && to <= claim.figure.lead);
    if (!told || claim.joint || claim.each.length > 0 || !mayBeSeats(claim)) return;
    const parts = claims.slice(0, k).filter(({ kind }) => kind !== 'seats-total');
    const names = new Set(parts.map(({ subject }) => subject?.keys[0]));
    if (parts.length < 2 || parts.length > mostParts || names.size < parts.length || names.has(undefined)) return;
    // "give the two parties 36, with the two members for the islands"; who has left may make a difference of one
    const miss = Math.abs(toNumber(claim.figure.value) - sumOf(parts));
    if (miss === 1 || claims.slice(k + 1).some(({ figure }) => toNumber(figure.value) === miss)) return;
    if (parts.every(mayBeSeats)) Object.assign(claim, { joint: { names: [], said: true }, madeOf: [parts] });
  });
}
const mostParts = 5;

/** "Orr (3,119 votes), Lee (2,877) and Fox (318) drew 6,314 votes between them": more than each of them had is no lead. */
function between(view: SentenceView, claims: readonly Claim[]): void {
  claims.forEach((claim, k) => {
    if (claim.kind !== 'margin-votes' || rightOf(view, claim.figure, 'joint') > 1) return;
    const before = claims.slice(0, k).filter(isCount);
    if (before.length > 2 && before.every(({ figure }) => compare(figure.value, claim.figure.value) < 0))
      Object.assign(claim, { kind: 'votes', sums: true });
  });
}

/** Where the bracket that opens at a token closes; -1 where it does not soon. */
function closeOf({ tokens, to }: SentenceView, open: number): number {
  const last = Math.min(to, open + longest);
  for (let at = open + 1; at < last; at++) if (tokens[at]?.text === ')') return at;
  return -1;
}
/** Words and marks in a bracket. */
const longest = 200;

const mayBeSeats = (claim: Claim): boolean =>
  isCount(claim) && claim.figure.digits.length <= 3 && (!claim.settled || kinds.has(claim.kind));
const kinds: ReadonlySet<Kind> = new Set<Kind>(['seats', 'seats-total', 'votes', 'cast', 'other']);

/** "the Liberal Democrats (LDP)" */
const isAside = ({ tokens }: SentenceView, { from }: Name): boolean => tokens[from - 1]?.text === '(';

function lastList(view: SentenceView, names: readonly Name[], until: number): readonly Name[] {
  const list: Name[] = [];
  for (const name of [...names].reverse()) {
    const next = list[0];
    if (next ? !areJoined(view, name.to, next.from) : until - name.to > reach) break;
    list.unshift(name);
  }
  return list;
}

const joining: ReadonlySet<Cue> = new Set<Cue>(['and', 'also']);

/** "A, B", "A (AA) and the B" */
function areJoined(view: SentenceView, from: number, to: number): boolean {
  const { tokens, cues } = view;
  const close = tokens[from]?.text === '(' ? closeOf(view, from) : -1;
  const at = close >= 0 && close < to ? close + 1 : from;
  if (to - at > link) return false;
  const and = cues.some(({ value, from: first }) => joining.has(value) && first >= at && first < to);
  return and || (tokens[at]?.text === ',' && to - at <= 2);
}

/** Seats that are those of the names before them together: settled where they are, or where the words say so. */
export function jointSeats(claims: readonly Claim[]): void {
  const held = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = claim.settled && claim.kind === 'seats' && isCount(claim) && !claim.headline && claim.time !== 'before';
    if (own && claim.subject && !claim.joint)
      for (const key of marks(claim.subject)) {
        const known = held.get(key);
        if (known) known.push(claim);
        else held.set(key, [claim]);
      }
  }
  for (const claim of claims) {
    if (claim.joint?.names.length === 0) {
      settleParts(claim);
      continue;
    }
    const parts = (held.size < 2 ? undefined : claim.joint?.names)?.map((name) => seatsOf(name, claim, held)) ?? [];
    if (parts.length < 2 || new Set(parts).size < parts.length) continue;
    const known = gather(parts, (part) => part ?? []);
    if (known.length < parts.length) continue;
    const miss = Math.abs(sumOf(known) - toNumber(claim.figure.value));
    const seats = claim.settled && claim.kind === 'seats';
    // who has left, or joined, may make a difference of one
    if (miss !== 0 && !(miss > 1 && claim.joint?.said && (seats || isSlip(miss)))) continue;
    Object.assign(claim, { kind: 'seats', noun: 'seats', settled: true, madeOf: [known] });
  }
}

/** Seats where some of them are, and the parts make the whole, or would but for one key. */
function settleParts(whole: Claim): void {
  const parts = whole.madeOf[0] ?? [];
  const miss = Math.abs(sumOf(parts) - toNumber(whole.figure.value));
  const seats = [whole, ...parts].some(({ settled, kind }) => settled && kind === 'seats');
  if (!seats || !(miss === 0 || isSlip(miss))) whole.madeOf = [];
  else for (const claim of [whole, ...parts]) Object.assign(claim, { kind: 'seats', noun: 'seats', settled: true });
}

/** Those that are not told as parts of another of them. */
export function outermost(claims: readonly Claim[]): readonly Claim[] {
  const inside = new Set(gather(claims, ({ joint, madeOf }) => (joint?.names.length === 0 ? madeOf.flat() : [])));
  return inside.size === 0 ? claims : claims.filter((claim) => !inside.has(claim));
}

const marks = ({ keys, aliases }: Subject): readonly string[] => [...new Set([...keys, ...aliases])];

/** The seats of the name that were told last before the claim, or else first after it. */
function seatsOf(name: Subject, claim: Claim, held: ReadonlyMap<string, readonly Claim[]>): Claim | undefined {
  const own = [...new Set(gather(marks(name), (key) => held.get(key)?.slice(-most) ?? []))].filter(
    ({ subject, sentence, figure }) =>
      sameSubject(subject, name) && (sentence !== claim.sentence || figure.start < claim.figure.start),
  );
  own.sort((a, b) => a.figure.start - b.figure.start);
  return own.findLast(({ figure }) => figure.start < claim.figure.start) ?? own[0];
}

/** So many numbers of one name are looked at. */
const most = 8;
