// Those of many claims that are of one kind, or of one sentence, found once: an article that is read stays as it was read.
import { groupBy } from '../math/groups.ts';
import type { Kind } from '../protocol.ts';
import type { Claim } from './claim.ts';

/** Finds those with one key, in their order; of a list to which nothing is added any more, and whose claims keep theirs. */
function among<Key>(
  keyOf: (claim: Claim) => Key | undefined,
): (claims: readonly Claim[], key: Key) => readonly Claim[] {
  const known = new WeakMap<readonly Claim[], ReadonlyMap<Key | undefined, readonly Claim[]>>();
  return (claims, key) => {
    const groups = known.get(claims) ?? groupBy(claims, keyOf);
    known.set(claims, groups);
    return groups.get(key) ?? none;
  };
}

const none: readonly Claim[] = [];

export const ofKind: (claims: readonly Claim[], kind: Kind) => readonly Claim[] = among(({ kind }) => kind);

/** Of a kind, and in no table. */
export const ofKindInProse: (claims: readonly Claim[], kind: Kind) => readonly Claim[] = among(({ kind, cell }) =>
  cell ? undefined : kind,
);

/** Of a sentence by its number. */
export const ofSentence: (claims: readonly Claim[], sentence: number) => readonly Claim[] = among(
  ({ sentence }) => sentence,
);
