// Finds the phrases of a language pack in a run of tokens, word by word, however many phrases there are.
import type { Token } from '../text/tokens.ts';
import { type Inflection, inflection, stemsOf } from './inflect.ts';

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

/** What may come after the words so far: the next words, by themselves, by their first letters, or by their stems. */
interface Step<T> {
  /** Of the phrases that end here. */
  readonly values: T[];
  /** Most steps are the last of their phrase: what nothing is in is not made. */
  words: Map<string, Step<T>> | undefined;
  /** By the first letters of what must be there at least (`firstOf`); those again in full. */
  beginnings: Map<number, { readonly letters: string; readonly step: Step<T> }[]> | undefined;
  stems: Map<string, Step<T>> | undefined;
  /** By the last letters of what a word, or its stem, ends in (`lastOf`). */
  tails: Map<number, { readonly letters: string; readonly bent: boolean; readonly step: Step<T> }[]> | undefined;
}

const emptyStep = <T>(): Step<T> => ({
  values: [],
  words: undefined,
  beginnings: undefined,
  stems: undefined,
  tails: undefined,
});

/** Words that end or begin in `*` have so many letters or more. */
const fewestLetters = 3;
const uninflected = inflection([]);

/** Three letters as one number, which is found sooner than a text that would have to be cut out; others may have the same. */
const numberOf = (text: string, from: number): number =>
  (text.charCodeAt(from) * 31 + text.charCodeAt(from + 1)) * 31 + text.charCodeAt(from + 2);
const firstOf = (word: string): number => numberOf(word, 0);
const lastOf = (word: string): number => numberOf(word, word.length - fewestLetters);

/**
 * A book of phrases: a word may be whole, end in `*` for all that begin so, begin in `*` for all that end so, or end in
 * `~` for its stem with any ending.
 */
export function phraseBook<T>(
  entries: Iterable<readonly [string, T]>,
  grammar: Inflection = uninflected,
): PhraseBook<T> {
  const start = emptyStep<T>();
  for (const [text, value] of entries) {
    let step = start;
    for (const word of text.split(/[ -]/)) step = stepBy(step, word);
    if (!step.values.includes(value)) step.values.push(value);
  }
  const none: readonly Found<T>[] = [];
  return {
    at(tokens, index) {
      const word = tokens[index]?.lower;
      if (word === undefined) return none;
      let steps = stepsFrom(start, word, grammar);
      if (isOwners(word)) {
        const owner = start.words?.get(word.slice(0, -2));
        if (owner) steps = [...steps, owner];
      }
      // most words begin no phrase, and most of the rest are one
      const [only] = steps;
      if (!only) return none;
      if (steps.length === 1 && isLast(only))
        return only.values.map((value) => ({ value, from: index, to: index + 1 }));
      const ends = new Map<T, number>();
      for (const step of steps) follow(step, tokens, index + 1, ends, grammar);
      const found: Found<T>[] = [];
      for (const [value, to] of ends) found.push({ value, from: index, to });
      return found;
    },
  };
}

/** Whether the word ends in "'s". */
const isOwners = (word: string): boolean =>
  word.charCodeAt(word.length - 1) === 0x73 && word.charCodeAt(word.length - 2) === 0x27;

/** The step that a word of a phrase leads to, made where it is the first of its kind. */
function stepBy<T>(step: Step<T>, word: string): Step<T> {
  if (word.startsWith('*')) return stepByTail(step, word);
  if (word.endsWith('~')) {
    step.stems ??= new Map();
    return stepIn(step.stems, word.slice(0, -1));
  }
  if (!word.endsWith('*')) {
    step.words ??= new Map();
    return stepIn(step.words, word);
  }
  const letters = word.slice(0, -1);
  const key = firstOf(letters);
  step.beginnings ??= new Map();
  const alike = step.beginnings.get(key) ?? [];
  step.beginnings.set(key, alike);
  const known = alike.find((other) => other.letters === letters);
  if (known) return known.step;
  const next = emptyStep<T>();
  alike.push({ letters, step: next });
  return next;
}

function stepIn<T>(steps: Map<string, Step<T>>, key: string): Step<T> {
  const next = steps.get(key) ?? emptyStep<T>();
  steps.set(key, next);
  return next;
}

function stepByTail<T>(step: Step<T>, word: string): Step<T> {
  const bent = word.endsWith('~');
  const letters = word.slice(1, bent ? -1 : undefined);
  const key = lastOf(letters);
  step.tails ??= new Map();
  const alike = step.tails.get(key) ?? [];
  step.tails.set(key, alike);
  const known = alike.find((other) => other.letters === letters && other.bent === bent);
  if (known) return known.step;
  const next = emptyStep<T>();
  alike.push({ letters, bent, step: next });
  return next;
}

const nowhere: readonly never[] = [];

/** The steps that a word of the text may be. */
function stepsFrom<T>(from: Step<T>, word: string, grammar: Inflection): readonly Step<T>[] {
  const { words, beginnings, stems, tails } = from;
  const whole = words?.get(word);
  const begun = word.length < fewestLetters ? undefined : beginnings?.get(firstOf(word));
  if (!begun && !stems && !tails) return whole ? [whole] : nowhere;
  const steps = whole ? [whole] : [];
  for (const { letters, step } of begun ?? nowhere) if (word.startsWith(letters)) steps.push(step);
  if (stems || tails)
    for (const stem of stemsOf(word, grammar)) {
      const step = stems?.get(stem);
      if (step) steps.push(step);
      for (const { letters, bent, step: next } of tails?.get(lastOf(stem)) ?? nowhere)
        if ((bent || stem === word) && stem.endsWith(letters)) steps.push(next);
    }
  return steps;
}

/** Whether no phrase goes on there. */
const isLast = <T>(step: Step<T>): boolean => !step.words && !step.beginnings && !step.stems && !step.tails;

/** Notes where the phrases end that go on at token `at`, each value's longest; a hyphen may stand between two words. */
function follow<T>(
  step: Step<T>,
  tokens: readonly Token[],
  at: number,
  ends: Map<T, number>,
  grammar: Inflection,
): void {
  for (const value of step.values) if ((ends.get(value) ?? 0) < at) ends.set(value, at);
  if (isLast(step)) return;
  const hyphen = tokens[at]?.text === '-' || tokens[at]?.text === '‑';
  const next = hyphen ? at + 1 : at;
  const word = tokens[next]?.lower;
  if (word === undefined) return;
  for (const one of stepsFrom(step, word, grammar)) follow(one, tokens, next + 1, ends, grammar);
}

/** The same book, for one reading: every place among its tokens is looked at once, however often it is asked for. */
export function remembering<T>(book: PhraseBook<T>, own: readonly Token[]): PhraseBook<T> {
  const places: (readonly Found<T>[] | undefined)[] = new Array(own.length);
  return {
    at(tokens, index) {
      if (tokens !== own) return book.at(tokens, index);
      const before = places[index];
      if (before) return before;
      const found = book.at(tokens, index);
      if (index < tokens.length) places[index] = found;
      return found;
    },
  };
}
