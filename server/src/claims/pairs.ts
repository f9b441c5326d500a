// Which count and which share say one thing: "227,307 or 68.78%", "38.61% with 9,473,298 ballots".
import type { Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Claim } from './claim.ts';
import type { Name } from './names.ts';
import { between, type SentenceView } from './sentence.ts';

const counts: ReadonlySet<Kind> = new Set<Kind>(['votes', 'seats', 'invalid', 'valid', 'other', 'margin-votes', 'previous-votes']);
const shares: ReadonlySet<Kind> = new Set<Kind>(['share', 'poll-share', 'previous-share', 'margin-points']);
const closeEnough = 6;
const looseEnough = 16;

export const matches = (count: Claim, share: Claim): boolean =>
  count.figure.unit === 'none' && share.figure.unit === 'percent' && count.figure.form !== 'fraction' &&
  ((counts.has(count.kind) && shares.has(share.kind)) || (totals.has(count.kind) && share.kind === 'turnout')) &&
  (count.kind === 'margin-votes') === (share.kind === 'margin-points');

const totals: ReadonlySet<Kind> = new Set<Kind>(['cast', 'votes', 'other']);

interface Candidate {
  readonly a: Claim;
  readonly b: Claim;
  readonly cost: number;
}

/** Pairs neighbours of a sentence, the nearest first; each figure pairs once. */
export function pairUp(view: SentenceView, claims: readonly Claim[], names: readonly Name[]): void {
  const candidates: Candidate[] = [];
  for (let k = 0; k + 1 < claims.length; k++) {
    const a = claims[k];
    const b = claims[k + 1];
    if (!a || !b || a.cell || b.cell || !(matches(a, b) || matches(b, a))) continue;
    const cost = between(view, a.figure, b.figure) + 4 * namesBetween(names, a.figure, b.figure) + (hasMark(view, a.figure, b.figure, '(') ? -4 : 0);
    if (cost <= looseEnough) candidates.push({ a, b, cost });
  }
  candidates.sort((x, y) => x.cost - y.cost|| x.a.figure.start - y.a.figure.start);
  for (const { a, b, cost } of candidates) {
    if (a.partner !== undefined || b.partner !== undefined) continue;
    a.partner = b;
    b.partner = a;
    a.bond = b.bond = cost <= closeEnough ? 'close' : 'loose';
  }
}

const namesBetween = (names: readonly Name[], a: Printed, b: Printed): number => names.filter((name) => name.from >= a.to && name.to <= b.from).length;

const hasMark = (view: SentenceView, a: Printed, b: Printed, mark: string): boolean =>
  view.tokens.slice(a.to, b.from).some((token) => token.text === mark);
