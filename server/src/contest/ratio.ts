// A share as the quotient of its count and of what it is a share of.
import type { Claim } from '../claims/claim.ts';
import { exactly, type Interval, meets, product, quotient, scale, sum } from '../math/interval.ts';
import { compare, divide, hundred, logOf, rational, zero } from '../math/rational.ts';
import { interval, loose, type Printed, snug } from '../numerals/figure.ts';
import { type Relation, restOf, type State, sizeOf, type Term, type Weight, type Words, widthOf } from './relation.ts';

/** What a share is held against. */
export interface Base {
  /** cast | valid | registered | listed | implied | seats, or a number that the writer chose */
  readonly name: 'cast' | 'valid' | 'registered' | 'listed' | 'implied' | 'seats' | 'chosen';
  readonly interval: Interval;
  /** The figures that make it up, and how. */
  readonly terms: readonly Term[];
}

export interface Ratio {
  readonly code: string;
  readonly weight: Weight;
  readonly share: Claim;
  readonly part: Claim;
  readonly base: Base;
  words(): Words;
  readonly witnesses: number;
  baseName(): string;
}

const percentOf = (part: Interval, base: Interval): Interval => quotient(scale(part, hundred), base);

const isShareOf = (share: Claim, part: Claim, base: Base, read: (figure: Printed) => Interval): boolean =>
  meets(percentOf(read(part.figure), base.interval), read(share.figure));

/** Whether the share is that of the part of the base, give or take a unit of its last digit. */
export const isNearShareOf = (share: Claim, part: Claim, base: Base): boolean =>
  isShareOf(share, part, base, interval) || isShareOf(share, part, base, loose);

/** share = 100 · part / base. */
export function ratio({ code, weight, share, part, base, words, witnesses, baseName }: Ratio): Relation {
  // a sum of a long list is no figure that anybody typed
  const sums = base.terms.length > mostTerms ? [] : base.terms;
  const terms = [share, part, ...sums.map(({ claim }) => claim).filter((claim) => claim !== part)];
  const printedBase = base.interval.low ?? base.interval.high ?? zero;
  const digits = Math.max(
    0,
    Math.min(finenessOf(share), finenessOf(part), logOf(printedBase) - widthOf(base.interval)),
  );
  return {
    ...{ code, weight: isProverbial(share, part, base) ? 'guess' : weight, terms, state: stateOf(share, part, base) },
    ...{ words, witnesses, digits, base: baseName },
    room: (claim) => (claim === part ? neededPart(loose(share.figure), part, base) : undefined),
    needed: (claim) => {
      if (claim === share) return percentOf(interval(part.figure), base.interval);
      if (claim === part) return neededPart(interval(share.figure), part, base);
      const term = sums.find((other) => other.claim === claim);
      const over = term && divide(rational(1), term.times);
      if (!term || !over) return undefined;
      const all = quotient(scale(interval(part.figure), hundred), interval(share.figure));
      return scale(sum(all, scale(restOf(base.interval, term, base.terms), rational(-1))), over);
    },
    fact: undefined,
  };
}

/** "Three of four came, 75.3 percent": whose share has decimals were not counted on the fingers. */
const isProverbial = ({ figure }: Claim, part: Claim, { interval: { high }, terms }: Base): boolean =>
  terms.length === 1 &&
  figure.style.places > 0 &&
  high !== undefined &&
  compare(high, rational(fingers)) <= 0 &&
  part.sentence === terms[0]?.claim.sentence;

const fingers = 10;

function stateOf(share: Claim, part: Claim, base: Base): State {
  const hedged = share.figure.hedge !== undefined || part.figure.hedge !== undefined;
  if (isShareOf(share, part, base, interval)) return !hedged || isShareOf(share, part, base, snug) ? 'holds' : 'open';
  return isShareOf(share, part, base, loose) ? 'rounding' : 'fails';
}

/** A base of more terms is taken as given. */
const mostTerms = 30;

/** How many digits the figure is given to. */
const finenessOf = (claim: Claim): number => sizeOf(claim) - widthOf(interval(claim.figure));

/** Where the base is a sum that holds the part itself, v = p · rest / (100 - p). */
function neededPart(p: Interval, part: Claim, base: Base): Interval {
  const term = base.terms.find(({ claim }) => claim === part);
  if (!term) return scale(product(p, base.interval), rational(1, 100));
  const others = sum(exactly(hundred), scale(p, rational(-1)));
  return quotient(product(p, restOf(base.interval, term, base.terms)), others);
}
