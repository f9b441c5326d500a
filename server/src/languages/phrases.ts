// Finds the phrases of a language pack in a run of tokens, each in constant time a word.
import type { Token } from '../text/tokens.ts';
import { type Inflection, inflection, stemsOf } from './inflect.ts';

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
const uninflected = inflection([]);

/** A book of phrases, looked up by their first word, by its stem, or by the first letters of one that ends in `*`. */
export function phraseBook<T>(
  entries: Iterable<readonly [string, T]>,
  grammar: Inflection = uninflected,
): PhraseBook<T> {
  const whole = new Map<string, Phrase<T>[]>();
  const stems = new Map<string, Phrase<T>[]>();
  const inflected = new Map<string, Phrase<T>[]>();
  const none: readonly Found<T>[] = [];
  for (const [text, value] of entries) {
    const words = text.split(' ');
    const first = words[0] ?? '';
    const [map, key] = first.endsWith('*')
      ? [stems, first.slice(0, stemLength)]
      : first.endsWith('~')
        ? [inflected, first.slice(0, -1)]
        : [whole, first];
    const list = map.get(key) ?? [];
    list.push({ words, value });
    map.set(key, list);
  }
  return {
    at(tokens, index) {
      const word = tokens[index]?.lower;
      if (word === undefined) return none;
      const exact = whole.get(word);
      const owned = word.endsWith("'s") ? whole.get(word.slice(0, -2)) : undefined;
      const stemmed = stems.get(word.slice(0, stemLength));
      const bent = inflected.size > 0 ? stemsOf(word, grammar).flatMap((stem) => inflected.get(stem) ?? []) : undefined;
      // most words begin no phrase
      if (!exact && !owned && !stemmed && !bent?.length) return none;
      const found = new Map<T, Found<T>>();
      for (const list of [exact, owned, stemmed, bent])
        for (const { words, value } of list ?? []) {
          const to = matchEnd(tokens, index, words, grammar);
          if (to !== undefined && (found.get(value)?.to ?? 0) < to) found.set(value, { value, from: index, to });
        }
      return found.size === 0 ? none : [...found.values()];
    },
  };
}

/** The same book, for one reading: every place is looked at once, however often it is asked for. */
export function remembering<T>(book: PhraseBook<T>): PhraseBook<T> {
  const known = new Map<readonly Token[], (readonly Found<T>[] | undefined)[]>();
  return {
    at(tokens, index) {
      let places = known.get(tokens);
      if (!places) {
        places = new Array(tokens.length);
        known.set(tokens, places);
      }
      const before = places[index];
      if (before) return before;
      const found = book.at(tokens, index);
      if (index < tokens.length) places[index] = found;
      return found;
    },
  };
}

function matchEnd(
  tokens: readonly Token[],
  index: number,
  words: readonly string[],
  grammar: Inflection,
): number | undefined {
  let at = index;
  for (let k = 0; k < words.length; k++) {
    const word = words[k] ?? '';
    let token = tokens[at];
    if (k > 0 && (token?.text === '-' || token?.text === '‑')) token = tokens[++at];
    if (token === undefined) return undefined;
    const own = k === 0 && token.lower.endsWith("'s") ? token.lower.slice(0, -2) : token.lower;
    const fits = word.endsWith('*')
      ? token.lower.startsWith(word.slice(0, -1))
      : word.endsWith('~')
        ? hasStem(token.lower, word.slice(0, -1), grammar)
        : token.lower === word || own === word;
    if (!fits) return undefined;
    at++;
  }
  return at;
}

const hasStem = (word: string, stem: string, { endings }: Inflection): boolean =>
  word.startsWith(stem) && (word.length === stem.length || endings.has(word.slice(stem.length)));
