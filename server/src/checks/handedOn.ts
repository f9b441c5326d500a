// The sums of votes that are handed on: what one had and what came to it, and all that was handed out of one whole.
import type { Claim } from '../claims/claim.ts';
import { keptWhileAlike } from '../contest/kept.ts';
import { linear, minus, plus, type Relation } from '../contest/relation.ts';
import { added, inWords, whole } from '../contest/wording.ts';
import { equation } from './changeSum.ts';
import type { Article } from './check.ts';
import { sumOf } from './votes.ts';

/** What one had, what came to it, and what that makes. */
export const cameTo = (had: Claim, move: Claim, has: Claim, article: Article): (() => Relation) =>
  keptWhileAlike([had, move, has], () => ({
    ...equation(had, move, has, move.figure.sign !== '-', article),
    result: has,
  }));

/** What everybody got of the votes that somebody had, and what was of no use to anybody. */
export const allOf = (run: readonly Claim[], total: Claim, { voice }: Article): Relation =>
  linear({
    ...{ code: 'change', weight: 'evidence', terms: [...run.map(plus), minus(total)] },
    words: () =>
      inWords(voice, 'sum-of-votes', {
        list: added(run, voice),
        sum: whole(sumOf(run), voice),
      }),
  });
