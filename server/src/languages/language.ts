// What a language pack declares. A pack is data only: how numbers are written, and the words around them.

/** The role that a word or phrase plays beside a number. */
export type Cue =
  // what is counted
  | 'votes'
  | 'ballots'
  | 'voters'
  | 'seats'
  // whoever sits for a party: "five Democrats"; before a number they are its bearer
  | 'partisans'
  | 'units'
  | 'elected'
  // makes those who were there of the members counted before it
  | 'attending'
  // which total
  | 'registered'
  | 'cast'
  | 'valid'
  | 'invalid'
  | 'abstained'
  | 'turnout'
  | 'total'
  // who against whom
  | 'margin'
  | 'by'
  // stands before an hour up to which was counted
  | 'until'
  | 'swing'
  | 'rise'
  | 'fall'
  | 'previous'
  | 'support'
  | 'against-all'
  // whoever is not named: "others 8.2%"
  | 'others'
  // conditions on the figure
  | 'poll'
  | 'reporting'
  | 'partial'
  | 'threshold'
  | 'quota'
  // votes that go on to nobody from count to count
  | 'transfer'
  | 'share'
  | 'chamber'
  // what has a seat, and with a hyphen how many there are: "198-ward"
  | 'seater'
  // what is done with a district that is had thereafter
  | 'winning'
  // of several who have a number in common
  | 'joint'
  // before what the numbers before it come to: "which makes 48"
  | 'makes'
  // after what was had then: "the 37 it won in 2014"
  | 'won-then'
  // somebody without a name, and no more than one
  | 'loner'
  // what nobody told of so far has
  | 'rest'
  // grammar
  // stands for a name of an earlier sentence
  | 'pronoun'
  | 'of'
  | 'and'
  // joins what is not the same: "40.2% and 159 seats"
  | 'also'
  | 'to'
  | 'option'
  // an article with such a word may be on a question with two answers
  | 'plebiscite'
  | 'yes'
  | 'no'
  | 'not-a-name'
  | 'part-of'
  | 'made-of'
  | 'between'
  // makes the number after it one more, and so no total: "another 903 papers"
  | 'further'
  // what is no election figure
  | 'money'
  | 'measure'
  | 'label'
  | 'age'
  | 'clock'
  | 'economy'
  // speaks of this election, in a sentence on an earlier one
  | 'now'
  // makes a difference of the number before it
  | 'more'
  // the same, and less
  | 'fewer'
  // opens a sentence on an earlier election
  | 'earlier'
  // whoever stands before it has the number, rather than leads by it
  | 'having'
  // hides the words inside it: the "for" of "called for"
  | 'mask'
  // where voters are written down
  | 'rolls'
  // seats that are to be won
  | 'contested'
  // stands for the verb before: "of 12,000 voters, 7,000 did"
  | 'proverb'
  // stands for what the sentence before it tells of: "it had been 62.9%"
  | 'it'
  // speaks of an earlier election
  | 'ago'
  // what is over when the spoilt papers are taken off
  | 'leaving'
  // an earlier past: "in 2019 he had finished third"
  | 'had'
  // a lead, or over half: a share beside it is the leader's own
  | 'majority'
  // heads a column of changes
  | 'changed'
  // the first of two values: "from 53.15 to 55.50"
  | 'since'
  // voters with several votes, or who register on the day: parts may be more than their total
  | 'several'
  // stands before the name of a place
  | 'place'
  // gives one number to each of several: "five each"
  | 'each'
  // two who have as many
  | 'both'
  // which round or count a figure is of
  | 'round'
  // a later round, mostly of two rivals
  | 'runoff'
  // needed for a majority, and nothing more
  | 'outright'
  // what has not been counted yet: "2,000 votes outstanding"
  | 'uncounted'
  // before what somebody has more than was needed: "a surplus of 279"
  | 'surplus'
  // after it: "153 over the quota"
  | 'excess'
  // before what votes that came to somebody make: "62 more to reach 1,116"
  | 'reaching'
  // after what is still missing: "42 short"
  | 'short'
  // after what somebody is ahead by: "42 votes to spare"
  | 'spare'
  // above a bar, or below it
  | 'cleared'
  | 'missed'
  // turns a verb round: "did not clear", "nobody cleared"
  | 'nobody'
  // whoever stands before it has more than whoever stands after it
  | 'beat'
  // before whoever has less, and before whoever has more
  | 'ahead'
  | 'behind'
  // whoever stands before it has the most
  | 'victor'
  // says in other figures what was said: "or 46%", "that is 46%"
  | 'that-is'
  // a base of turnout that is not the registered voters
  | 'other-base';

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
