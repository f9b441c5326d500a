// Finds the phrases of a language pack in a run of tokens, each in constant time a word.
import type { Token } from '../text/tokens.ts';

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** A phrase found: tokens from `from` up to, but not including, `to`. */
export interface Found<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

export interface PhraseBook<T> {
  /** The longest phrases that begin at token `index`. */
  at(tokens: readonly Token[], index: number): readonly Found<T>[];
}

const stemLength = 3;

/** A book of phrases, looked up by their first word, or by the first letters of one that ends in `*`. */
export function phraseBook<T>(entries: Iterable<readonly [string, T]>): PhraseBook<T> {
  const whole = new Map<string, Phrase<T>[]>();
  const stems = new Map<string, Phrase<T>[]>();
  for (const [text, value] of entries) {
    const words = text.split(' ');
    const first = words[0] ?? '';
    const [map, key] = first.endsWith('*') ? [stems, first.slice(0, stemLength)] : [whole, first];
    const list = map.get(key) ?? [];
    list.push({ words, value });
    map.set(key, list);
  }
  return {
    at(tokens, index) {
      const word = tokens[index]?.lower;
      if (word === undefined) return [];
      const base = word.endsWith("'s") ? word.slice(0, -2) : word;
      const found: Found<T>[] = [];
      const seen = new Map<T, Found<T>>();
      for (const list of [
        whole.get(word),
        base === word ? undefined : whole.get(base),
        stems.get(word.slice(0, stemLength)),
      ]) {
        for (const phrase of list ?? []) {
          const to = matchEnd(tokens, index, phrase.words);
          const before = seen.get(phrase.value);
          if (to === undefined || (before !== undefined && before.to >= to)) continue;
          seen.set(phrase.value, { value: phrase.value, from: index, to });
        }
      }
      found.push(...seen.values());
      return found;
    },
  };
}

function matchEnd(tokens: readonly Token[], index: number, words: readonly string[]): number | undefined {
  let at = index;
  for (let k = 0; k < words.length; k++) {
    const word = words[k] ?? '';
    let token = tokens[at];
    if (k > 0 && (token?.text === '-' || token?.text === '‑')) token = tokens[++at];
    if (token === undefined) return undefined;
    const own = k === 0 && token.lower.endsWith("'s") ? token.lower.slice(0, -2) : token.lower;
    const fits = word.endsWith('*') ? token.lower.startsWith(word.slice(0, -1)) : token.lower === word || own === word;
    if (!fits) return undefined;
    at++;
  }
  return at;
}
