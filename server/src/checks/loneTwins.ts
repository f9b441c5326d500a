// A headline's figure that nothing bears out, and the one figure of its kind in the text that a digit parts from it.
import type { Claim } from '../claims/claim.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { isOneDigit } from '../math/keystrokes.ts';
import { toNumber } from '../math/rational.ts';
import { isRound } from '../numerals/figure.ts';
import type { Article } from './check.ts';
import { isGross, type Lone } from './lone.ts';
import { areOthers } from './rivals.ts';

/** Each with its twin, the headline's first; neither is printed on the other side as well. */
export function loneTwins({ all }: Article, lone: Lone): readonly (readonly [Claim, Claim])[] {
  const byKind = groupBy(lone.claims.filter(isTold), ({ kind, figure }) => `${kind} ${figure.unit}`);
  const printed = (heading: boolean): ReadonlySet<string> =>
    new Set(all.filter(({ headline }) => headline === heading).map(({ figure }) => figure.digits));
  const [inHeadlines, inText] = [printed(true), printed(false)];
  return gather([...byKind.values()], (kind) => {
    const above = kind.filter((claim) => claim.headline && !inText.has(claim.figure.digits) && !mayBeName(claim));
    const below = kind.filter(({ headline, figure }) => !headline && !inHeadlines.has(figure.digits));
    return gather(above.length > mostHeads ? [] : above, (head) => {
      const twins = below.filter((other) => isApart(head, other));
      const [twin] = twins;
      const one = new Set(twins.map(({ figure }) => figure.digits)).size === 1;
      return twin && one && [head, twin].some(lone.has) ? [[head, twin] as const] : [];
    });
  });
}

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
    isOneDigit(head.figure.digits, text.figure.digits) &&
    isGross(one, other) &&
    Math.abs(one - other) > 1.5 * toNumber(text.figure.ulp) &&
    !areOthers(head, text)
  );
}
