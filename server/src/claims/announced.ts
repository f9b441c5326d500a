// "Majorities: Prior 106, Bryant 31": what is announced holds for all that the list names.
import { type Claim, isCount } from './claim.ts';
import type { Name } from './names.ts';
import { leftOf, type SentenceView } from './sentence.ts';

/** Reads the counts of a list of names as its first is read, which stands behind a word for margins. */
export function announced(view: SentenceView, claims: readonly Claim[], names: readonly Name[]): void {
  if (!claims.some(({ kind }) => kind === 'margin-votes')) return;
  let model: Claim | undefined;
  let last: Claim | undefined;
  for (const claim of claims) {
    if (last?.kind === 'margin-votes' && isOpen(claim) && isFormer(view, claim))
      Object.assign(claim, { kind: last.kind, time: 'before', settled: true });
    const own = nameBefore(view, claim, names);
    const goesOn = own && last && isJoined(view, last.figure.to, own.from);
    if (goesOn && model && isOpen(claim))
      Object.assign(claim, { kind: model.kind, noun: model.noun, settled: true, listed: undefined });
    else model = own && claim.kind === 'margin-votes' && claim.settled ? claim : undefined;
    last = claim;
  }
}

/** "a majority of 323, down from 3,525": what it was the last time. */
const isFormer = (view: SentenceView, { figure }: Claim): boolean =>
  figure.form === 'digits' && leftOf(view, figure, 'previous') <= wordsToFormer;

/** "two years ago it was" */
const wordsToFormer = 2;

const isOpen = (claim: Claim): boolean =>
  isCount(claim) && claim.figure.style.places === 0 && (!claim.settled || (claim.kind === 'votes' && !claim.noun));

/** The name that stands right before the count, but for a small word. */
function nameBefore(view: SentenceView, { figure }: Claim, names: readonly Name[]): Name | undefined {
  const small = (['of', 'by', 'having'] as const).some((cue) => leftOf(view, figure, cue) === 0);
  return names.find(({ to }) => to === figure.lead || (small && to === figure.lead - 1));
}

/** Nothing but a comma or "and" between the one and the name of the next. */
const isJoined = ({ tokens, cues }: SentenceView, from: number, to: number): boolean =>
  to > from &&
  to - from <= 2 &&
  tokens
    .slice(from, to)
    .every(
      ({ text }, k) =>
        ',;'.includes(text) ||
        cues.some((hit) => hit.value === 'and' && hit.from === from + k && hit.to === from + k + 1),
    );
