// What is kept of one check of an article for the next, when it has been edited in between.
import type { Claim } from '../claims/claim.ts';
import { createReadingMemory, type ReadingMemory } from '../claims/read.ts';
import { claimsWithin, isSameStatement, type Statement, statementOf } from '../claims/statement.ts';
import type { Voice } from '../contest/wording.ts';
import type { Language } from '../languages/language.ts';
import type { Sum } from '../protocol.ts';
import { Kept } from '../text/kept.ts';
import type { TreeMemory } from '../text/markdownTree.ts';
import type { Block } from '../text/prose.ts';
import { type ContestSaying, contestSayings } from './contests.ts';
import type { Ignoring } from './ignoring.ts';
import { type Saying, sayingsOf } from './report.ts';
import { sumsOf } from './sums.ts';

/** An examination with all that is said of it, but for places in the file. */
export interface Told extends Ignoring {
  readonly figures: readonly Saying[];
  readonly contests: readonly ContestSaying[];
  readonly sums: readonly Sum[];
}

export const tell = (claims: readonly Claim[], ignoring: Ignoring, voice: Voice): Told => ({
  ...ignoring,
  figures: sayingsOf(claims, ignoring.examination, voice),
  contests: contestSayings(claims, ignoring.examination, voice),
  sums: sumsOf(claims, ignoring.examination.relations, voice),
});

/** Owned by whoever checks one text again and again. It changes how soon an answer is there, never the answer. */
export interface Memory {
  readonly tree: TreeMemory;
  readonly reading: ReadingMemory;
  /** The languages of blocks, by their text. */
  readonly languages: Kept<Language>;
  /** What was told the last time, of which claims, and what these stated. */
  last?: { readonly statement: Statement; readonly claims: readonly Claim[]; readonly told: Told } | undefined;
}

export const createMemory = (): Memory => ({
  ...{ tree: {}, reading: createReadingMemory(), languages: new Kept() },
});

/** What is to be told of the claims: by `make`, unless they state what was stated the last time, if elsewhere in the file. */
export function recall(memory: Memory, claims: readonly Claim[], blocks: readonly Block[], make: () => Told): Told {
  const statement = statementOf(claims, blocks);
  // all of them now: to examine claims is to join some
  const all = claimsWithin(claims);
  const { last } = memory;
  if (last && isSameStatement(last.statement, statement)) {
    move(last.claims, all);
    return last.told;
  }
  const told = make();
  // a check that breaks is told of in words of the article
  memory.last = told.examination.failures.length === 0 ? { statement, claims: all, told } : undefined;
  return told;
}

/** Puts claims where others that state the same stand. */
function move(claims: readonly Claim[], to: readonly Claim[]): void {
  claims.forEach((claim, index) => {
    const { figure, block, sentence } = to[index] ?? claim;
    Object.assign(claim, { figure, block, sentence });
  });
}
