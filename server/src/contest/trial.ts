// Tries a repair out: what all sums of the article would be with it, and what that is worth.
import type { Claim } from '../claims/claim.ts';
import { gather } from '../math/gather.ts';
import { type Rational, toNumber } from '../math/rational.ts';
import { workedOut } from './explained.ts';
import { isMet } from './facts.ts';
import { keyOf } from './keys.ts';
import type { Ledger, Sums } from './ledger.ts';
import type { Relation, Weight } from './relation.ts';
import { lean, loss, mostDigits, persuades, type Suspect, worthOf } from './suspects.ts';

export interface Trial extends Suspect {
  /** Relations that hold only with the repair, those of the repaired figure first and the weightiest of them foremost. */
  readonly healed: readonly Relation[];
  readonly gain: number;
  /** The relations with the repair, of all contests. */
  readonly after: Sums;
}

/** Sums before anything is mended in them: what a trial is held against. */
interface Standing {
  readonly held: ReadonlySet<string>;
  /** What holds. */
  readonly met: readonly Relation[];
  /** What each may say. */
  readonly meant: ReadonlyMap<string, Weight>;
  readonly agreement: number;
}

function standingOf(relations: readonly Relation[]): Standing {
  const meant = new Map<string, Weight>();
  for (const relation of relations) {
    const key = keyOf(relation);
    const known = meant.get(key);
    if (known === undefined || loss[relation.weight] > loss[known]) meant.set(key, relation.weight);
  }
  const met = relations.filter(isMet);
  return { held: new Set(met.map(keyOf)), met, meant, agreement: agreement(relations) };
}

/** Tells what all sums would be if a figure had another value, where that may accuse it. */
export function trialsAgainst(current: Sums, ledger: Ledger): (suspect: Suspect) => Trial | undefined {
  const standings = new Map<string, Standing>();
  return (suspect) => {
    const { claim, guess } = suspect;
    const places = ledger.touched(claim, current);
    const key = places.join();
    const was = standings.get(key) ?? standingOf(gather(places, (place) => current[place] ?? []));
    standings.set(key, was);
    const isOutlier = !isUsual(claim) && isUsual(claim, guess.value);
    const after = sumsWith(suspect, current, places, ledger);
    const now = gather(places, (place) => after[place] ?? []);
    const healed = now
      .filter((relation) => isMet(relation) && !was.held.has(keyOf(relation)))
      // a repair is no witness of itself: what a sum may say is what it might say before
      .map((relation) => ({ ...relation, weight: was.meant.get(keyOf(relation)) ?? 'guess' }))
      .sort(
        (a, b) => Number(b.terms.includes(claim)) - Number(a.terms.includes(claim)) || loss[b.weight] - loss[a.weight],
      );
    // before the sums are weighed, which in a long article takes long
    const own = healed.filter(({ terms }) => terms.includes(claim));
    if (own.length === 0 || !persuades(claim, own, guess)) return undefined;
    const derived = healed.some((relation) => workedOut(relation) === claim) ? lean : 0;
    const gain =
      agreement(now) -
      was.agreement -
      forsaken(claim, was.met, now) -
      1.2 * guess.cost +
      derived +
      (isOutlier ? apart : 0);
    return gain <= 0 ? undefined : { healed, after, gain, ...suspect };
  };
}

/** All sums as they are with the repair; the figure itself is as printed again. */
function sumsWith({ claim, guess }: Suspect, current: Sums, places: readonly number[], ledger: Ledger): Sums {
  const back = ledger.suppose(claim, guess.value);
  try {
    return current.map((relations, place) => (places.includes(place) ? ledger.relations(place) : relations));
  } finally {
    back();
  }
}

/** What speaks for the figure as it is printed, in digits of agreement: what is printed twice alike was hardly mistyped twice. */
function forsaken(claim: Claim, met: readonly Relation[], now: readonly Relation[]): number {
  const twins = met.filter(({ twin, state, terms }) => twin && state === 'holds' && terms.includes(claim)).length;
  return twins * loss.evidence + unbased(claim, met, now);
}

/** The shares that are right on the total as it is printed are witnesses of it, though with its repair another will do. */
function unbased(claim: Claim, met: readonly Relation[], now: readonly Relation[]): number {
  const own = met.filter(({ terms, base }) => base !== undefined && terms.indexOf(claim) >= 2);
  if (own.length < 2) return 0;
  const kept = new Set(now.filter((one) => isMet(one) && one.terms.includes(claim)).map(keyOf));
  const lost = new Map(own.filter((one) => !kept.has(keyOf(one))).map((one) => [keyOf(one), one]));
  const still = new Set(now.filter(isMet).map(keyOf));
  return [...lost].reduce((all, [key, { digits }]) => all + (still.has(key) ? Math.min(mostDigits, digits) : 0), 0);
}

/** Of repairs as good, that of a figure which is out of keeping with its column, and not with the repair, is the likelier. */
const apart = 0.8;
/** So many times the most, or the least, of the others. */
const farther = 1.1;

function isUsual({ usual, figure }: Claim, value: Rational = figure.value): boolean {
  const [least, most] = usual ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return toNumber(value) >= least / farther && toNumber(value) <= most * farther;
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
  let all = 0;
  for (const value of values.values()) all += value;
  return all;
}

function valueIn({ state, weight, digits }: Relation): number {
  if (state === 'open') return 0;
  if (state === 'fails') return -loss[weight];
  return Math.min(mostDigits, digits) * worthOf[weight] * (state === 'holds' ? 1 : 0.7);
}
