// A last round told in prose: "802 went to Kim, 511 to Lund, and 147 were exhausted. Kim won, 5,682 to 5,721", after the counts before.
import type { Claim } from '../claims/claim.ts';
import { keptWhileAlike } from '../contest/kept.ts';
import type { Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { isExact } from '../numerals/figure.ts';
import type { Article } from './check.ts';
import { allOf, cameTo } from './handedOn.ts';
import { nearMiss } from './nearMiss.ts';

export function lastRounds(article: Article): () => readonly Relation[] {
  const { all } = article;
  const made = gather(all, (one, k) => {
    const other = all[k + 1];
    const told = other && one.against === other && all[k - 1]?.kind === 'invalid';
    return told ? roundOf(all.slice(Math.max(0, k - farthest), k), one, other, article) : [];
  });
  return () => made.map((relation) => relation());
}

/** Figures before the last round, within which the round before it is told. */
const farthest = 9;

/** Where what went to both and to nobody makes what a third had, but for a slip, and one of the two has what it makes, both are meant. */
function roundOf(before: readonly Claim[], one: Claim, other: Claim, article: Article): readonly (() => Relation)[] {
  const near = before.filter(({ figure, block }) => isExact(figure) && block === one.block);
  const shared = near.filter(({ sentence }) => sentence === one.sentence - 1);
  const had = near.filter(({ sentence, kind }) => sentence < one.sentence - 1 && kind !== 'invalid');
  const [a, b, ...more] = shared.filter(({ kind }) => kind !== 'invalid');
  if (!a || !b || more.length > 0) return [];
  const made = had.map((of) => allOf(shared, of, article));
  const of = (made.find(({ state }) => state === 'holds') ?? made.find(nearMiss))?.terms.at(-1);
  const rivals = had.filter((claim) => claim !== of);
  const sums = gather(rivals, (own) =>
    gather([a, b], (came) => [one, other].map((has) => cameTo(own, came, has, article))),
  );
  const [own, came, has] = sums.find((sum) => sum().state === 'holds')?.().terms ?? [];
  const [left, ...others] = rivals.filter((claim) => claim !== own);
  if (!of || !own || !came || !has || !left || others.length > 0) return [];
  return [
    cameTo(own, came, has, article),
    cameTo(left, came === a ? b : a, has === one ? other : one, article),
    keptWhileAlike([...shared, of], () => allOf(shared, of, article)),
  ];
}
