// The words and signs of a language that make numbers, ready to be looked up.
import { inflection, wordTable } from '../languages/inflect.ts';
import type { Cue, Language } from '../languages/language.ts';
import { type PhraseBook, phraseBook } from '../languages/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { Hedge, Unit } from './figure.ts';

export interface Lexicon {
  readonly language: Language;
  readonly units: PhraseBook<Exclude<Unit, 'none'>>;
  readonly hedges: PhraseBook<Hedge>;
  readonly emphatic: PhraseBook<true>;
  readonly hedgesAfter: PhraseBook<Hedge>;
  isMonth(word: string | undefined): boolean;
  /** Whether a number, a place or a multiple may begin with the word: most words are asked no further. */
  begins(word: string): boolean;
  number(word: string | undefined): number | undefined;
  /** Of a multiplier, the power of ten. */
  power(word: string | undefined): number | undefined;
  /** Whether there is a word for eleven. */
  readonly hasTeens: boolean;
  part(word: string | undefined): number | undefined;
  /** Of a denominator that stands before the number of parts. */
  partBefore(word: string | undefined): number | undefined;
  isHalf(word: string | undefined): boolean;
  /** Of a word that multiplies by itself, by how many: 2 of "doubled". */
  multiplied(word: string | undefined): number | undefined;
  /** Of a word that multiplies what it is compared with: 2 of "twice". */
  fold(word: string | undefined): number | undefined;
  isTimes(word: string | undefined): boolean;
  readonly compared: PhraseBook<'more' | 'less'>;
  readonly comparedParts: PhraseBook<'parts'>;
  /** Of "third", in "came third" and in "third place". */
  ordinal(word: string | undefined): number | undefined;
  readonly placing: PhraseBook<'before' | 'after'>;
  /** Whether the token alone is such a word. */
  is(tokens: readonly Token[], i: number, cue: Cue): boolean;
}

/** Whether what an election counts stands there: votes, papers, people. */
export const isCountedAt = (tokens: readonly Token[], at: number, words: Lexicon): boolean =>
  (['votes', 'ballots', 'voters'] as const).some((cue) => words.is(tokens, at, cue));

const entries = <T extends string>(record: Readonly<Record<T, readonly string[]>>): (readonly [string, T])[] =>
  (Object.keys(record) as T[]).flatMap((key) => record[key].map((phrase) => [phrase, key] as const));

export function lexicon(language: Language, cues: PhraseBook<Cue>): Lexicon {
  const grammar = inflection(language.endings);
  const table = (record: Readonly<Record<string, number>>) => wordTable(Object.entries(record), grammar);
  const set = (list: readonly string[]) =>
    wordTable(
      list.map((word) => [word, true] as const),
      grammar,
    );
  const [months, halves, times] = [set(language.months), set(language.halves), set(language.times)];
  const first = set([
    ...[...language.articles, ...language.halves],
    ...[language.numberWords, language.partsBefore, language.ordinals, language.multiplied, language.folds].flatMap(
      (table) => Object.keys(table),
    ),
  ]);
  return {
    language,
    units: phraseBook(entries({ percent: language.percent, points: language.points }), grammar),
    hedges: phraseBook(entries(language.hedges), grammar),
    emphatic: phraseBook(
      language.emphatic.map((phrase) => [phrase, true] as const),
      grammar,
    ),
    hedgesAfter: phraseBook(entries(language.hedgesAfter), grammar),
    isMonth: (word) => months(word) === true,
    begins: (word) => first(word) === true,
    number: table(language.numberWords),
    power: table(language.multipliers),
    hasTeens: Object.values(language.numberWords).includes(11),
    part: table(language.parts),
    partBefore: table(language.partsBefore),
    isHalf: (word) => halves(word) === true,
    multiplied: table(language.multiplied),
    fold: table(language.folds),
    isTimes: (word) => times(word) === true,
    compared: phraseBook(entries(language.compared), grammar),
    comparedParts: phraseBook(entries({ parts: language.comparedParts }), grammar),
    ordinal: table(language.ordinals),
    placing: phraseBook(entries(language.placing), grammar),
    is: (tokens, i, cue) => cues.at(tokens, i).some(({ value, to }) => value === cue && to === i + 1),
  };
}
