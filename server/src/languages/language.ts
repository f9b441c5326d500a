// What a language pack declares. A pack is data only: how numbers are written, and the words around them.

import type { Cue } from './cue.ts';

export type { Cue };

export interface Hedges {
  /** The truth may lie on either side. */
  readonly about: readonly string[];
  /** The truth is below the number. */
  readonly below: readonly string[];
  /** The truth is above the number. */
  readonly above: readonly string[];
}

/**
 * Phrases are in lower case, words parted by spaces; a word that ends in `*` (after three letters or more) stands for
 * all words that begin so, one that begins with `*` for all that end so, as compounds do, and one that ends in `~` for
 * its stem with one of the `endings` or none.
 */
export interface Language {
  readonly code: string;
  readonly name: string;
  /** Letters that speak for it and against packs that have none of them, and its most frequent small words: they tell it. */
  readonly letters: string;
  readonly common: readonly string[];
  /** What inflection adds to a stem. */
  readonly endings: readonly string[];
  /** What a name ends in when votes are given to it, where case says so: "Мұратовқа". */
  readonly dative: readonly string[];
  /** What inflection adds to a name. */
  readonly nameEndings: readonly string[];
  /** Marks that a name may stand between, two and two: «». */
  readonly nameQuotes: string;
  /** Every noun has a capital: a single one makes no name. */
  readonly nounsCapital: boolean;
  /** Nouns that name a rival by themselves, where every noun has a capital: "Grüne". */
  readonly names: readonly string[];
  /** Digits with a full stop are an ordinal: "15. März". */
  readonly ordinalDot: boolean;
  /** What the plural of a noun ends in, where that tells a noun after a number from a verb; empty where it does not. */
  readonly plural: string;
  /** Written after the digits and a hyphen, and no part of the number: "332 694-і". */
  readonly cardinalEndings: readonly string[];
  readonly decimal: readonly string[];
  readonly groups: readonly string[];
  readonly percent: readonly string[];
  readonly points: readonly string[];
  /** As a repair writes them: after 1, and after any other number. */
  readonly pointsWritten: { readonly one: string; readonly other: string };
  /** Powers of ten. */
  readonly multipliers: Readonly<Record<string, number>>;
  readonly numberWords: Readonly<Record<string, number>>;
  /** Words that multiply what stands before: hundred, dozen. */
  readonly scaleWords: Readonly<Record<string, number>>;
  /** The denominators: third 3, quarter 4. */
  readonly parts: Readonly<Record<string, number>>;
  /** The denominators that stand before: the "three from" of "three from two". */
  readonly partsBefore: Readonly<Record<string, number>>;
  readonly halves: readonly string[];
  /** What stands between the numbers of "one in five". */
  readonly inEvery: readonly string[];
  /** Words that multiply by themselves: doubled 2. */
  readonly multiplied: Readonly<Record<string, number>>;
  /** Words that multiply what they are compared with: twice 2. */
  readonly folds: Readonly<Record<string, number>>;
  /** Makes a multiple of the number before it. */
  readonly times: readonly string[];
  /** What follows a multiple ("twice as many", "five times what it was"), and what turns it round ("five times fewer"). */
  readonly compared: { readonly more: readonly string[]; readonly less: readonly string[] };
  /** What makes a multiple of a part: "half as many". */
  readonly comparedParts: readonly string[];
  /** What makes one and a part of that: "half as many again". */
  readonly again: readonly string[];
  /** Between the numbers of "two to one". */
  readonly ratio: readonly string[];
  /** First 1, second 2: places that one may take. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** What makes a place of the ordinal after it, and of the one before it: "came third", "third place". */
  readonly placing: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Words that stand for one before a part or a scale: "a third". */
  readonly articles: readonly string[];
  readonly hedges: Hedges;
  /** Those of the hedges that say nothing of a number which is given to its last digit: "no fewer than 4,608", "add up to 8,311". */
  readonly emphatic: readonly string[];
  /** Hedges that come after the number: "or so". */
  readonly hedgesAfter: Hedges;
  readonly months: readonly string[];
  /** Endings glued to digits that make no cardinal number of it: 17th. */
  readonly ordinalEndings: readonly string[];
  /** Written with a full stop that ends no sentence. */
  readonly abbreviations: readonly string[];
  /** Small words inside names: "Muhammad bin Salman", "Party of Labour". */
  readonly nameParticles: readonly string[];
  /** Words that many parties share: party, union, list. */
  readonly nameGenerics: readonly string[];
  /** Small words that may stand between a noun and its number: "turnout was at 51%". */
  readonly links: readonly string[];
  /** What a text may call the methods of sharing out seats, by their names in elections/apportionment. */
  readonly methods: Readonly<Record<string, readonly string[]>>;
  readonly cues: Readonly<Record<Cue, readonly string[]>>;
}
