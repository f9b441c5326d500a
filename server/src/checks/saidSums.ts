// Counts of one sentence that its words add up: "2,704 on the night and 500 by post, for 3,204 in all".
import { type Claim, isCount } from '../claims/claim.ts';
import { isExact } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { type NearSum, nearSum } from './agreeing.ts';

const parts: ReadonlySet<Kind> = new Set<Kind>(['votes', 'previous-votes', 'invalid', 'valid', 'cast', 'other']);

/** Each total that its own words call one, with all counts before it in its sentence, or all after it. */
export function saidSums(claims: readonly Claim[]): readonly NearSum[] {
  return claims.flatMap((sum, at) => {
    if (!sum.sums || !parts.has(sum.kind) || !isTerm(sum)) return [];
    const own = (list: readonly Claim[]): Claim[] => {
      const end = list.findIndex(({ sentence }) => sentence !== sum.sentence);
      return (end < 0 ? list : list.slice(0, end)).filter(({ figure }) => figure.unit === 'none');
    };
    const before = own(claims.slice(Math.max(0, at - most), at).reverse());
    const after = own(claims.slice(at + 1, at + 1 + most));
    return [before.reverse(), after].flatMap((run) => {
      if (run.length < 2 || run.length >= most || !run.every((claim) => parts.has(claim.kind) && isTerm(claim)))
        return [];
      const found = nearSum(run, sum, 1);
      return found && found.digits >= telltale ? [found] : [];
    });
  });
}

/** Where the words say that it is a sum, so few digits are enough. */
const telltale = 0.3;

/** Counts of one sum; a longer list may go on. */
const most = 12;

const isTerm = (claim: Claim): boolean =>
  isCount(claim) && !claim.cell && !claim.headline && isExact(claim.figure) && claim.figure.value.n > 0;
