// Counts and shares of one subject that stand in different sentences of a contest, and still say one thing.
import type { Claim } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import type { Kind } from '../protocol.ts';

const reach = 4;

/** Sets partners where a lone share and a lone count of a contest are of one subject, and nothing else is. */
export function pairLoosely(claims: readonly Claim[]): void {
  pairKinds(claims, 'votes', 'share');
  pairKinds(claims, 'previous-votes', 'previous-share');
}

function pairKinds(claims: readonly Claim[], counted: Kind, shared: Kind): void {
  const shares = claims.filter(
    (claim) => claim.kind === shared && claim.partner === undefined && !claim.cell && claim.figure.unit === 'percent',
  );
  const counts = claims.filter(
    (claim) =>
      claim.kind === counted &&
      claim.partner === undefined &&
      !claim.cell &&
      claim.figure.unit === 'none' &&
      claim.figure.form !== 'words',
  );
  for (const share of shares) {
    const candidates = counts.filter((count) => count.partner === undefined && alike(count, share));
    const [only] = candidates;
    if (
      !only ||
      candidates.length > 1 ||
      shares.some((other) => other !== share && other.partner === undefined && alike(only, other))
    )
      continue;
    only.partner = share;
    share.partner = only;
    only.bond = share.bond = 'loose';
  }
}

function alike(count: Claim, share: Claim): boolean {
  if (Math.abs(count.sentence - share.sentence) > reach || count.time !== share.time) return false;
  // a round that is first named with the later of the two is another
  const [first, last] = count.sentence <= share.sentence ? [count, share] : [share, count];
  if (last.round !== undefined && last.sentence !== first.sentence && last.round !== first.round) return false;
  if (count.option !== undefined || share.option !== undefined) return count.option === share.option;
  return sameSubject(count.subject, share.subject);
}
