// Figures that stand together are of one time.
import type { Claim } from './claim.ts';
import type { SentenceView } from './sentence.ts';

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

/** "The council elected in 1926 had 36 members: 17 Conservatives, 14 Labour and five Liberals": what a colon announces is of one time with it. */
export function announcedThen({ tokens, cues }: SentenceView, claims: readonly Claim[]): void {
  claims.forEach((claim, k) => {
    const next = claims[k + 1];
    if (
      claim.time !== 'before' ||
      !next ||
      !tokens.slice(claim.figure.to, next.figure.lead).some(({ text }) => text === ':')
    )
      return;
    const list = claims.slice(k + 1);
    const again = cues.some(({ value, from }) => value === 'now' && from >= claim.figure.to);
    if (!again && list.every(({ kind, settled, time }) => (kind === claim.kind || !settled) && time === 'now'))
      for (const one of list) one.time = 'before';
  });
}
