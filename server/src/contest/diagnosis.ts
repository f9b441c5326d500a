// The smallest and likeliest set of wrong figures: which repairs make all relations of the article hold.
import type { Claim } from '../claims/claim.ts';
import { common, holds, type Interval } from '../math/interval.ts';
import { compare, type Rational } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import { loose } from '../numerals/figure.ts';
import type { Relation } from './relation.ts';
import { type Guess, guesses } from './repairs.ts';

export interface Blame {
  readonly claim: Claim;
  /** The relations that the blamed figure breaks, the weightiest first. */
  readonly breaks: readonly Relation[];
  readonly repairs: readonly Rational[];
  /** The repairs of other figures that would settle it as well. */
  readonly others: readonly { readonly claim: Claim; readonly value: Rational }[];
  /** No other repair comes near. */
  readonly certain: boolean;
}

interface Suspect {
  readonly claim: Claim;
  readonly guess: Guess | undefined;
  readonly healed: readonly Relation[];
  readonly score: number;
}

const worth = { proof: 3, evidence: 2.4, support: 1.6 };
const rounds = 60;

/** Blames figures until no relation that may accuse is left failing. */
export function diagnose(relations: readonly Relation[]): readonly Blame[] {
  const byClaim = new Map<Claim, Relation[]>();
  for (const relation of relations)
    for (const claim of new Set(relation.terms)) {
      const list = byClaim.get(claim);
      if (list) list.push(relation);
      else byClaim.set(claim, [relation]);
    }
  const pending = new Set(relations.filter((relation) => relation.state === 'fails'));
  const blames: Blame[] = [];
  const mended = new Map<Claim, Printed>();
  const blamed = new Set<Claim>();
  // what a repair could heal changes only for figures that share a sum with one just blamed
  const known = new Map<Claim, readonly Suspect[]>();
  for (let round = 0; pending.size > 0 && round < rounds; round++) {
    const claims = new Set([...pending].flatMap((relation) => relation.terms).filter((claim) => !blamed.has(claim)));
    for (const claim of claims)
      if (!known.has(claim))
        known.set(claim, suspectsOf(claim, byClaim.get(claim) ?? [], pending, mended).filter(accusable));
    const suspects = [...claims]
      .flatMap((claim) => known.get(claim) ?? [])
      .sort((a, b) => b.score - a.score || a.claim.figure.start - b.claim.figure.start);
    const best = suspects[0];
    if (!best) break;
    const rivals = suspects.filter((other) => other.claim !== best.claim && shares(other, best));
    const second = rivals[0];
    const own = suspects.filter(
      (other) => other.claim === best.claim && other.guess && other.healed.length >= best.healed.length,
    );
    const others = distinct(rivals.filter((other) => other.guess && other.score > best.score - 3)).map(
      ({ claim, guess }) => ({ claim, value: guess?.value ?? claim.figure.value }),
    );
    const lone = own.filter((other) => other.score > best.score - 0.9).length <= 1;
    blames.push({
      ...{ claim: best.claim, breaks: best.healed, others },
      repairs: own.flatMap((other) => (other.guess ? [other.guess.value] : [])).slice(0, 3),
      certain: best.guess !== undefined && lone && (second === undefined || second.score < best.score - 0.9),
    });
    blamed.add(best.claim);
    if (best.guess) mended.set(best.claim, { ...best.claim.figure, value: best.guess.value, hedge: undefined });
    for (const relation of best.healed) pending.delete(relation);
    for (const relation of byClaim.get(best.claim) ?? []) for (const claim of relation.terms) known.delete(claim);
    for (const relation of best.healed) for (const claim of relation.terms) known.delete(claim);
  }
  return blames;
}

const shares = (a: Suspect, b: Suspect): boolean => a.healed.some((relation) => b.healed.includes(relation));

function distinct(suspects: readonly Suspect[]): readonly Suspect[] {
  const seen = new Set<Claim>();
  return suspects.filter(({ claim }) => !seen.has(claim) && seen.add(claim)).slice(0, 4);
}

/** A relation may accuse by itself, or with a single keystroke, or only in company. */
const accusable = ({ healed, guess }: Suspect): boolean =>
  healed.some(({ weight }) => weight === 'proof' || (weight === 'evidence' && guess?.keystroke === true)) ||
  (healed.length >= 2 && guess?.keystroke === true && healed.some(({ weight }) => weight === 'evidence'));

/** The ways in which one figure's repair could heal failing relations. */
function suspectsOf(
  claim: Claim,
  relations: readonly Relation[],
  pending: ReadonlySet<Relation>,
  mended: ReadonlyMap<Claim, Printed>,
): readonly Suspect[] {
  const failing = relations.filter((relation) => pending.has(relation));
  const needs = failing.flatMap((relation) => {
    const need = relation.needed(claim, mended);
    return need ? [{ relation, need }] : [];
  });
  const joint = needs.reduce<Interval | undefined>(
    (all, { need }, k) => (k === 0 ? need : all && common(all, need)),
    undefined,
  );
  const wanted = joint ? [joint] : needs.slice(0, 8).map(({ need }) => need);
  const values = wanted.flatMap((need) => guesses(claim, need));
  const suspects = values.map((guess) => judge(claim, guess, relations, needs, mended));
  // without a guess at what was meant, anything that can be mended is the likelier culprit
  return suspects.length > 0
    ? suspects
    : needs
        .slice(0, 1)
        .map(({ relation }) => ({ claim, guess: undefined, healed: [relation], score: worth[relation.weight] - 15 }));
}

function judge(
  claim: Claim,
  guess: Guess,
  relations: readonly Relation[],
  needs: readonly { relation: Relation; need: Interval }[],
  mended: ReadonlyMap<Claim, Printed>,
): Suspect {
  const healed = needs.filter(({ need }) => holds(tolerant(claim, need), guess.value)).map(({ relation }) => relation);
  const broken = relations.filter((relation) => {
    if (relation.state !== 'holds' && relation.state !== 'rounding') return false;
    const need = relation.needed(claim, mended);
    return need !== undefined && !holds(tolerant(claim, need), guess.value);
  });
  const gain = healed.reduce((all, { weight }) => all + worth[weight], 0);
  const loss = broken.reduce((all, { weight, witnesses }) => all + worth[weight] + Math.min(1, witnesses), 0);
  // of two that would heal as much, the one that breaks other sums too is the likelier
  const also = needs.length - healed.length;
  const ordered = [...healed].sort((a, b) => worth[b.weight] - worth[a.weight]);
  return { claim, guess, healed: ordered, score: gain - loss - guess.cost + Math.min(2, also) * 0.3 };
}

/** A rounded figure may stand up to a unit off what the sum gives. */
const tolerant = (claim: Claim, need: Interval): Interval => {
  if (claim.figure.unit === 'none') return need;
  const { low, high } = loose({ ...claim.figure, value: { n: 0n, d: 1n }, hedge: undefined });
  return { low: need.low && low && addTo(need.low, low), high: need.high && high && addTo(need.high, high) };
};
const addTo = (a: Rational, b: Rational): Rational => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });

export const same = (a: Rational, b: Rational): boolean => compare(a, b) === 0;
