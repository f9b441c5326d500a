// What was made of some figures, kept for when none of them is supposed to be another than it was then.
import type { Claim } from '../claims/claim.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';

/** The figures that are supposed to have other values than they are printed with, and what tells these values apart. */
export type Supposed = ReadonlyMap<Claim, string>;

export const nothing: Supposed = new Map();

/** What tells one state of the figures from another; of those of some kinds only, where these are given. */
export function stateOf(supposed: Supposed, kinds?: readonly Kind[]): string {
  if (supposed.size === 0) return '';
  let [first, rest]: [string, string[] | undefined] = ['', undefined];
  for (const [{ kind }, value] of supposed) {
    if (kinds && !kinds.includes(kind)) continue;
    // mostly there is but one
    if (first === '') first = value;
    else if (rest) rest.push(value);
    else rest = [first, value];
  }
  return rest ? rest.sort().join() : first;
}

/** Gives what `make` makes of figures of these kinds and no others, in the state that they are in now. */
export type Keep<T> = (maker: object | string, reads: readonly Kind[], make: () => T) => T;

/** What is kept of one contest or article. */
export function createKeeper<T>(): (supposed: Supposed) => Keep<T> {
  const known = new Map<object | string, Map<string, T>>();
  return (supposed) => (maker, reads, make) => {
    const states = known.get(maker) ?? new Map<string, T>();
    known.set(maker, states);
    const state = stateOf(supposed, reads);
    const kept = states.get(state);
    if (kept !== undefined) return kept;
    const made = make();
    if (states.size >= mostStates) states.clear();
    states.set(state, made);
    return made;
  };
}

/** Enough for the trials of a few figures. */
const mostStates = 50;

/** Gives what `make` makes of the figures of these claims and no others: once as printed, and anew when one of them is another than the last time. */
export function keptWhileAlike<T>(claims: readonly Claim[], make: () => T): () => T {
  const now = (): Made<T> => ({ figures: claims.map(({ figure }) => figure), made: make() });
  const isSo = ({ figures }: Made<T>): boolean => claims.every(({ figure }, k) => figure === figures[k]);
  let first: Made<T> | undefined;
  let last: Made<T> | undefined;
  return () => {
    first ??= now();
    if (isSo(first)) return first.made;
    if (!last || !isSo(last)) last = now();
    return last.made;
  };
}

interface Made<T> {
  readonly figures: readonly Printed[];
  readonly made: T;
}
