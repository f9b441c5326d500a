// Which relations state one and the same fact.
import type { Relation } from './relation.ts';

/** Whether two relations state one fact: the same quotient whatever its base, the same sum of three whatever it is called. */
export const keyOf = (relation: Relation): string => (relation.fact ??= keyFor(relation));

const keyFor = ({ code, terms, base }: Relation): string => {
  const [one, other] = terms;
  if (one && other && (base !== undefined || terms.length === 2)) {
    const [a, b] = [one.figure.start, other.figure.start];
    return `${base !== undefined ? 'ratio' : code}/${a < b ? `${a}+${b}` : `${b}+${a}`}`;
  }
  const starts = terms.map(({ figure }) => figure.start).sort((a, b) => a - b);
  return `${base !== undefined ? 'ratio' : terms.length === 3 ? 'sum' : code}/${starts.join('+')}`;
};
