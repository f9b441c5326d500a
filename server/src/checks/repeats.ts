// Which figures give one fact: those of one kind that share their value, or the name of whom they speak.
import type { Claim } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import { areOfTwo } from '../contest/contest.ts';
import { keptWhileAlike } from '../contest/kept.ts';
import type { Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { toNumber } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';

/** Kinds of which an article has one figure. */
export const unique: ReadonlySet<Kind> = new Set<Kind>([
  ...(['registered', 'cast', 'valid', 'turnout', 'seats-total', 'reporting'] as const),
]);

/** Kinds of which each subject has one. */
export const subjective: ReadonlySet<Kind> = new Set<Kind>([
  ...(['votes', 'share', 'seats', 'poll-share', 'margin-votes', 'invalid'] as const),
]);

type Join = (a: Claim, b: Claim) => Relation | undefined;

/** Relations between each figure and those before it that give the same fact; `join` makes them. */
export function repeatsIn(claims: readonly Claim[], join: Join): () => readonly Relation[] {
  const told = claims.filter(({ kind }) => unique.has(kind) || subjective.has(kind));
  const groups = groupBy(told, ({ kind, time, figure }) => `${kind}/${time === 'before'}/${figure.unit}`);
  const kept = keeping(join);
  const repeats = [...groups.values()].map((group) => {
    const keyed = group.map((claim) => ({ claim, keys: keysOf(claim) }));
    return keptWhileAlike(group, () => repeatsAmong(keyed, kept));
  });
  return () => gather(repeats, (among) => among());
}

/** By what a figure is found again, beside its value. */
const keysOf = ({ kind, subject }: Claim): readonly string[] => [
  ...(subjective.has(kind) ? [...(subject?.keys ?? []), ...(subject?.aliases ?? [])] : []),
  ...(unique.has(kind) ? ['*'] : []),
];

/** Of so many earlier figures that may be of one fact the latest are looked at. */
const most = 6;

function repeatsAmong(
  group: readonly { readonly claim: Claim; readonly keys: readonly string[] }[],
  join: Join,
): readonly Relation[] {
  const found: Relation[] = [];
  const latest = new Map<string | number, Claim[]>();
  for (const { claim, keys } of group) {
    const value = toNumber(claim.figure.value);
    const { digits } = claim.figure;
    const telling = digits.length >= (digits.includes('.') ? 3 : 2) || unique.has(claim.kind);
    const alike = new Set(telling ? latest.get(value) : none);
    for (const key of keys) for (const other of latest.get(key) ?? none) alike.add(other);
    const relations = alike.size === 0 ? [] : joined([...alike].slice(-most), claim, join);
    const holds = relations.some(({ state }) => state !== 'fails');
    for (const relation of relations) if (!holds || relation.state !== 'fails') found.push(relation);
    note(latest, value, claim);
    for (const key of keys) note(latest, key, claim);
  }
  return found;
}

const none: readonly Claim[] = [];

const joined = (others: readonly Claim[], claim: Claim, join: Join): readonly Relation[] =>
  gather(others, (other) => (oneFact(other, claim) ? (join(other, claim) ?? []) : []));

function note(latest: Map<string | number, Claim[]>, key: string | number, claim: Claim): void {
  const list = latest.get(key);
  if (!list) latest.set(key, [claim]);
  else if (list.push(claim) > most) list.shift();
}

/** Two rivals may have the same share; two long counts are the same only if they are one. */
function oneFact(a: Claim, b: Claim): boolean {
  if (unique.has(a.kind) || sameSubject(a.subject, b.subject)) return true;
  return a.figure.unit === 'none' && a.figure.digits.length >= 4 && !areOfTwo(a, b);
}

/** Two figures are joined anew only when one of them is another than before. */
function keeping(join: Join): Join {
  const known = new Map<Printed, Map<Printed, Relation | undefined>>();
  return (a, b) => {
    const others = known.get(a.figure) ?? new Map<Printed, Relation | undefined>();
    known.set(a.figure, others);
    if (!others.has(b.figure)) others.set(b.figure, join(a, b));
    return others.get(b.figure);
  };
}
