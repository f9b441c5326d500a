// "61 of 120 seats, a majority of two": how many more than all the others somebody has.
import type { Cue } from '../languages/language.ts';
import { compare, multiply, rational } from '../math/rational.ts';
import type { Kind } from '../protocol.ts';
import { type Claim, isCount } from './claim.ts';
import { anywhere, leftOf, rightOf, type SentenceView } from './sentence.ts';

const words: ReadonlySet<Cue> = new Set<Cue>(['majority', 'outright']);

/** Reads what stands behind "a majority of", and is far less than the seats beside it, as the lead that they give. */
export function majorities(view: SentenceView, claims: readonly Claim[]): void {
  const held = claims.filter(({ kind, figure }) => kind === 'seats' && figure.unit === 'none');
  if (anywhere(view, 'more')) beyond(view, claims, held);
  if (![...words].some((cue) => anywhere(view, cue))) return;
  claims.forEach((claim, k) => {
    if (!isCount(claim) || !isBehind(view, claim) || isPast(view, claim)) return;
    const next = claims[k + 1];
    // "needs a majority of the 435 members voting — 218 votes"
    const needed = view.cues.some(({ value, to }) => value === 'threshold' && to < claim.figure.lead - 1);
    if (needed && next && isCount(next) && next.figure.lead - claim.figure.to <= wordsToBar && totals.has(claim.kind))
      Object.assign(next, { kind: 'threshold', noun: 'outright', settled: true, subject: undefined });
    const largest = held.every((one) => one === claim || compare(one.figure.value, claim.figure.value) > 0);
    if (largest && held.some((one) => one !== claim))
      Object.assign(claim, { kind: 'other', noun: 'majority', settled: true, of: undefined });
  });
}

const totals: ReadonlySet<Kind> = new Set<Kind>(['cast', 'valid', 'seats-total']);

/** "212 of 465 seats … A majority is 233.": alone in its sentence, more than half of the chamber told before it: no lead, but what is needed. */
export function majorityRules(claims: readonly Claim[]): void {
  claims.forEach((claim, k) => {
    if (claim.kind !== 'margin-votes' || !claim.short || !isCount(claim) || claim.noun !== undefined) return;
    const near = claims.slice(Math.max(0, k - reach), k + 2).filter(({ block }) => block === claim.block);
    const [chamber, ...more] = near.filter(({ kind }) => kind === 'seats-total');
    if (!chamber || more.length > 0 || near.some((one) => one !== claim && one.sentence === claim.sentence)) return;
    const over = (times: number): boolean =>
      compare(multiply(claim.figure.value, rational(times)), chamber.figure.value) > 0;
    if (over(2) && !over(1)) Object.assign(claim, { kind: 'threshold', noun: 'outright' });
  });
}
const reach = 8;

/** "76 of 150 seats, one more than half", "83 seats, seven more than the 76 required": what of them was not needed. */
function beyond(view: SentenceView, claims: readonly Claim[], held: readonly Claim[]): void {
  claims.forEach((claim, k) => {
    const bar = claims[k + 1];
    if (bar?.kind !== 'threshold' || !isCount(claim) || rightOf(view, claim.figure, 'more') > 0) return;
    if (rightOf(view, claim.figure, 'fewer') === 0) return;
    const isHalf = bar.figure.form === 'fraction' && compare(bar.figure.value, rational(1, 2)) === 0;
    if (bar.figure.lead - claim.figure.to > wordsToBar || !(isHalf || isCount(bar))) return;
    if (held.some((one) => one !== claim && one.figure.start < claim.figure.start))
      Object.assign(claim, { kind: 'other', noun: isHalf ? 'excess' : 'short', settled: true, of: undefined });
  });
}
const wordsToBar = 8;

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
