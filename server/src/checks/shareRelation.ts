// A share as the quotient of its count and a base, in words.
import type { Pair } from '../contest/base.ts';
import { type Base, ratio } from '../contest/ratio.ts';
import type { Relation, Weight } from '../contest/relation.ts';
import { inWords, nameBase, percent, printed, totalIn } from '../contest/wording.ts';
import { quotientOf } from '../math/quotients.ts';
import { digitsPrinted } from '../numerals/figure.ts';
import type { Article } from './check.ts';

/** `votes`: how many pairs agree on the base. */
export function shareRelation(pair: Pair, base: Base, votes: number, weight: Weight, { voice }: Article): Relation {
  const baseName = (): string => nameBase(base, Math.max(1, votes), voice);
  return ratio({
    ...{ code: 'share-of-total', weight, share: pair.share, part: pair.part, base },
    ...{ witnesses: Math.max(0, votes - 1), baseName },
    words: () =>
      inWords(voice, 'share-of-total', {
        part: printed(pair.part, voice),
        base: baseName(),
        total: totalIn(base, voice),
        share: percent(quotientOf(pair.part.figure.value, base.interval), pair.share.figure.style.places, voice),
      }),
  });
}

/** A share of fewer than three digits fits too much to be evidence, unless it is told of what. */
export const precise = ({ share, part }: Pair): Weight =>
  digitsPrinted(share.figure) >= (share.ofThem || part.ofThem ? 2 : 3) ? 'evidence' : 'support';

/** Four digits of a share are hardly right by chance. */
export const isFine = ({ share }: Pair): boolean => digitsPrinted(share.figure) >= 4;
