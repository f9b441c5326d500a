// "61 of 120 seats, a majority of two": how many more than all the others somebody has.
import type { Cue } from '../languages/language.ts';
import { compare } from '../math/rational.ts';
import { type Claim, isCount } from './claim.ts';
import { anywhere, leftOf, rightOf, type SentenceView } from './sentence.ts';

const words: ReadonlySet<Cue> = new Set<Cue>(['majority', 'outright']);

/** Reads what stands behind "a majority of", and is far less than the seats beside it, as the lead that they give. */
export function majorities(view: SentenceView, claims: readonly Claim[]): void {
  if (![...words].some((cue) => anywhere(view, cue))) return;
  const held = claims.filter(({ kind, figure }) => kind === 'seats' && figure.unit === 'none');
  for (const claim of claims) {
    if (!isCount(claim) || !isBehind(view, claim) || isPast(view, claim)) continue;
    const largest = held.every((one) => one === claim || compare(one.figure.value, claim.figure.value) > 0);
    if (largest && held.some((one) => one !== claim))
      Object.assign(claim, { kind: 'other', noun: 'majority', settled: true, of: undefined });
  }
}

/** Right behind "majority of". */
const isBehind = ({ cues }: SentenceView, { figure }: Claim): boolean =>
  cues.some(
    ({ value, from, to }) =>
      value === 'of' && to === figure.lead && cues.some((hit) => words.has(hit.value) && hit.to === from),
  );

/** "down from a majority of 14", "a majority of 14 they had" */
const isPast = (view: SentenceView, { figure }: Claim): boolean =>
  Math.min(leftOf(view, figure, 'since'), leftOf(view, figure, 'fall')) <= wordsBefore ||
  rightOf(view, figure, 'had') <= 1;

const wordsBefore = 4;
