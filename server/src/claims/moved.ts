// A reading that differs from the last one by nothing but where things stand: its claims are those of the last one, moved.
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { type Claim, linksOf } from './claim.ts';
import { type Shift, shifted, shiftedClaims } from './copies.ts';

/** What was read of a block by itself, and where the block stands. */
export interface Source extends Shift {
  readonly own: readonly Claim[];
  /** How many headings stand before it. */
  readonly headings: number;
}

/** What was read of an article that has no tables. */
export interface ArticleReading {
  readonly sources: readonly Source[];
  readonly several: boolean;
  /** What it is about, of what its figures speak of. */
  readonly about: string;
  /** All claims that were made of the sources, those that mean nothing as well. */
  readonly made: readonly Claim[];
  /** What came of them. */
  readonly claims: readonly Claim[];
  /** All that they lead to, known once they have been moved: what is told again is not joined anew. */
  readonly within?: readonly Claim[];
}

/** All claims that some lead to: these, in order, and those that only they know. */
export function claimsWithin(claims: readonly Claim[]): readonly Claim[] {
  const found = new Set(claims);
  const find = (other: Claim): Claim => {
    found.add(other);
    return other;
  };
  for (const claim of found) linksOf(claim, find);
  return [...found];
}

/**
 * The last reading where these sources stand now, if it is of the same ones, as many blocks and sentences from one
 * another; it is moved. How many characters lie between two blocks no reading asks.
 */
export function movedTo(
  last: ArticleReading,
  sources: readonly Source[],
  several: boolean,
  about: string,
): ArticleReading | undefined {
  const [was, is] = [last.sources[0], sources[0]];
  if (!was || !is || last.several !== several || last.about !== about || last.sources.length !== sources.length)
    return undefined;
  const by = { block: is.block - was.block, sentence: is.sentence - was.sentence };
  const isAlike = (one: Source, k: number): boolean => {
    const other = sources[k];
    return (
      other !== undefined &&
      one.own === other.own &&
      one.list === other.list &&
      one.headings === other.headings &&
      one.block + by.block === other.block &&
      one.sentence + by.sentence === other.sentence
    );
  };
  if (!last.sources.every(isAlike)) return undefined;
  const starts = new Map(last.sources.map(({ block, start }, k) => [block, (sources[k]?.start ?? start) - start]));
  const within = last.within ?? claimsWithin(last.made);
  for (const claim of within) {
    const start = starts.get(claim.block) ?? 0;
    if (start !== 0) claim.figure = shifted(claim.figure, start);
    claim.block += by.block;
    claim.sentence += by.sentence;
  }
  return { ...last, sources, within };
}

/** Adds to the places of all claims that some lead to. */
function move(claims: readonly Claim[], { start, block, sentence, list }: Shift): void {
  for (const claim of claimsWithin(claims)) {
    claim.figure = shifted(claim.figure, start);
    claim.block += block;
    claim.sentence += sentence;
    claim.list = list ?? claim.list;
  }
}

/** The claims where their blocks stand: copies, for blocks that are alike are read once, and may be asked for again. */
export const placed = (sources: readonly Source[]): readonly Claim[] =>
  gather(sources, (source) => shiftedClaims(source.own, source));

/** The same where nobody will ask again: of a block like no other they are no copies. */
export function placedForGood(sources: readonly Source[]): readonly Claim[] {
  const readings = groupBy(sources, ({ own }) => own);
  return gather(sources, (source) => {
    if ((readings.get(source.own)?.length ?? 0) > 1) return shiftedClaims(source.own, source);
    move(source.own, source);
    return source.own;
  });
}
