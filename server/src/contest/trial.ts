// Tries a repair out: what all sums of the article would be with it, and what that is worth.
import type { Claim } from '../claims/claim.ts';
import type { Rational } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import { resultOf } from './explained.ts';
import { isMet } from './facts.ts';
import { keyOf, type Relation, spoken, type Weight } from './relation.ts';
import { lean, loss, mostDigits, persuades, type Suspect, worthOf } from './suspects.ts';

/** An article whose figures can be put to a trial. */
export interface Ledger {
  /** The relations of all contests as printed. */
  readonly printed: Sums;
  /** The contest that the figure is of. */
  contestOf(claim: Claim): number | undefined;
  /** The relations of one contest as its figures now stand. */
  relations(contest: number): readonly Relation[];
  /** The figure with another value, written as its author writes. */
  mend(figure: Printed, value: Rational): Printed;
}

export interface Trial extends Suspect {
  /** Relations that hold only with the repair, those of the repaired figure first and the weightiest of them foremost. */
  readonly healed: readonly Relation[];
  readonly gain: number;
  /** The relations with the repair, of all contests. */
  readonly after: Sums;
}

/** The relations of each contest. */
export type Sums = readonly (readonly Relation[])[];

/** The contests in whose sums the figure takes part, and the first, which holds the sums of the whole article. */
export function touched(claim: Claim, current: Sums, ledger: Ledger): readonly number[] {
  const own = ledger.contestOf(claim);
  return current.flatMap((relations, index) =>
    index === 0 || index === own || relations.some(({ terms }) => terms.includes(claim)) ? [index] : [],
  );
}

/** What all sums would be if the figure had the value. */
export function tryOut(suspect: Suspect, current: Sums, ledger: Ledger): Trial {
  const { claim, guess } = suspect;
  const printed = claim.figure;
  const places = touched(claim, current, ledger);
  const was = places.flatMap((index) => current[index] ?? []);
  const held = new Set(was.filter(isMet).map(keyOf));
  const meant = new Map<string, Weight>();
  for (const relation of was) {
    const key = keyOf(relation);
    const known = meant.get(key);
    if (known === undefined || loss[relation.weight] > loss[known]) meant.set(key, relation.weight);
  }
  claim.figure = ledger.mend(printed, guess.value);
  try {
    const after = current.map((relations, index) => (places.includes(index) ? ledger.relations(index) : relations));
    const now = places.flatMap((index) => after[index] ?? []);
    const healed = now
      .filter((relation) => isMet(relation) && !held.has(keyOf(relation)))
      // a repair is no witness of itself: what a sum may say is what it might say before
      .map((relation) => spoken({ ...relation, weight: meant.get(keyOf(relation)) ?? 'guess' }))
      .sort(
        (a, b) => Number(b.terms.includes(claim)) - Number(a.terms.includes(claim)) || loss[b.weight] - loss[a.weight],
      );
    const derived = healed.some((relation) => resultOf(relation) === claim) ? lean : 0;
    return { ...suspect, healed, after, gain: agreement(now) - agreement(was) - 1.2 * guess.cost + derived };
  } finally {
    claim.figure = printed;
  }
}

/** The digits of agreement in all sums, less what the failing ones cost; each fact once. */
function agreement(relations: readonly Relation[]): number {
  const values = new Map<string, number>();
  for (const relation of relations) {
    const key = keyOf(relation);
    const value = valueIn(relation);
    const first = values.get(key);
    // a fact that fails in the form in which it is meant, but holds in another, is half mended
    if (first === undefined) values.set(key, value);
    else if (first < 0 && value > 0) values.set(key, first / 2 + value);
    else if (value > 0 && value > first) values.set(key, value);
  }
  return [...values.values()].reduce((all, value) => all + value, 0);
}

function valueIn({ state, weight, digits }: Relation): number {
  if (state === 'open') return 0;
  if (state === 'fails') return -loss[weight];
  return Math.min(mostDigits, digits) * worthOf[weight] * (state === 'holds' ? 1 : 0.7);
}

/** A relation may accuse by itself, or with a single keystroke, or where several agree on more digits than chance gives. */
export function accusable({ claim, healed, guess, gain }: Trial): boolean {
  const own = healed.filter(({ terms }) => terms.includes(claim));
  if (gain <= 0 || own.length === 0) return false;
  return persuades(own, guess);
}
