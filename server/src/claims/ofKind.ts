// The claims of one kind among many, found once: an article that is read has the kinds that it has.
import { groupBy } from '../math/groups.ts';
import type { Kind } from '../protocol.ts';
import type { Claim } from './claim.ts';

const known = new WeakMap<readonly Claim[], ReadonlyMap<Kind, readonly Claim[]>>();

/** In their order. Of a list to which nothing is added any more, and whose claims stay of their kinds. */
export function ofKind(claims: readonly Claim[], kind: Kind): readonly Claim[] {
  const kinds = known.get(claims) ?? groupBy(claims, (claim) => claim.kind);
  known.set(claims, kinds);
  return kinds.get(kind) ?? none;
}

const none: readonly Claim[] = [];
