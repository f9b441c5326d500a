// A headline's figure that nothing bears out, and the one figure of its kind in the text that a digit parts from it.

import type { Claim } from '../claims/claim.ts';
import { isOfOtherTime } from '../claims/scope.ts';
import { areOthers } from '../contest/contest.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { isOneDigit, isSwap } from '../math/keystrokes.ts';
import { toNumber } from '../math/rational.ts';
import { isRound } from '../numerals/figure.ts';
import type { Article } from './check.ts';
import { isGross, type Lone } from './lone.ts';

/** Each with its twin, the headline's first; neither is printed on the other side as well. */
export function loneTwins({ all }: Article, lone: Lone): readonly (readonly [Claim, Claim])[] {
  const byKind = groupBy(lone.claims.filter(isTold), (claim) => `${sortOf(claim)} ${claim.figure.unit}`);
  const heads = all.filter(({ headline }) => headline);
  const texts = all.filter(({ headline }) => !headline);
  const printed = (claims: readonly Claim[]): ReadonlySet<string> => new Set(claims.map(({ figure }) => figure.digits));
  const [inHeadlines, inText] = [printed(heads), printed(texts)];
  return gather([...byKind.values()], (kind) => {
    const above = kind.filter((claim) => claim.headline && !inText.has(claim.figure.digits) && !mayBeName(claim));
    const below = kind.filter(({ headline, figure }) => !headline && !inHeadlines.has(figure.digits));
    const meant = above.length > mostHeads ? [] : above.filter((head) => !isToldIn(texts, head, heads));
    return gather(meant, (head) => {
      const apart = below.filter((other) => isApart(head, other));
      // a figure is a digit off several others sooner than it has the digits of one in another order
      const swapped = apart.filter((other) => isSwapOf(head, other));
      const twins = swapped.length > 0 ? swapped : apart;
      const [twin] = twins;
      const one = new Set(twins.map(({ figure }) => figure.digits)).size === 1;
      return twin && one && [head, twin].some(lone.has) ? [[head, twin] as const] : [];
    });
  });
}

/** In more digits; or as the rest of a hundred, where the headlines have not both. */
function isToldIn(texts: readonly Claim[], head: Claim, heads: readonly Claim[]): boolean {
  const { unit, value, ulp } = head.figure;
  const [own, near] = [toNumber(value), toNumber(ulp)];
  const says = (claims: readonly Claim[], number: number): boolean =>
    claims.some(({ figure }) => figure.unit === unit && Math.abs(number - toNumber(figure.value)) < near);
  return says(texts, own) || (unit === 'percent' && says(texts, 100 - own) && !says(heads, 100 - own));
}

/** Of those who came and of those who chose something a headline tells alike; and of whatever is counted, where there are many. */
function sortOf({ kind, figure }: Claim): string {
  if (figure.unit === 'none') return digitsOf(figure.digits) >= many ? 'counted' : kind;
  return kind === 'turnout' ? 'share' : kind;
}

const many = 4;

const isSwapOf = ({ figure }: Claim, other: Claim): boolean =>
  isSwap(figure.digits.replace('.', ''), other.figure.digits.replace('.', ''));

/** So many digits in another order are no chance, whoever they are read to be of. */
const telling = 3;

/** "Ward 1204": a bare number in a headline need not count votes. */
const mayBeName = ({ kind, sure, figure }: Claim): boolean => kind === 'votes' && figure.unit === 'none' && !sure;

/** A page with more headlines is on more things than one. */
const mostHeads = 30;

const isTold = ({ figure, time, kind }: Claim): boolean =>
  time === 'now' && kind !== 'other' && figure.hedge === undefined && !isRound(figure) && digitsOf(figure.digits) > 1;

const digitsOf = (digits: string): number => digits.replace('.', '').length;

/** Of nobody else, and by more than what rounding or a late count makes of it. */
function isApart(head: Claim, text: Claim): boolean {
  const [one, other] = [head, text].map(({ figure }) => toNumber(figure.value));
  return (
    one !== undefined &&
    other !== undefined &&
    (isSwapOf(head, text) || (head.kind === text.kind && isOneDigit(head.figure.digits, text.figure.digits))) &&
    isGross(one, other) &&
    Math.abs(one - other) > 1.5 * toNumber(text.figure.ulp) &&
    ((isSwapOf(head, text) && digitsOf(head.figure.digits) >= telling) || !areOthers(head, text)) &&
    !isOfOtherTime(text, head)
  );
}
