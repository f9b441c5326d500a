// Gathers things that share a key, in the order in which the keys first come.

export function groupBy<T, K>(things: Iterable<T>, key: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const k = key(thing);
    const group = groups.get(k);
    if (group) group.push(thing);
    else groups.set(k, [thing]);
  }
  return groups;
}
