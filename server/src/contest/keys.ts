// Which relations state one and the same fact.
import type { Relation } from './relation.ts';

/** Whether two relations state one fact: the same quotient whatever its base, the same sum of three whatever it is called. */
export const keyOf = (relation: Relation): string => {
  const known = keys.get(relation);
  if (known !== undefined) return known;
  const key = keyFor(relation);
  keys.set(relation, key);
  return key;
};

/** Found once for each: keys are asked for again and again. */
const keys = new WeakMap<Relation, string>();

const keyFor = ({ code, terms, base }: Relation): string => {
  const parts = base === undefined ? terms : terms.slice(0, 2);
  const starts = parts.map(({ figure }) => figure.start).sort((a, b) => a - b);
  return `${base !== undefined ? 'ratio' : terms.length === 3 ? 'sum' : code}/${starts.join('+')}`;
};
