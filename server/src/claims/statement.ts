// What an article's figures say, apart from where in the file they stand.
import type { Block } from '../text/prose.ts';
import type { Claim } from './claim.ts';
import { claimsWithin } from './moved.ts';
import { areSideBySide } from './sideBySide.ts';

/** Where things stand, told by their order and by how many blocks, sentences and words stand between them. */
const places: ReadonlySet<string> = new Set([
  ...['start', 'end', 'unitEnd', 'to', 'from'],
  ...[/* @__KEY__ */ 'block', /* @__KEY__ */ 'sentence', /* @__KEY__ */ 'lead'],
]);

type Parts = Readonly<Record<string, unknown>>;

/** What the claims of an article say at one time: to examine them is to join some. */
export interface Statement {
  /** How many are the article's own. */
  readonly own: number;
  readonly said: readonly Claim[];
  /** The claims themselves, by their place among what they said. */
  readonly indexes: ReadonlyMap<unknown, number>;
  /** How many headings stand before the next claim and after the one before it: headings part contests. */
  readonly headings: readonly number[];
  /** The place of each among the others in the order of the text. */
  readonly ranks: readonly number[];
}

export function statementOf(claims: readonly Claim[], blocks: readonly Block[]): Statement {
  const all = claimsWithin(claims);
  let at = 0;
  const headings = all.map(({ block }) => {
    let passed = 0;
    for (; at <= block; at++) if (blocks[at]?.kind === 'heading') passed++;
    return passed;
  });
  return {
    own: claims.length,
    said: all.map((claim) => ({ ...claim })),
    indexes: new Map(all.map((claim, index) => [claim, index])),
    headings,
    ranks: ranksOf(all),
  };
}

/** Figures that begin at one place have one rank. */
function ranksOf(claims: readonly Claim[]): readonly number[] {
  const starts = claims.map(({ figure }) => figure.start);
  if (starts.every((start, k) => k === 0 || start > (starts[k - 1] ?? 0))) return starts.map((_, k) => k);
  const ranks = new Map([...new Set(starts)].sort((a, b) => a - b).map((start, rank) => [start, rank]));
  return starts.map((start) => ranks.get(start) ?? 0);
}

/**
 * Two articles with equal statements are examined alike, but for what is asked in characters (checks/neighbours.ts): they
 * agree claim for claim, in words, order and distances. All else asks for the order of figures, for blocks and sentences
 * between them and, of those of one block, for words.
 */
export function isSameStatement(a: Statement, b: Statement): boolean {
  const alike = (one: unknown, other: unknown): boolean => {
    if (one === other) return true;
    if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
    const index = a.indexes.get(one);
    if (index !== undefined || b.indexes.has(other)) return index === b.indexes.get(other);
    return isAlike(one, other);
  };
  const isAlike = (one: object, other: object): boolean => {
    const [parts, others] = [one as Parts, other as Parts];
    const keys = Object.keys(parts);
    return (
      keys.length === Object.keys(others).length &&
      keys.every((key) => {
        const [part, like] = [parts[key], others[key]];
        return (part === like && part !== undefined) || places.has(key) || (key in others && alike(part, like));
      })
    );
  };
  const words = new Map<number, number>();
  /** What an edit put before the figures of a block all stand behind; a cell is told from others of its row by its words. */
  const isMovedAlike = ({ block, cell, figure }: Claim, { figure: other }: Claim): boolean => {
    const by = cell ? 0 : (words.get(block) ?? other.from - figure.from);
    words.set(block, by);
    return other.from === figure.from + by && other.to === figure.to + by && other.lead === figure.lead + by;
  };
  return (
    a.own === b.own &&
    a.said.length === b.said.length &&
    a.said.every((claim, k) => {
      const other = b.said[k];
      return (
        other !== undefined &&
        a.headings[k] === b.headings[k] &&
        a.ranks[k] === b.ranks[k] &&
        isMovedAlike(claim, other) &&
        isAsFar(a.said[k - 1] ?? claim, claim, b.said[k - 1] ?? other, other) &&
        isAlike(claim, other)
      );
    })
  );
}

/** Whether two claims stand as far from those before them, and are as long. */
function isAsFar(before: Claim, { figure, block, sentence }: Claim, last: Claim, other: Claim): boolean {
  return (
    figure.end - figure.start === other.figure.end - other.figure.start &&
    figure.unitEnd - figure.start === other.figure.unitEnd - other.figure.start &&
    block - before.block === other.block - last.block &&
    sentence - before.sentence === other.sentence - last.sentence &&
    (sentence !== before.sentence || areSideBySide(before.figure, figure) === areSideBySide(last.figure, other.figure))
  );
}
