// Which figures are joined in which sums, and what each is in them: what the editor's features are drawn from.
import type { Claim } from '../claims/claim.ts';
import { eachOnce, isSaid } from '../contest/facts.ts';
import type { Relation } from '../contest/relation.ts';
import type { Voice } from '../contest/wording.ts';
import { gather } from '../math/gather.ts';
import type { Role, Sum } from '../protocol.ts';
import { solvedFor } from './solved.ts';

export type Working = (relation: Relation) => string;

/** The sums in words, each written once: they are told of a figure as well as by themselves. */
export function workings(): Working {
  const known = new Map<Relation, string>();
  return (relation) => {
    const working = known.get(relation) ?? relation.words().working;
    known.set(relation, working);
    return working;
  };
}

/** Each fact once, in the form in which it is meant; terms by their place among the article's claims. */
export function sumsOf(
  claims: readonly Claim[],
  relations: readonly Relation[],
  voice: Voice,
  workingOf: Working,
): readonly Sum[] {
  const places = new Map(claims.map((claim, index) => [claim, index] as const));
  return eachOnce(relations.filter(isSaid)).map((relation) => {
    const { code, state, terms, base } = relation;
    const isOff = (state === 'fails' || state === 'rounding') && terms.length <= mostSolved;
    const placed = gather(terms, (claim, k) => {
      const figure = places.get(claim);
      const fits = isOff ? solvedFor(claim, relation, voice) : undefined;
      return figure === undefined
        ? []
        : [{ figure, role: roleOf(relation, claim, k), ...(fits !== undefined && { fits }) }];
    });
    return { code, state, terms: placed, working: workingOf(relation), ...(base !== undefined && { base: base() }) };
  });
}

/** Of a sum of more figures nobody asks what each would have to be. */
const mostSolved = 30;

/** Parts make up these; what other sums have for a result follows from its terms. */
const wholes: ReadonlySet<string> = new Set(['sum-of-votes', 'table-sum', 'seats']);
const twins: ReadonlySet<string> = new Set(['repeated-figure', 'fraction']);

function roleOf({ code, base, result, terms }: Relation, claim: Claim, k: number): Role {
  if (base !== undefined) return k === 0 ? 'share' : k === 1 ? 'part' : 'base';
  if (twins.has(code)) return 'same';
  if (claim === result) return wholes.has(code) ? 'total' : 'result';
  return code === 'threshold' && k === terms.length - 1 ? 'result' : 'term';
}
