// What figures that nothing bears out add to the sums of an article.
import type { Claim } from '../claims/claim.ts';
import { unlessExplained } from '../contest/explained.ts';
import { keyOf } from '../contest/keys.ts';
import type { Place } from '../contest/ledger.ts';
import type { Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import type { Span } from '../text/span.ts';
import { type Lone, loneAmong } from './lone.ts';
import { meantAmong } from './loneGuesses.ts';
import { isTurnout } from './quotient.ts';

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
  const made = makersOf(lone).map((make) => ({ make, relations: make() }));
  // of what the writer holds a share against it is, and of nothing else
  const told = new Set(gather(printed, ({ told, terms }) => (told ? terms.slice(0, 1) : [])));
  const borneOut = gather(made, ({ relations }) => relations).filter(
    (relation) => isBeside(relation) && !relation.terms.slice(0, 1).some((share) => told.has(share)),
  );
  const meant = meantAmong(printed, lone);
  if (!meant && made.length === 0) return places;
  const weigh = (relations: readonly Relation[]): readonly Relation[] =>
    unlessExplained(meant ? meant(relations) : relations, borneOut);
  const known = new Set(printed.filter(({ weight }) => weight !== 'guess').map(keyOf));
  const own = made.filter(({ relations }) =>
    relations.some((relation) => relation.evident || !known.has(keyOf(relation))),
  );
  return [
    ...places.map(
      (place): Place => ({
        ...place,
        printed: weigh(place.printed),
        relations: (supposed) => weigh(place.relations(supposed)),
      }),
    ),
    {
      reach: all,
      printed: gather(own, ({ relations }) => relations),
      work: own.length / lighter,
      relations: () => gather(own, ({ make }) => make()),
    },
  ];
}

/** Few enough to choose from: those of a sentence, and a turnout with who came of how many. */
const isBeside = ({ terms }: Relation): boolean =>
  isTurnout(terms) || terms.every(({ sentence, cell }) => sentence === terms[0]?.sentence && !cell);

/** To make one such sum anew is so much less work than to put a figure of a contest through all checks. */
const lighter = 10;
