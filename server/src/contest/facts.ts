// The facts that sums state: each told once, however many relations state it.
import { keyOf } from './keys.ts';
import type { Relation } from './relation.ts';
import { loss } from './suspects.ts';

/** A guess is told only where it holds. */
export const isSaid = ({ weight, state }: Relation): boolean => weight !== 'guess' || state === 'holds';

/** Of relations that state one fact, the weightiest; of those, one that knows the figures of its base. */
export function eachOnce(relations: readonly Relation[]): readonly Relation[] {
  return [...factsOf(relations).values()];
}

/** The same by what they state. */
export function factsOf(relations: readonly Relation[]): ReadonlyMap<string, Relation> {
  const known = new Map<string, Relation>();
  for (const relation of relations) {
    const key = keyOf(relation);
    const other = known.get(key);
    if (!other || worth(relation) > worth(other)) known.set(key, relation);
  }
  return known;
}

const worth = ({ weight, base, terms }: Relation): number =>
  loss[weight] + (base !== undefined && terms.length > 2 ? 0.1 : 0);

export const isMet = ({ state }: Relation): boolean => state === 'holds' || state === 'rounding';
