// What figures that nothing bears out add to the sums of an article.
import type { Claim } from '../claims/claim.ts';
import { keyOf } from '../contest/keys.ts';
import type { Place } from '../contest/ledger.ts';
import type { Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import type { Span } from '../text/span.ts';
import { type Lone, loneAmong } from './lone.ts';
import { meantAmong } from './loneGuesses.ts';

/** Makes a relation anew as the figures stand; none where it is let stand, or its check breaks. */
export type Maker = () => readonly Relation[];

/**
 * The places, their sums with the weight that they have among such figures, and one more for what `makersOf` makes of these;
 * `all` is the whole prose.
 */
export function withLone(
  places: readonly Place[],
  claims: readonly Claim[],
  all: Span,
  makersOf: (lone: Lone) => readonly Maker[],
): readonly Place[] {
  const printed = gather(places, (place) => place.printed);
  const lone = loneAmong(claims, printed);
  const meant = meantAmong(printed, lone);
  const weighed = meant
    ? places.map(
        (place): Place => ({
          ...place,
          printed: meant(place.printed),
          relations: (supposed) => meant(place.relations(supposed)),
        }),
      )
    : places;
  const made = makersOf(lone).map((make) => ({ make, relations: make() }));
  if (made.length === 0) return weighed;
  const known = new Set(printed.filter(({ weight }) => weight !== 'guess').map(keyOf));
  const own = made.filter(({ relations }) =>
    relations.some((relation) => relation.evident || !known.has(keyOf(relation))),
  );
  return [
    ...weighed,
    {
      reach: all,
      printed: gather(own, ({ relations }) => relations),
      work: own.length / lighter,
      relations: () => gather(own, ({ make }) => make()),
    },
  ];
}

/** To make one such sum anew is so much less work than to put a figure of a contest through all checks. */
const lighter = 10;
