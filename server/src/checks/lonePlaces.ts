// What figures that nothing bears out add to the sums of an article.
import type { Claim } from '../claims/claim.ts';
import { keyOf } from '../contest/keys.ts';
import type { Place } from '../contest/ledger.ts';
import type { Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import type { Span } from '../text/span.ts';
import { type Lone, loneAmong } from './lone.ts';
import { meantAmong } from './loneGuesses.ts';

/**
 * The places, their sums with the weight that they have among such figures, and one more for what `makersOf` makes of these;
 * `all` is the whole prose.
 */
export function withLone(
  places: readonly Place[],
  claims: readonly Claim[],
  all: Span,
  makersOf: (lone: Lone) => readonly (() => Relation)[],
): readonly Place[] {
  const printed = gather(places, (place) => place.printed);
  const lone = loneAmong(claims, printed);
  const meant = meantAmong(printed, lone);
  const known = new Set(printed.filter(({ weight }) => weight !== 'guess').map(keyOf));
  const makers = makersOf(lone).filter((make) => !known.has(keyOf(make())));
  const relations = (): readonly Relation[] => makers.map((make) => make());
  const own = { reach: all, printed: relations(), work: makers.length / lighter, relations };
  return [
    ...places.map((place) => ({
      ...place,
      printed: meant(place.printed),
      relations: (supposed: Parameters<Place['relations']>[0]) => meant(place.relations(supposed)),
    })),
    ...(makers.length > 0 ? [own] : []),
  ];
}

/** To make one such sum anew is so much less work than to put a figure of a contest through all checks. */
const lighter = 10;
