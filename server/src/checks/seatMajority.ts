// "61 of 120 seats, a majority of two": the lead over all the others in the chamber.
import { type Claim, isCount } from '../claims/claim.ts';
import { ofSentence } from '../claims/ofKind.ts';
import { linear, minus, plus, type Relation, type Term } from '../contest/relation.ts';
import { inWords, printed, whole } from '../contest/wording.ts';
import { gather } from '../math/gather.ts';
import { exactly } from '../math/interval.ts';
import { compare, floor, multiply, rational, subtract, zero } from '../math/rational.ts';
import { isExact } from '../numerals/figure.ts';
import { chamberOf } from './bar.ts';
import type { Subject } from './check.ts';

/** The most seats of the lead's own sentence, in the chamber that they are of, or beside the only others there. */
export const seatMajorities = (subject: Subject): readonly Relation[] =>
  gather(subject.contest.claims, (lead) => {
    const gap = lead.kind === 'margin-votes' && isCount(lead);
    if (
      !(gap || lead.noun === 'majority' || lead.noun === 'excess') ||
      lead.time !== 'now' ||
      lead.cell ||
      !isExact(lead.figure)
    )
      return [];
    const [had, other, ...more] = [...ofSentence(subject.contest.claims, lead.sentence)]
      .filter(({ kind, time, figure }) => kind === 'seats' && time === 'now' && isExact(figure))
      .sort((a, b) => compare(b.figure.value, a.figure.value));
    // "66 seats to their 54, a majority of 12"
    const behind = [had, other].every((claim) => claim && claim.figure.start < lead.figure.start);
    if (had && other && lead.noun !== 'excess' && !had.of && more.length === 0 && behind)
      return [leadOverOther(had, other, lead, subject)];
    if (gap) return [];
    const chamber = had?.of ?? (other ? undefined : chamberOf(lead, subject));
    if (!had || !chamber || !isExact(chamber.figure)) return [];
    if (compare(had.figure.value, chamber.figure.value) > 0) return [];
    // some count what is more than half of the chamber, or than the smallest majority
    const half = leadOver(chamber, had, lead, 2, subject);
    return [half.state === 'holds' || lead.noun === 'excess' ? half : leadOver(chamber, had, lead, 1, subject)];
  });

const leadOverOther = (had: Claim, other: Claim, lead: Claim, { voice }: Subject): Relation =>
  linear({
    ...{ code: 'threshold', weight: 'evidence', terms: [plus(had), minus(other), minus(lead)], result: lead },
    words: () => {
      const margin = whole(subtract(had.figure.value, other.figure.value), voice);
      return inWords(voice, 'margin', { first: printed(had, voice), second: printed(other, voice), margin });
    },
  });

function leadOver(chamber: Claim, had: Claim, lead: Claim, times: 1 | 2, { voice }: Subject): Relation {
  const terms: readonly Term[] = [
    { claim: had, times: rational(2) },
    minus(chamber),
    { claim: lead, times: rational(-times) },
  ];
  return linear({
    // "76 of 150 seats, one more than half" says all of it
    ...{ code: 'threshold', weight: lead.noun === 'excess' ? 'proof' : 'evidence', terms, result: lead },
    target: times === 1 ? exactly(zero) : { low: rational(-1), high: rational(2) },
    words: () => {
      const others =
        lead.noun === 'excess'
          ? rational(floor(multiply(chamber.figure.value, rational(1, 2))))
          : subtract(chamber.figure.value, had.figure.value);
      const margin = whole(subtract(had.figure.value, others), voice);
      return inWords(voice, 'margin', { first: printed(had, voice), second: whole(others, voice), margin });
    },
  });
}
