// Margins told in a list, "Majorities: Berg 31, Lund 55": each is what the votes of its winner have over those told next.
import { groupBy } from '../math/groups.ts';
import { compare, subtract } from '../math/rational.ts';
import { type Claim, isCount } from './claim.ts';
import { isTerm } from './grid.ts';
import { sameSubject } from './names.ts';

/** Fewer margins are no list. */
const fewest = 2;
/** More are looked up in vain. */
const mostLists = 20;

/** Binds each margin of a list to the two counts that it lies between, where it does so for most of the list. */
export function bindMargins(claims: readonly Claim[]): void {
  const margins = claims.filter(
    (claim) => claim.kind === 'margin-votes' && claim.subject && isTerm(claim) && !claim.cell,
  );
  const lists = [...groupBy(margins, ({ sentence }) => sentence).values()].filter(({ length }) => length >= fewest);
  if (lists.length === 0) return;
  const votes = claims.filter((claim) => claim.kind === 'votes' && isCount(claim) && !claim.cell && isTerm(claim));
  for (const list of lists.slice(0, mostLists)) {
    const triples = list.flatMap((margin) => {
      const at = votes.findIndex(({ subject }) => sameSubject(subject, margin.subject));
      const [winner, next] = [votes[at], votes[at + 1]];
      return winner && next && next.block === winner.block && next.sentence === winner.sentence
        ? [{ margin, winner, next }]
        : [];
    });
    const holding = triples.filter(
      ({ margin, winner, next }) =>
        compare(subtract(winner.figure.value, next.figure.value), margin.figure.value) === 0,
    );
    if (holding.length < fewest || holding.length * 2 <= triples.length) continue;
    for (const { margin, winner, next } of triples) winner.madeOf = [...winner.madeOf, [next, margin]];
  }
}
