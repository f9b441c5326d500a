// What speaks for another digit of a lone figure: a clue is a sum that it would make hold, and how little chance explains of that.
import type { Claim } from '../claims/claim.ts';
import type { Relation } from '../contest/relation.ts';
import { isOneDigit } from '../math/keystrokes.ts';
import { isOnePlace } from '../math/slips.ts';
import { isFirm } from '../numerals/figure.ts';
import type { Article } from './check.ts';
import { isTally, type Lone } from './lone.ts';
import { sizeOf } from './nearQuotient.ts';

export interface Clue {
  /** Of the check that says it. */
  readonly code: string;
  /** What the figure would be with the other digit. */
  readonly value: number;
  /** Decimal digits that agree beyond those which the choice of the other figures gives away. */
  readonly digits: number;
  make(): Relation;
  /** As it is printed. */
  readonly holds?: true;
}

/** Figures before one, and after it, that are looked through. */
const reach = 40;

/** The figures of an article that sums are made of, by their place in it. */
export interface Field {
  readonly article: Article;
  readonly lone: Lone;
  /** Counts to the last digit. */
  readonly counts: Row;
  /** Shares, points and changes in per cent. */
  readonly shares: Row;
  /** What the shares are. */
  readonly told: ReadonlySet<number>;
}

interface Row {
  readonly claims: readonly Claim[];
  readonly sizes: readonly number[];
  /** How many of them stand before each place of the article. */
  readonly before: Int32Array;
  /** Their places. */
  readonly places: readonly number[];
}

export function fieldOf(article: Article, lone: Lone): Field {
  const shares = rowOf(article.all, isInPercent);
  return { article, lone, counts: rowOf(article.all, isCounted), shares, told: new Set(shares.sizes) };
}

function rowOf(all: readonly Claim[], is: (claim: Claim) => boolean): Row {
  const before = new Int32Array(all.length + 1);
  const [claims, places]: [Claim[], number[]] = [[], []];
  all.forEach((claim, place) => {
    before[place] = claims.length;
    if (!is(claim)) return;
    claims.push(claim);
    places.push(place);
  });
  before[all.length] = claims.length;
  return { claims, places, before, sizes: claims.map(sizeOf) };
}

/** Shorter numbers make one another too often. */
const shortest = 2;

const isPlain = ({ figure, headline }: Claim): boolean =>
  figure.form === 'digits' &&
  (figure.hedge === undefined || isFirm(figure)) &&
  figure.digits.length >= shortest &&
  !headline;
const isCounted = (claim: Claim): boolean => isTally(claim) && isPlain(claim);
const isInPercent = (claim: Claim): boolean =>
  claim.figure.unit !== 'none' && claim.kind !== 'poll-share' && claim.kind !== 'threshold' && isPlain(claim);

/** How many of the row stand from one place to another, both counted. */
export const within = ({ before }: Row, from: number, to: number): number =>
  (before[to + 1] ?? 0) - (before[from] ?? 0);

/** Those of the row that stand near the place: their numbers in it, from one up to another. */
export function around({ before }: Row, place: number): readonly [number, number] {
  return [before[Math.max(0, place - reach)] ?? 0, before[Math.min(before.length - 1, place + reach + 1)] ?? 0];
}

/** Whether the figure is the value, or is with another digit. */
export const mayBe = ({ figure: { digits, style } }: Claim, printed: number, meant: number): boolean => {
  const unit = 10 ** style.places;
  if (Math.round((meant - printed) * unit) === 0) return true;
  return isOnePlace(Math.round(Math.abs(meant - printed) * unit)) && isOneDigit(digits, meant.toFixed(style.places));
};
