// "55% of the society (89 of 162)": a number out of a number, and before them the share that is their quotient.
import { meets, quotient, scale } from '../math/interval.ts';
import { hundred } from '../math/rational.ts';
import { digitsPrinted, interval } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { type Claim, isCount } from './claim.ts';
import type { SentenceView } from './sentence.ts';

const shares: ReadonlySet<Kind> = new Set<Kind>(['share', 'turnout', 'previous-share']);
/** Figures before the two among which their quotient is looked for. */
const reach = 2;
/** A share of one digit is the quotient of too much. */
const fewestDigits = 2;

/** Joins part and whole, the `k`th figure of a sentence and one after it, to the share before them that they make. */
export function joinQuotient(claims: readonly Claim[], k: number, whole: Claim): void {
  const part = claims[k];
  if (!part || part.partner || !isCount(part) || part.kind === 'reporting' || whole.kind === 'reporting') return;
  const before = claims.slice(Math.max(0, k - reach), k);
  const share = before.findLast((claim) => isFree(claim, whole) && isQuotient(claim, part, whole));
  if (!share) return;
  if (whole.partner === share) whole.partner = undefined;
  Object.assign(share, { partner: part, bond: 'close' });
  Object.assign(part, { partner: share, bond: 'close' });
  const came = share.kind === 'turnout';
  if (came || !part.settled || part.kind === 'registered')
    Object.assign(part, { kind: came ? 'cast' : 'votes', settled: true });
  if (came || !whole.settled) Object.assign(whole, { kind: came ? 'registered' : 'cast', settled: true });
}

/** "Of the 1,200 youngest 720 came, 60 percent, of the 19,800 others 9,780": joins it to those before it, if it is of them and of none behind. */
export function joinsThoseBefore(view: SentenceView, claims: readonly Claim[], share: Claim): boolean {
  const k = claims.indexOf(share);
  const [whole, part] = [claims[k - 2], claims[k - 1]];
  if (!whole || !part || ![whole, part].every(isCount) || whole.partner) return false;
  if (!opens(view, whole) || (part.partner && part.partner !== share)) return false;
  if (digitsPrinted(share.figure) < fewestDigits || !isQuotient(share, part, whole)) return false;
  Object.assign(share, { partner: part, bond: 'close' });
  Object.assign(part, { partner: share, bond: 'close', of: whole });
  if (share.kind === 'turnout') Object.assign(whole, { kind: 'registered', settled: true });
  return true;
}

/** "Of the 1,200" at the head of a sentence or behind a mark. */
const opens = ({ tokens, cues, from: start }: SentenceView, { figure }: Claim): boolean =>
  cues.some(
    ({ value, from, to }) =>
      value === 'of' && to === figure.lead && (from === start || ',;:'.includes(tokens[from - 1]?.text ?? ' ')),
  );

const isFree = ({ kind, figure, partner, of }: Claim, whole: Claim): boolean =>
  shares.has(kind) &&
  figure.unit === 'percent' &&
  digitsPrinted(figure) >= fewestDigits &&
  (partner === undefined || partner === whole) &&
  of === undefined;

const isQuotient = (share: Claim, part: Claim, whole: Claim): boolean =>
  whole.figure.value.n > 0 &&
  meets(quotient(scale(interval(part.figure), hundred), interval(whole.figure)), interval(share.figure));
