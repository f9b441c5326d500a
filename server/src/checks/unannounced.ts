// Sums of counts whose terms no words join: so many digits agree that no chance explains it, fewer where words tell of a sum.
import { type Claim, isCount } from '../claims/claim.ts';
import { amongst, plus, type Relation } from '../contest/relation.ts';
import { groupBy } from '../math/groups.ts';
import { toNumber } from '../math/rational.ts';
import { isRound } from '../numerals/figure.ts';
import { firstAtLeast } from '../text/search.ts';
import type { NearSum } from './agreeing.ts';
import type { Subject } from './check.ts';
import { runSums } from './nearSums.ts';
import { isOwn } from './neighbours.ts';
import { passageSums } from './passageSums.ts';
import { telltale, triplesOf } from './triples.ts';
import { equation } from './votes.ts';

/** Counts that make one another, or would but for a slip of one key, though no words say so; they are of the kinds in `counted`. */
export function unannounced(subject: Subject): readonly Relation[] {
  const isWanted = (sum: Claim): boolean => isOwn(sum, subject) && !isMargin(sum);
  const isOurs = (sum: Claim, parts: readonly Claim[]): boolean => isWanted(sum) && !parts.some(isMargin);
  const exact = triplesOf(subject.near, isWanted)
    .filter(({ a, b, sum }) => isOurs(sum, [a, b]))
    .map(({ a, b, sum, many }) => amongst(equation(subject, [plus(a), plus(b)], sum, 'guess'), many))
    .filter(({ digits }) => digits >= telltale);
  const found = [...runSums(subject.near, isWanted), ...passageSums(subject.near, isWanted)];
  const complete = found.filter(({ exact: holds, sum }) => holds && (sum.kind === 'cast' || sum.kind === 'valid'));
  const beside = besideOf(subject.near);
  const near = found
    .filter(
      ({ parts, sum, exact: holds }) =>
        isOurs(sum, parts) &&
        // "1,488 to 1,501 became 1,622 to 1,611"
        (holds || !(sum.against && parts.every(({ against }) => against))) &&
        (holds || !(ofPapers(parts, sum) || leavesOut(parts, sum, beside) || goesBeyond(parts, sum, complete))),
    )
    .map(({ parts, sum, exact: holds, digits }) => ({
      ...equation(subject, parts.map(plus), sum, holds ? 'guess' : 'evidence'),
      digits,
      surmised: true as const,
    }));
  return [...exact, ...near];
}

/** What stands beside the sums of a contest, for each to be held against. */
interface Beside {
  readonly votes: ReadonlyMap<number, readonly Claim[]>;
  readonly invalid: readonly Claim[];
  /** Where votes in round numbers stand, in reading order. */
  readonly round: readonly number[];
}

function besideOf(near: readonly Claim[]): Beside {
  const votes = near.filter(({ kind }) => kind === 'votes');
  return {
    votes: groupBy(votes.filter(isCount), ({ figure }) => toNumber(figure.value)),
    invalid: near.filter((claim) => claim.kind === 'invalid' && claim.time === 'now' && isCount(claim)),
    round: votes.filter(({ figure }) => figure.form === 'digits' && isRound(figure)).map(({ figure }) => figure.start),
  };
}

/**
 * Whether votes in round numbers stand among the figures, or the sum misses by just the votes of somebody else: they are of
 * the sum as well, and what misses it misses them.
 */
function leavesOut(parts: readonly Claim[], sum: Claim, { votes, invalid, round }: Beside): boolean {
  const figures = [...parts, sum];
  const made = parts.reduce((all, { figure }) => all + toNumber(figure.value), 0);
  const left = toNumber(sum.figure.value) - made;
  if (votes.get(Math.abs(left))?.some((other) => !figures.includes(other))) return true;
  if (sum.kind === 'cast' && left > 0 && left < few * made) {
    // "83,471 of 209,964 on the register came": nobody speaks of any spoilt papers, and yet a few are
    if (invalid.length === 0 && !isListed(sum)) return true;
    // "3,977 papers; two were spoilt, and there was one abstention": so few are not votes, and these are told of
    const spoilt = invalid.find((other) => other.block === sum.block && !parts.includes(other));
    if (spoilt && left >= toNumber(spoilt.figure.value)) return true;
  }
  const places = figures.map(({ figure }) => figure.start);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return (round[firstAtLeast(round.length, (k) => round[k] ?? 0, first + 1)] ?? last) < last;
}

const few = 0.01;

/** Said to be of those who came, and not of the votes in a list: "Total votes: 83,471". */
const isListed = ({ sums, line, list, label, of }: Claim): boolean =>
  of === undefined && (sums || line || label || list !== undefined);

/** Whether some of the parts make another total already, to the last digit: what stands beside them is none of their list. */
const goesBeyond = (parts: readonly Claim[], sum: Claim, complete: readonly NearSum[]): boolean =>
  complete.some(
    (one) =>
      one.sum !== sum &&
      one.parts.every((part) => parts.includes(part)) &&
      parts.some((part) => part.kind !== 'invalid' && !one.parts.includes(part)),
  );

/** None of those on the rolls are made of papers. */
const ofPapers = (parts: readonly Claim[], sum: Claim): boolean =>
  sum.kind === 'registered' && parts.some(({ kind }) => kind === 'cast' || kind === 'valid');

/** Margins have a check of their own. */
const isMargin = ({ kind }: Claim): boolean => kind === 'margin-votes';
