// Which counts and shares may say one thing, by what they are.
import type { Kind } from '../protocol.ts';
import { type Claim, isCount } from './claim.ts';

export const countsWithShare: ReadonlySet<Kind> = new Set<Kind>([
  'votes',
  'seats',
  'invalid',
  'valid',
  'other',
  'margin-votes',
  'previous-votes',
]);
const shares: ReadonlySet<Kind> = new Set<Kind>(['share', 'poll-share', 'previous-share', 'margin-points']);

export const matches = (count: Claim, share: Claim): boolean =>
  isCount(count) &&
  share.figure.unit === 'percent' &&
  ((countsWithShare.has(count.kind) && shares.has(share.kind)) ||
    // neither of two rivals is all who came
    (totals.has(count.kind) && share.kind === 'turnout' && !count.against) ||
    (count.kind === 'cast' && share.kind === 'share'));

const totals: ReadonlySet<Kind> = new Set<Kind>(['cast', 'votes', 'other']);
