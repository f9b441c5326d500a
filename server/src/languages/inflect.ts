// Words by stem and ending: `голос~` in a pack stands for the stem with one of the pack's endings, or with none.

export interface Inflection {
  readonly endings: ReadonlySet<string>;
  readonly longest: number;
}

export const inflection = (endings: readonly string[]): Inflection => ({
  endings: new Set(endings),
  longest: endings.reduce((most, { length }) => Math.max(most, length), 0),
});

/** The stems that `word` may have, itself first; as many as the longest ending has letters, and one. */
export function stemsOf(word: string, { endings, longest }: Inflection): readonly string[] {
  const stems = [word];
  for (let at = word.length - 1; at > 0 && word.length - at <= longest; at--)
    if (endings.has(word.slice(at))) stems.push(word.slice(0, at));
  return stems;
}

/** Looks values up by whole words, and by the stems of keys that end in `~`. */
export function wordTable<T>(
  entries: Iterable<readonly [string, T]>,
  grammar: Inflection,
): (word: string | undefined) => T | undefined {
  const whole = new Map<string, T>();
  const stems = new Map<string, T>();
  for (const [key, value] of entries) {
    if (key.endsWith('~')) stems.set(key.slice(0, -1), value);
    else whole.set(key, value);
  }
  return (word) => {
    if (word === undefined) return undefined;
    const found = whole.get(word);
    if (found !== undefined || stems.size === 0) return found;
    for (const stem of stemsOf(word, grammar)) {
      const value = stems.get(stem);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

/** A name without its case ending, so that its forms have one key; short words stay as they are. */
export function nameStem(word: string, { endings, longest }: Inflection): string {
  for (let length = Math.min(longest, word.length - shortestStem); length > 0; length--)
    if (endings.has(word.slice(-length))) return word.slice(0, -length);
  return word;
}

const shortestStem = 2;
