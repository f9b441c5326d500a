// Votes of a board, which are no more than its members, and with those who abstained or were away mostly as many.
import type { Claim } from '../claims/claim.ts';
import { ofSentence } from '../claims/ofKind.ts';
import { plus, type Relation } from '../contest/relation.ts';
import type { Cue } from '../languages/language.ts';
import { gather } from '../math/gather.ts';
import { add, compare, rational } from '../math/rational.ts';
import { isExact } from '../numerals/figure.ts';
import type { Subject } from './check.ts';
import { equation, sumOf } from './votes.ts';

/** "the nine-member board voted 7-2", "7 for, 2 against and 1 abstaining, of ten present": some may have been away. */
export function rollCalls(subject: Subject): readonly Relation[] {
  const { claims } = subject.contest;
  return gather(claims, (all) => {
    if ((all.kind !== 'seats-total' && all.kind !== 'cast') || all.cell || !isExact(all.figure)) return [];
    const votes = votesBeside(all, claims);
    const [one, other] = votes;
    // two boards that met together
    if (ofSentence(claims, all.sentence).filter(({ kind }) => kind === 'seats-total').length > 1) return [];
    if (!one || !other) return [];
    const others = gather([...new Set([one.sentence, all.sentence])], (sentence) =>
      ofSentence(claims, sentence).filter(
        ({ kind, noun, figure }) =>
          // of those who voted none was away
          kind === 'other' &&
          (noun !== 'absent' || all.kind !== 'cast') &&
          (noun === undefined || away.has(noun)) &&
          isExact(figure),
      ),
    );
    // who is in the chair may have no vote
    if (isOneShort([...votes, ...others], all)) return [];
    // "eleven of 15 members for it, one against, and five abstained"; one may have come to break a tie
    const voting = [...votes, ...others.filter(({ noun }) => noun === 'abstained')];
    const over = compare(sumOf(votes), all.figure.value) > 0 || exceeds(voting, all);
    const tooMany =
      (all.noun === 'seats' || all.noun === 'voters') &&
      exceeds(voting, all) &&
      one.sentence === all.sentence &&
      all.figure.start < other.figure.start;
    // of those who voted nobody was away: who abstained is one of them
    const full = all.whole && all.noun === 'voters';
    const complete =
      (all.kind === 'cast' && (others.length > 0 || full)) || others.some(({ noun }) => noun === 'absent');
    // where the words leave nobody out the numbers are as good as a list
    const weight = (complete && full) || tooMany ? 'proof' : 'evidence';
    const made = [votes, [...votes, ...others]].map((list) => equation(subject, list.map(plus), all, weight));
    return made.filter(({ state }, k) => state === 'holds' || ((over || complete) && k > 0)).slice(0, 1);
  });
}

/** The one score of its sentence, or of those before it in its paragraph. */
function votesBeside(all: Claim, claims: readonly Claim[]): readonly Claim[] {
  for (let sentence = all.sentence; sentence >= all.sentence - farthest; sentence--) {
    const votes = ofSentence(claims, sentence).filter(
      ({ kind, figure, block }) => kind === 'votes' && isExact(figure) && block === all.block,
    );
    const [one, other] = votes;
    if (one && other) return votes.length === 2 && areOpposed(one, other) ? votes : [];
    if (all.kind !== 'cast' || !all.whole || all.noun !== 'voters') return [];
  }
  return [];
}
const farthest = 3;
const away: ReadonlySet<Cue> = new Set<Cue>(['abstained', 'absent']);

const exceeds = (votes: readonly Claim[], { figure }: Claim): boolean =>
  compare(sumOf(votes), add(figure.value, rational(1))) > 0;

const isOneShort = (votes: readonly Claim[], { figure }: Claim): boolean =>
  compare(add(sumOf(votes), rational(1)), figure.value) === 0;

const areOpposed = (a: Claim, b: Claim): boolean =>
  a.against === b || (a.option !== undefined && b.option !== undefined && a.option !== b.option);
