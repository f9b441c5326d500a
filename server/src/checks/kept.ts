// What a check made of a contest, kept while none of the figures that it reads has become another.
import type { Claim } from '../claims/claim.ts';
import { ofKind } from '../claims/ofKind.ts';
import type { Relation } from '../contest/relation.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Check } from './check.ts';

interface Made {
  readonly figures: readonly Printed[];
  readonly relations: readonly Relation[];
}

/** Gives a check's relations for the contest of a number: those that `make` makes, or made of the same figures. */
export type Keep = (check: Check, contest: number, make: () => readonly Relation[]) => readonly Relation[];

export function keepingUnread(all: readonly Claim[]): Keep {
  const known = new Map<string, Made>();
  return ({ code, reads }, contest, make) => {
    if (!reads) return make();
    const key = `${code} ${contest}`;
    const figures = reads.flatMap((kind) => ofKind(all, kind)).map(({ figure }) => figure);
    const before = known.get(key);
    if (before?.figures.every((figure, k) => figure === figures[k])) return before.relations;
    const relations = make();
    known.set(key, { figures, relations });
    return relations;
  };
}
