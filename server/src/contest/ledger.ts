// The sums of an article as its figures stand, with some of them supposed to be others.
import type { Claim } from '../claims/claim.ts';
import { gather } from '../math/gather.ts';
import type { Rational } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Span } from '../text/span.ts';
import { type Supposed, stateOf } from './kept.ts';
import type { Relation } from './relation.ts';

/** The relations of each place: of every contest, and of the article as a whole. */
export type Sums = readonly (readonly Relation[])[];

/** An article whose figures can be put to a trial. */
export interface Ledger {
  /** The relations as printed. */
  readonly printed: Sums;
  /** The relations of one place of the sums as the figures now stand. */
  relations(place: number): readonly Relation[];
  /** Lets the figure have another value until the answer is called. */
  suppose(claim: Claim, value: Rational): () => void;
  /** The places in whose reach the figure stands, and those in whose sums it is. */
  touched(claim: Claim, current: Sums): readonly number[];
  /** How much of the work that an article of its size may take is left: from 1 down to 0 and below. */
  left(): number;
}

/** Where figures are joined. */
export interface Place {
  /** The part of the prose whose figures may be joined here. */
  readonly reach: Span;
  readonly printed: readonly Relation[];
  /** The work that it is to join them anew, as figures of a contest. */
  readonly work: number;
  /** The relations as the figures now stand, these of them supposed to be others than printed. */
  relations(supposed: Supposed): readonly Relation[];
}

/** `mend` gives the figure another value, written as its author writes. */
export function createLedger(places: readonly Place[], mend: (figure: Printed, value: Rational) => Printed): Ledger {
  // one state of the figures is come back to again and again: a trial looks ahead, and is made; an option was tried
  const known = new Map<string, readonly Relation[]>();
  let size = 0;
  let done = 0;
  const allowed = least + trialsOfAll * places.reduce((all, { work }) => all + work, 0);
  const supposed = new Map<Claim, string>();
  return {
    printed: places.map(({ printed }) => printed),
    relations: (place) => {
      const key = `${place} ${stateOf(supposed)}`;
      const made = known.get(key) ?? places[place]?.relations(supposed) ?? [];
      if (!known.has(key)) {
        done += places[place]?.work ?? 0;
        size += made.length;
        if (size > mostKept) {
          known.clear();
          size = made.length;
        }
        known.set(key, made);
      }
      return made;
    },
    suppose: (claim, value) => {
      const { figure } = claim;
      claim.figure = mend(figure, value);
      supposed.set(claim, `${figure.start}=${value.n}/${value.d}`);
      return () => {
        claim.figure = figure;
        supposed.delete(claim);
      };
    },
    touched: (claim, current) =>
      gather(places, ({ reach }, place) => {
        const { start } = claim.figure;
        const isNear = start >= reach.start && start <= reach.end;
        return isNear || termsOf(current[place] ?? none).has(claim) ? [place] : [];
      }),
    left: () => 1 - done / allowed,
  };
}

/** The figures of sums, found once. */
function termsOf(relations: readonly Relation[]): ReadonlySet<Claim> {
  const found = known.get(relations) ?? new Set(gather(relations, ({ terms }) => terms));
  known.set(relations, found);
  return found;
}
const known = new WeakMap<readonly Relation[], ReadonlySet<Claim>>();
const none: readonly Relation[] = [];

/** Figures of contests that may be joined anew in any article: many times what the worst of real ones takes. */
const least = 15_000;
/** So often all that an article joins may be joined anew besides: where thousands of sums fail, not all are tried out. */
const trialsOfAll = 15;

/** Relations that are kept of states that may come again. */
const mostKept = 5000;
