// Figures that stand together are of one time.
import type { Claim } from './claim.ts';

/** A pair, and a part with its total, are of one election. */
export function sameMoment(claim: Claim): void {
  for (const other of [claim.partner, claim.of]) {
    if (!other || (claim.time === 'before') === (other.time === 'before')) continue;
    for (const one of [claim, other]) {
      one.time = 'before';
      if (one.kind === 'share') one.kind = 'previous-share';
      if (one.kind === 'votes') one.kind = 'previous-votes';
    }
  }
}
