// What the words around a count make of it: each measure's words weighed by how near they stand.
import type { Cue } from '../languages/language.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { behindDash, isAheadIn, rivalFollows } from './marginCounts.ts';
import { aloneInBrackets, faraway, leftOf, pastAside, rightOf, type SentenceView } from './sentence.ts';

/** What each measure's words are worth beside the number, less the distance to them. */
const measures: readonly (readonly [Kind, Cue, number])[] = [
  ['registered', 'registered', 12],
  ['invalid', 'invalid', 12],
  ['valid', 'valid', 11],
  ['cast', 'cast', 11.5],
  ['cast', 'turnout', 9],
  ['margin-votes', 'margin', 12],
  ['threshold', 'quota', 13],
  ['other', 'abstained', 12],
];

/** Words that a label behind the next verb of having stands farther off than it seems. */
const labelAhead = 3;

/** The measure that most speaks for. */
export function strongest(view: SentenceView, figure: Printed, after: boolean): { kind: Kind; weight: number } {
  let best: { kind: Kind; weight: number } = { kind: 'votes', weight: -20 };
  const stands = leftOf(view, figure, 'having') === 0;
  // "Electorate: 29,862 Total poll: 15,652"
  const labelled = view.tokens[figure.lead - 1]?.text === ':';
  // "of the votes cast 33,813 were formal"
  const told = after ? 0 : Math.min(rightOf(view, figure, 'valid'), rightOf(view, figure, 'invalid'));
  const stated = told === 1 && !labelled;
  for (const [kind, cue, worth] of measures) {
    // the "on" of "hung on 2,000" is part of what tells the margin
    const held = cue === 'margin' && leftOf(view, figure, 'having') === 0 && leftOf(view, figure, 'margin') > 0;
    // "Berg (912) is ahead of Lund (836)"
    const boxed = cue === 'margin' && (aloneInBrackets(view, figure) || isAheadIn(view, figure));
    const near = rightOf(view, figure, cue);
    const right = (held && (near > 0 || rivalFollows(view, figure))) || boxed ? faraway : near;
    const left =
      held || boxed || (cue === 'cast' && stated) || (cue === 'margin' && after && behindDash(view, figure))
        ? faraway
        : beforeIt(view, figure, cue);
    // a count of "voters" reads on to its verb; a bare number looks back to its label
    // "the rejected votes at 412 and the total cast at 26,412": the label of the next number is none of this one's
    const next = labelled ? 2 * labelAhead : stands && right > 1 ? labelAhead : 0;
    const weight = worth - Math.min(right + next + (after ? 0 : 1), left + (after ? 1 : 0));
    if (weight > best.weight) best = { kind, weight };
  }
  return best;
}

/** "the quota, as there was one place to fill, was 601,710" */
const beforeIt = (view: SentenceView, figure: Printed, cue: Cue): number =>
  cue === 'quota' ? Math.min(leftOf(view, figure, cue), pastAside(view, figure, cue)) : leftOf(view, figure, cue);
