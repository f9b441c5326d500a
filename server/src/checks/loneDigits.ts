// A lone figure and one other digit of it for which so much speaks, wherever in the article it stands, that chance explains it
// no more: no words need say what it makes with the others.
import type { Claim } from '../claims/claim.ts';
import type { Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import type { Article } from './check.ts';
import { type Clue, type Field, fieldOf } from './clues.ts';
import { isGross, type Lone } from './lone.ts';
import { sizeOf } from './nearQuotient.ts';
import { quotientClues } from './quotientClues.ts';
import { sumClues } from './sumClues.ts';

/** Decimal digits that agree beyond those which the choice of the figures, and of the slip, gives away. */
const enough = 0.7;
/** Of so few lone figures chance has little to choose from, among more it takes more digits, and of too many nothing is known. */
const few = 16;
const most = 80;
/** By so many another digit must be behind, or nobody can tell which of them was meant. */
const ahead = 0.5;
/** What is so little off may be of another base or hour: it takes so many more. */
const small = 1.5;
/** What says less says nothing: of such clues there are many. */
const telling = 0.5;

type Maker = () => Relation;

const known = new WeakMap<Lone, ReadonlyMap<string, readonly Maker[]>>();

/** What speaks for another digit of lone figures, so far as it is of the check. */
export function loneDigits(article: Article, lone: Lone, code: string): readonly Maker[] {
  const found = known.get(lone) ?? groupedByCode(cluesOf(article, lone));
  known.set(lone, found);
  return found.get(code) ?? [];
}

function groupedByCode(clues: readonly Clue[]): ReadonlyMap<string, readonly Maker[]> {
  const makers = new Map<string, readonly Maker[]>();
  for (const [code, own] of groupBy(clues, (clue) => clue.code))
    makers.set(
      code,
      own.map(
        ({ make, holds }) =>
          () =>
            holds
              ? { ...make(), weight: 'guess', surmised: true }
              : { ...make(), weight: 'evidence', surmised: true, evident: true },
      ),
    );
  return makers;
}

/** For each lone figure all that speaks for the digit which leaves the least to chance. */
function cluesOf(article: Article, lone: Lone): readonly Clue[] {
  const field = fieldOf(article, lone);
  const rows = [field.counts, field.shares];
  const many = rows.reduce((all, { claims }) => all + claims.filter(lone.has).length, 0);
  if (many > most) return [];
  const needed = enough + Math.max(0, Math.log10(many / few));
  return gather(rows, ({ claims, places }) =>
    gather(claims, (own, k) => (lone.has(own) ? meantOf(own, places[k] ?? 0, field, needed) : [])),
  );
}

/** What holds as the figure is printed, where that is no chance; or else what would with the digit for which most speaks. */
function meantOf(own: Claim, place: number, field: Field, needed: number): readonly Clue[] {
  const clues = [...sumClues(own, place, field), ...quotientClues(own, place, field)].filter(
    ({ digits }) => digits > telling,
  );
  const values = groupBy(clues, keyOf);
  const printed = keyOf({ value: sizeOf(own) });
  const asPrinted = values.get(printed) ?? [];
  const borneOut = digitsOf(asPrinted);
  if (borneOut > enough) return asPrinted.map((clue) => ({ ...clue, holds: true }));
  values.delete(printed);
  const slips = Math.log10(9 * own.figure.digits.replace('.', '').length);
  const [best, next] = [...values.values()]
    .map((all) => ({ all, digits: digitsOf(all) - (all.some(({ value }) => isGross(sizeOf(own), value)) ? 0 : small) }))
    .sort((a, b) => b.digits - a.digits);
  const isBest = best && best.digits >= needed + slips + borneOut && !(next && next.digits > best.digits - ahead);
  return isBest ? best.all : [];
}

/** One number, whatever floating point leaves of it. */
const keyOf = ({ value }: Pick<Clue, 'value'>): number => Math.round(value * 1e4);

const digitsOf = (clues: readonly Clue[]): number => clues.reduce((all, { digits }) => all + digits, 0);
