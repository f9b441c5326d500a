// Shares that several have together: "Between them the two took 78 per cent, the one 41 and the other 37".
import { compare } from '../math/rational.ts';
import type { Kind } from '../protocol.ts';
import { type Claim, isCount } from './claim.ts';
import type { SentenceView } from './sentence.ts';

/** The share beside such words is the sum of all others of its sentence, which stand behind it or before it. */
export function jointShares(view: SentenceView, claims: readonly Claim[]): void {
  const shares = claims.filter(({ figure }) => figure.unit === 'percent');
  const [first, last] = [shares[0], shares.at(-1)];
  if (!first || !last || shares.length < 3 || shares.length > most) return;
  const beside = ({ figure: { lead, to } }: Claim, from: number): boolean =>
    view.cues.some(
      (hit) =>
        hit.value === 'joint' &&
        ((hit.from >= from && hit.to <= lead && lead - hit.to <= reach) || (hit.from >= to && hit.from - to <= 2)),
    );
  const before = shares.at(-2)?.figure.to ?? 0;
  const total = beside(first, view.from) ? first : beside(last, before) ? last : undefined;
  if (!total || shares.some(({ kind, time }) => !kinds.has(kind) || time !== total.time)) return;
  const parts = shares.filter((share) => share !== total);
  // what is less than one of them, or stands beside counts, is told of something else
  const counted = claims.some((claim) => isCount(claim) && claim.figure.form === 'digits');
  if (!counted && parts.every(({ figure }) => compare(figure.value, total.figure.value) < 0)) total.madeOf = [parts];
}

const kinds: ReadonlySet<Kind> = new Set<Kind>(['share', 'poll-share']);
const most = 5;
const reach = 12;
