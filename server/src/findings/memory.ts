// What is kept of one check of an article for the next, when it has been edited in between.

import { reachesOf } from '../checks/neighbours.ts';
import type { Claim } from '../claims/claim.ts';
import { claimsWithin } from '../claims/moved.ts';
import { createReadingMemory, type ReadingMemory } from '../claims/read.ts';
import { isSameStatement, type Statement, statementOf } from '../claims/statement.ts';
import type { Voice } from '../contest/wording.ts';
import type { Signs } from '../languages/detect.ts';
import type { Language } from '../languages/language.ts';
import type { Sum } from '../protocol.ts';
import { Kept } from '../text/kept.ts';
import type { TreeMemory } from '../text/markdownTree.ts';
import type { Block } from '../text/prose.ts';
import { consequenceOf } from './consequence.ts';
import { type ContestSaying, contestSayings } from './contests.ts';
import type { Ignoring } from './ignoring.ts';
import { type Judgement, type Saying, sayingsOf } from './report.ts';
import { sumsOf, workings } from './sums.ts';

/** An examination with all that is said of it, but for places in the file. */
export interface Told extends Ignoring, Judgement {
  readonly figures: readonly Saying[];
  readonly contests: readonly ContestSaying[];
  readonly sums: readonly Sum[];
}

export function tell(claims: readonly Claim[], ignoring: Ignoring, language: Language, voice: Voice): Told {
  const { examination } = ignoring;
  const working = workings();
  return {
    ...ignoring,
    figures: sayingsOf(claims, examination, voice, working),
    contests: contestSayings(claims, examination, voice),
    consequences: examination.blames.map((blame) => consequenceOf(blame, examination.contests, { language, voice })),
    sums: sumsOf(claims, examination.relations, voice, working),
  };
}

/** Owned by whoever checks one text again and again. It changes how soon an answer is there, never the answer. */
export interface Memory {
  readonly tree: TreeMemory;
  readonly reading: ReadingMemory;
  /** Of blocks, by their text. */
  readonly languages: Kept<BlockLanguage>;
  /** Of languages, in the lines that tell that of the article. */
  readonly signs: Kept<Signs>;
  last?: LastTold | undefined;
}

/** The language of a block, and the ways of sharing out seats that it names in that of the article. */
export interface BlockLanguage {
  readonly language: Language;
  readonly methods: readonly string[];
}

/** What was told the last time. */
interface LastTold {
  /** What the examination rested on beside the claims. */
  readonly about: string;
  /** The claims that were read, and all that these lead to. */
  readonly read: readonly Claim[];
  readonly within: readonly Claim[];
  /** What they stated, and those of them, or of the same statement before, of whom was told. */
  readonly statement: Statement;
  readonly claims: readonly Claim[];
  /** Which of them stand within reach of which contests. */
  readonly reaches: readonly number[];
  readonly told: Told;
}

export const createMemory = (): Memory => ({
  ...{ tree: {}, reading: createReadingMemory(), languages: new Kept(), signs: new Kept() },
});

/** Forgets what was told, and the claims of whom it was told. */
export function forget(memory: Memory): void {
  memory.last = undefined;
  memory.reading.last = undefined;
}

/** Whether what was told of the claims that were read the last time may be told again now that they have been moved. */
export function mayStand({ last }: Memory, about: string): boolean {
  return last !== undefined && last.about === about && standsAt(last, last.within);
}

/** What is to be told of the claims: by `make`, unless they state what was stated the last time, if elsewhere in the file. */
export function recall(
  memory: Memory,
  about: string,
  claims: readonly Claim[],
  blocks: readonly Block[],
  make: () => Told,
): Told {
  const last = memory.last?.about === about ? memory.last : undefined;
  if (last && last.read === claims) return last.told;
  const statement = statementOf(claims, blocks);
  // all of them now: to examine claims is to join some
  const within = claimsWithin(claims);
  if (last && isSameStatement(last.statement, statement) && standsAt(last, within)) {
    memory.last = { ...last, read: claims, within };
    return last.told;
  }
  const told = make();
  const reaches = reachesOf(told.examination.contests, within);
  memory.last = { about, read: claims, within, statement, claims: within, reaches, told };
  // a check that breaks is told of in words of the article
  if (told.examination.failures.length > 0) forget(memory);
  return told;
}

/** Puts the claims of whom was told where others that state the same stand; tells whether the same are within reach there. */
function standsAt({ claims, reaches, told }: LastTold, to: readonly Claim[]): boolean {
  if (to !== claims)
    claims.forEach((claim, index) => {
      const { figure, block, sentence } = to[index] ?? claim;
      claim.figure = figure;
      claim.block = block;
      claim.sentence = sentence;
    });
  const now = reachesOf(told.examination.contests, claims);
  return now.every((count, k) => count === reaches[k]);
}
