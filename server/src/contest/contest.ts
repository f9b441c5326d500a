// Contests: the claims of one election in one place and round, told apart from those of others.
import { type Claim, isCount } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import { ofKind } from '../claims/ofKind.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { meets } from '../math/interval.ts';
import { isOneKeystroke } from '../math/keystrokes.ts';
import { compare } from '../math/rational.ts';
import { loose } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Block } from '../text/prose.ts';
import type { Keep } from './kept.ts';

/** The ledger of one contest; `claims` in reading order. */
export interface Contest {
  readonly index: number;
  readonly name: string;
  readonly claims: readonly Claim[];
  /** True for the cells of one table. */
  readonly table: boolean;
  /** The latest word on each subject, as the figures now stand: one claim a subject, of the given kind. */
  rows(kind: Kind): readonly Claim[];
}

/** The contest while its figures stand as they do: rows that are asked for again are not found again. */
export const standing = (contest: Contest, keep: Keep<readonly Claim[]>): Contest => ({
  ...contest,
  rows: (kind) => keep(kind, [kind], () => contest.rows(kind)),
});

const rowKinds = new Set(['votes', 'share', 'seats']);

/** Parts the claims of an article into contests. */
export function contestsOf(claims: readonly Claim[], blocks: readonly Block[], text: string): readonly Contest[] {
  const groups: { claims: Claim[]; table: boolean; start: number }[] = [];
  const cells = groupBy(claims, (claim) => claim.cell?.table);
  let current: Claim[] = [];
  let bySubject = new Map<string, readonly Claim[]>();
  const earlier = (claim: Claim): readonly Claim[] => bySubject.get(subjectKey(claim)) ?? [];
  const close = (): void => {
    if (current.length > 0) groups.push({ claims: current, table: false, start: current[0]?.figure.start ?? 0 });
    current = [];
    bySubject = new Map();
  };
  const prose = cells.get(undefined) ?? [];
  const headings = gather(blocks, (block, index) => (block.kind === 'heading' ? [index] : []));
  let nextHeading = 0;
  for (let k = 0; k < prose.length; k++) {
    const claim = prose[k];
    if (!claim) continue;
    let crossed = false;
    while ((headings[nextHeading] ?? Number.POSITIVE_INFINITY) <= claim.block) {
      nextHeading++;
      crossed = true;
    }
    if (
      crossed &&
      current.some((other) => rowKinds.has(other.kind)) &&
      ownRows(prose, k, headings[nextHeading] ?? Number.POSITIVE_INFINITY, current)
    )
      close();
    if (earlier(claim).some((other) => clashes(other, claim)) || opensList(claim, current)) {
      splitAt(claim, current, groups);
      bySubject = groupBy(current, subjectKey);
    }
    current.push(claim);
    bySubject.set(subjectKey(claim), [...earlier(claim).slice(-mostEarlier), claim]);
  }
  close();
  for (const [table, list] of cells)
    if (table !== undefined) groups.push({ claims: list, table: true, start: list[0]?.figure.start ?? 0 });
  groups.sort((a, b) => a.start - b.start);
  return groups.map((group, index) => ({
    index,
    name: nameOf(group.claims, blocks, text),
    claims: group.claims,
    table: group.table,
    rows: (kind) => rowsOf(ofKind(group.claims, kind), kind),
  }));
}

/** Whether the section that begins here lists rivals of its own. */
function ownRows(prose: readonly Claim[], from: number, nextHeading: number, current: readonly Claim[]): boolean {
  const known = gather(current, (claim) => (claim.subject ? [claim.subject] : []));
  const names = new Set<string>();
  for (let k = from; k < prose.length; k++) {
    const claim = prose[k];
    if (!claim || claim.block >= nextHeading) break;
    const key = claim.subject?.keys[0];
    if (!rowKinds.has(claim.kind) || key === undefined) continue;
    if (known.some((subject) => sameSubject(subject, claim.subject))) return false;
    names.add(key);
    if (names.size > 60) break;
  }
  return names.size >= 2;
}

/** So many earlier figures of a subject are looked at. */
const mostEarlier = 40;

/** Only figures of one key can clash. */
const subjectKey = ({ kind, time, subject }: Claim): string => `${kind}/${time}/${subject?.name}`;

/** The same subject with another count or share: another contest, unless the two may be one with a slip. */
function clashes(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind || !rowKinds.has(a.kind) || a.headline || b.headline || a.time !== b.time) return false;
  if (!sameSubject(a.subject, b.subject) || a.subject?.name !== b.subject?.name || a.block === b.block) return false;
  // "for want of about 11 votes"
  if (a.kind === 'votes' && (a.figure.hedge !== undefined || b.figure.hedge !== undefined)) return false;
  if (a.figure.digits === '' || b.figure.digits === '' || meets(loose(a.figure), loose(b.figure))) return false;
  return !isOneKeystroke(a.figure.digits, b.figure.digits);
}

