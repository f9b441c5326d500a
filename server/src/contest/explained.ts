// A figure that one sum explains to the last digit is not accused for another sum that was only read into the text.
import type { Claim } from '../claims/claim.ts';
import type { Relation } from './relation.ts';

/** Digits of agreement, those of the search taken off, from which on a sum explains its result. */
const enough = 1.7;

/** What the other figures of a sum give: the share of a quotient, of any other sum its result, or else its last term. */
export const resultOf = ({ base, terms, result }: Relation): Claim | undefined =>
  base === undefined ? (result ?? terms.at(-1)) : terms[0];

/** The figure that somebody worked out from the others; of shares that make the whole there is none. */
export const workedOut = ({ base, terms, result }: Relation): Claim | undefined =>
  base === undefined ? (result ?? (terms.length === 2 ? terms[1] : undefined)) : terms[0];

/** The figure that the words of a sum end in. */
export const toldOf = ({ base, terms }: Relation): Claim | undefined => (base === undefined ? terms.at(-1) : terms[0]);

/** The relations, those that fail for a figure that others explain, or these, made mere guesses. */
export function unlessExplained(
  relations: readonly Relation[],
  others: readonly Relation[] = relations,
): readonly Relation[] {
  const explained = new Set<Claim | undefined>();
  for (const relation of others) {
    // a base that another share implies explains nothing by itself
    const stated = relation.base === undefined || relation.terms.length > 2;
    if (stated && relation.weight === 'guess' && relation.state === 'holds' && relation.digits >= enough)
      explained.add(resultOf(relation));
  }
  // of what makes a whole together none is the result of the others
  const isExplained = (relation: Relation): boolean =>
    relation.whole ? relation.terms.every((claim) => explained.has(claim)) : explained.has(resultOf(relation));
  return explained.size === 0
    ? relations
    : // of two that should be alike, one that is explained only says that the other is wrong
      relations.map((relation) =>
        relation.state === 'fails' &&
        !relation.bound &&
        !relation.twin &&
        isExplained(relation) &&
        relation.terms.length > 1
          ? { ...relation, weight: 'guess' as const }
          : relation,
      );
}
