// Votes of a board, which are no more than its members, and with those who abstained mostly as many.
import type { Claim } from '../claims/claim.ts';
import { ofSentence } from '../claims/ofKind.ts';
import { plus, type Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { compare } from '../math/rational.ts';
import { isExact } from '../numerals/figure.ts';
import type { Subject } from './check.ts';
import { equation, sumOf } from './votes.ts';

/** "the nine-member board voted 7-2", "7 for, 2 against and 1 abstaining, of ten present": some may have been away. */
export function rollCalls(subject: Subject): readonly Relation[] {
  return gather(subject.contest.claims, (all) => {
    if ((all.kind !== 'seats-total' && all.kind !== 'cast') || all.cell || !isExact(all.figure)) return [];
    const here = ofSentence(subject.contest.claims, all.sentence).filter(({ figure }) => isExact(figure));
    const [one, other, ...more] = here.filter(({ kind }) => kind === 'votes');
    if (!one || !other || more.length > 0 || !areOpposed(one, other)) return [];
    const others = here.filter(({ kind, noun }) => kind === 'other' && noun === undefined);
    const votes = [one, other];
    const made = [votes, [...votes, ...others]].map((list) => equation(subject, list.map(plus), all, 'evidence'));
    const over = compare(sumOf(votes), all.figure.value) > 0;
    // of those who voted nobody was away: who abstained is one of them
    const complete = all.kind === 'cast' && others.length > 0;
    return made.filter(({ state }, k) => state === 'holds' || ((over || complete) && k > 0)).slice(0, 1);
  });
}

const areOpposed = (a: Claim, b: Claim): boolean =>
  a.against === b || (a.option !== undefined && b.option !== undefined && a.option !== b.option);