/** What stands in a line of its own above a list of results. */
const heads: ReadonlySet<Kind> = new Set<Kind>(['registered', 'cast', 'valid']);
/** Lines that a list is looked for in. */
const mostLines = 40;

/** "Registered: 47,505", below the results of a list that was headed so as well: the list of another place. */
function opensList(claim: Claim, current: readonly Claim[]): boolean {
  if (!claim.line || !heads.has(claim.kind) || claim.figure.unit !== 'none') return false;
  const lines = current.slice(-mostLines);
  const at = lines.findIndex(
    ({ line, kind, noun, time, figure }) =>
      line &&
      kind === claim.kind &&
      noun === claim.noun &&
      time === claim.time &&
      figure.digits !== claim.figure.digits,
  );
  return at >= 0 && lines.slice(at).filter(({ line, kind }) => line && kind === 'votes').length > 1;
}

/** Closes the current contest before the block of the claim that clashes with it. */
function splitAt(claim: Claim, current: Claim[], groups: { claims: Claim[]; table: boolean; start: number }[]): void {
  const at = current.findIndex((other) => other.block === claim.block);
  const moved = at < 0 ? [] : current.splice(at);
  if (current.length > 0) groups.push({ claims: [...current], table: false, start: current[0]?.figure.start ?? 0 });
  current.splice(0, current.length, ...moved);
}

/** The heading above the contest, or the first words of its first block. */
export function nameOf(claims: readonly Claim[], blocks: readonly Block[], text: string): string {
  const first = claims[0]?.block ?? 0;
  for (let k = first; k >= 0 && k > first - 12; k--) {
    const block = blocks[k];
    if (block && (block.kind === 'heading' || block.kind === 'caption'))
      return text.slice(block.start, Math.min(block.end, block.start + 90)).trim();
  }
  const block = blocks[first];
  return block ? text.slice(block.start, Math.min(block.end, block.start + 60)).trim() : '';
}

/** The latest word on each subject: one claim a subject, of the given kind. */
export function rowsOf(claims: readonly Claim[], kind: Kind): readonly Claim[] {
  const rows: Claim[] = [];
  // where rows stand that may be the same: by their number, and by each word of their name
  const places = new Map<string, number[]>();
  for (const claim of claims) {
    if (claim.kind !== kind || claim.headline || claim.total || !(isCount(claim) || claim.figure.unit === 'percent'))
      continue;
    if (kind === 'votes' && claim.figure.form === 'words') continue;
    const marks = marksOf(claim);
    let same: number | undefined;
    for (const mark of marks) same ??= places.get(mark)?.find((at) => isSame(rows[at], claim));
    if (same === undefined) {
      rows.push(claim);
      for (const mark of marks) {
        const alike = places.get(mark);
        if (!alike) places.set(mark, [rows.length - 1]);
        else if (alike.push(rows.length - 1) > mostAlike) alike.shift();
      }
    } else if (finer(claim, rows[same])) rows[same] = claim;
  }
  return rows;
}

/** Of so many rows that share a word, an earlier one is not looked for. */
const mostAlike = 9;

const isSame = (row: Claim | undefined, claim: Claim): boolean => row !== undefined && repeats(row, claim);

const marksOf = ({ figure, subject }: Claim): readonly string[] => [
  `=${figure.digits}`,
  ...(subject ? [...subject.keys, ...subject.aliases] : []),
];

/** Whether every claim is of a known subject, and no two of one. */
export function distinctSubjects(claims: readonly Claim[]): boolean {
  const keys = gather(claims, ({ subject, each }) => (each.length > 0 ? each : [subject]).map((one) => one?.keys[0]));
  return keys.every((key) => key !== undefined) && new Set(keys).size === keys.length;
}

/** Two claims that give one fact twice. */
export function repeats(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind || a.figure.unit !== b.figure.unit) return false;
  // two rivals may well have one share
  if (a.figure.unit === 'percent' && areOthers(a, b)) return false;
  if (
    a.figure.digits !== '' &&
    a.figure.digits === b.figure.digits &&
    a.figure.digits.length >= 4 &&
    !(a.cell && b.cell) &&
    !areOfTwo(a, b)
  )
    return true;
  return sameSubject(a.subject, b.subject) && meets(loose(a.figure), loose(b.figure)) && !(a.cell && b.cell);
}

/** Each of somebody who is named, and not of the same. */
export const areOthers = (one: Claim, other: Claim): boolean =>
  one.subject !== undefined && other.subject !== undefined && !sameSubject(one.subject, other.subject);

/** Whether one sentence or list tells of two: a number that both have it has not told twice. */
export const areOfTwo = (a: Claim, b: Claim): boolean =>
  (a.sentence === b.sentence || (a.list !== undefined && a.list === b.list)) &&
  areOthers(a, b) &&
  ![a, b].some(({ subject }) => subject?.place);

const finer = (a: Claim, b: Claim | undefined): boolean => b !== undefined && compare(a.figure.ulp, b.figure.ulp) < 0;
