// Votes of a board, which are no more than its members, and with those who abstained or were away mostly as many.
import { type Claim, sumOf } from '../claims/claim.ts';
import { ofSentence } from '../claims/ofKind.ts';
import { distinctSubjects } from '../contest/contest.ts';
import { plus, type Relation } from '../contest/relation.ts';
import type { Cue } from '../languages/language.ts';
import { gather } from '../math/gather.ts';
import { toNumber } from '../math/rational.ts';
import { isExact } from '../numerals/figure.ts';
import type { Subject } from './check.ts';
import { equation } from './votes.ts';

/** "the nine-member board voted 7-2", "7 for, 2 against and 1 abstaining, of ten present": some may have been away. */
export function rollCalls(subject: Subject): readonly Relation[] {
  const { claims } = subject.contest;
  return gather(claims, (all) => {
    if ((all.kind !== 'seats-total' && all.kind !== 'cast') || all.cell || !isExact(all.figure)) return [];
    const own = ofSentence(claims, all.sentence);
    const votes = votesBeside(all, claims);
    const [one, other] = votes;
    // two boards may meet together
    if (!one || !other || own.filter(({ kind }) => kind === 'seats-total').length > 1) return [];
    // "5 for, 2 against, 1 present": one who chose neither
    const size = toNumber(all.figure.value);
    const isBehind = one.sentence === all.sentence && other.figure.start < all.figure.start;
    if (all.kind === 'cast' && isBehind && size < toNumber(one.figure.value)) return [];
    const counts = one.sentence === all.sentence ? own : [...ofSentence(claims, one.sentence), ...own];
    // of those who voted none was away
    const others = counts.filter(
      ({ kind, noun, figure }) =>
        kind === 'other' && unsure.has(noun) && (noun !== 'absent' || all.kind !== 'cast') && isExact(figure),
    );
    const missing = size - sumOf([...votes, ...others]);
    // who is in the chair may have no vote, and where both sides are more than the members others voted
    if (missing === 1 || votes.every(({ figure }) => toNumber(figure.value) > size)) return [];
    const people = all.noun === 'seats' || all.noun === 'voters';
    const full = all.whole && all.noun === 'voters' && all.kind === 'cast';
    // "eleven of 15 members for it, one against, and five abstained"; one may have come to break a tie
    const tooMany = people && missing < -1 && one.sentence === all.sentence && all.figure.start < other.figure.start;
    const over = sumOf(votes) > size || (people && missing < -1);
    const away = others.some(({ noun }) => noun === 'absent');
    const complete = over || full || away || (all.kind === 'cast' && others.length > 0);
    // where the words leave nobody out the numbers are as good as a list
    const weight = full || tooMany ? 'proof' : 'evidence';
    const made = [votes, [...votes, ...others]].map((list) => equation(subject, list.map(plus), all, weight));
    return made.filter(({ state }, k) => state === 'holds' || (complete && k > 0)).slice(0, 1);
  });
}

/** What votes beside those for and against may be: of people who abstained, or were not there. */
const unsure: ReadonlySet<Cue | undefined> = new Set<Cue | undefined>([undefined, 'abstained', 'absent']);

/** The one score of its sentence, or of those before it in its paragraph where all were there. */
function votesBeside(all: Claim, claims: readonly Claim[]): readonly Claim[] {
  const full = all.kind === 'cast' && all.whole && all.noun === 'voters';
  for (const away of full ? [0, -1, -2, -3] : [0]) {
    const sentence = all.sentence + away;
    const votes = ofSentence(claims, sentence).filter(
      ({ kind, figure, block }) => kind === 'votes' && isExact(figure) && block === all.block,
    );
    const [one, other, ...more] = votes;
    if (!one || !other) continue;
    // "Orr got 44 votes, Lee 31 and Fox 27, so all 102 members voted"
    const several = more.length > 0 && sentence === all.sentence && all.whole && distinctSubjects(votes);
    return several || (more.length === 0 && areOpposed(one, other)) ? votes : [];
  }
  return [];
}

const areOpposed = (a: Claim, b: Claim): boolean =>
  a.against === b || (a.option !== undefined && b.option !== undefined && a.option !== b.option);
