// What an article's figures say, apart from where in the file they stand.
import type { Block } from '../text/prose.ts';
import { type Claim, linksOf } from './claim.ts';

/** Where things stand, told by how far they stand from one another. */
const places: ReadonlySet<string> = new Set(['start', 'end', 'unitEnd', 'block', 'sentence']);

/** All claims that the claims of an article lead to: its own, in order, and those that only they know. */
export function claimsWithin(claims: readonly Claim[]): readonly Claim[] {
  const found = new Set(claims);
  const find = (other: Claim): Claim => {
    found.add(other);
    return other;
  };
  for (const claim of found) linksOf(claim, find);
  return [...found];
}

/** Two articles with equal statements are examined alike: they agree claim for claim, in words, order and distances. */
export function statementOf(claims: readonly Claim[], blocks: readonly Block[]): readonly unknown[] {
  const all = claimsWithin(claims);
  const indexes = new Map<unknown, number>(all.map((claim, index) => [claim, index]));
  const said: unknown[] = [claims.length];
  const tell = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) said.push(value);
    else if (indexes.has(value)) said.push('claim', indexes.get(value));
    else tellAll(value);
  };
  const tellAll = (value: object): void => {
    for (const [key, one] of Object.entries(value)) {
      if (places.has(key)) continue;
      said.push(key);
      tell(one);
    }
    said.push('end');
  };
  let heading = 0;
  let before = all[0];
  for (const claim of all) {
    // an article's headings part its contests
    for (; heading <= claim.block; heading++) if (blocks[heading]?.kind === 'heading') said.push('heading');
    const [figure, last] = [claim.figure, before?.figure ?? claim.figure];
    said.push(figure.start - last.start, figure.end - figure.start, figure.unitEnd - figure.start);
    said.push(claim.block - (before?.block ?? 0), claim.sentence - (before?.sentence ?? 0));
    tellAll(claim);
    before = claim;
  }
  return said;
}

export const isSameStatement = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);
