// Members of whom the words say that all were there, or that so many voted: none of them is missing beside their votes.
import type { Cue } from '../languages/language.ts';
import { type Claim, isCount } from './claim.ts';
import { anywhere, leftOf, rightOf, type SentenceView } from './sentence.ts';

/** "the nine-member board voted 5-4, with no member absent", "431 members voted". */
export function attendance(view: SentenceView, claims: readonly Claim[]): void {
  division(view, claims);
  const full = isFull(view);
  for (const claim of claims) {
    // "with two of the 50 senators absent", "32 being absent"
    const away = isCount(claim) && rightOf(view, (claim.of ?? claim).figure, 'absent') <= wordsToVerb;
    // "190 voted and three did not"
    const not = isCount(claim) && rightOf(view, claim.figure, 'proverb') === 0 && endsIn(view, claim.figure.to);
    if ((away || not) && claim.kind !== 'seats-total')
      Object.assign(claim, { kind: 'other', noun: 'absent', settled: true });
    if (full && claim.kind === 'seats-total') Object.assign(claim, { kind: 'cast', noun: 'voters', whole: true });
    else if (
      claim.kind === 'cast' &&
      claim.noun === 'voters' &&
      rightOf(view, claim.figure, 'attending') <= wordsToVerb
    )
      claim.whole ||= rightOf(view, claim.figure, 'cast') <= wordsToVerb;
  }
}

const wordsToVerb = 2;

/** "no member absent", "absent: none" */
const isFull = ({ cues }: SentenceView): boolean =>
  cues.some(
    ({ value, from, to }) =>
      value === 'absent' &&
      cues.some(
        (hit) =>
          ((hit.value === 'nobody' || hit.value === 'no') && hit.to <= from && from - hit.to <= 1) ||
          (hit.value === 'nobody' && hit.from >= to && hit.from - to <= 1),
      ),
  );

/** "did not", and nothing else behind it. */
const endsIn = ({ cues, tokens, to: end }: SentenceView, at: number): boolean =>
  cues.some(
    ({ value, from, to }) => value === 'nobody' && from === at + 1 && (to >= end || tokens[to]?.kind !== 'word'),
  );

/** "Eleven of the 15 members voted for it, one against, and three abstained": all three are told, so that they are votes. */
function division(view: SentenceView, claims: readonly Claim[]): void {
  const told = (cue: Cue): readonly Claim[] =>
    claims.filter((claim) => {
      const { figure } = claim.of ?? claim;
      return (
        isCount(claim) &&
        claim.kind !== 'seats-total' &&
        (rightOf(view, figure, cue) <= wordsToSide || leftOf(view, figure, cue) === 0)
      );
    });
  const [abstained, more] = anywhere(view, 'abstained') ? told('abstained') : [];
  if (!abstained || more) return;
  const [yes, no] = (['yes', 'no'] as const).map((cue) => told(cue).find((claim) => claim !== abstained));
  if (!yes || !no || yes === no || yes.against || no.against || yes.figure.start > no.figure.start) return;
  for (const claim of [yes, no]) Object.assign(claim, { kind: 'votes', noun: 'votes', settled: true });
  Object.assign(abstained, { kind: 'other', noun: 'abstained', settled: true });
  yes.against = no;
  no.against = yes;
}
const wordsToSide = 5;
