// A lone share beside the ballots cast may be of the valid ones, and one beside these of all: where nobody says how many they
// are, a share that is little off what is told is no slip.
import type { Claim } from '../claims/claim.ts';
import { toNumber } from '../math/rational.ts';

/** Spoilt papers are no more, of all that were cast. */
const mostSpoilt = 0.12;

const others: Readonly<Record<string, 'valid' | 'cast'>> = { cast: 'valid', valid: 'cast' };

/** `whole`: what the share is held against, by name and number; `isTold`: whether the article has the total of that name. */
export function mayBeOfUntold(
  share: Claim,
  part: Claim,
  whole: { readonly name: string; readonly value: number },
  isTold: (name: 'valid' | 'cast') => boolean,
): boolean {
  const other = others[whole.name];
  if (!other || isTold(other)) return false;
  const made = (100 * toNumber(part.figure.value)) / whole.value / toNumber(share.figure.value);
  return other === 'valid' ? made < 1 && made > 1 - mostSpoilt : made > 1 && made < 1 / (1 - mostSpoilt);
}
