// Counts of one passage that make the total in their midst or beside them: "445 votes to the 64 of his rival; five of the 514".
import { type Claim, isCount } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import { gather } from '../math/gather.ts';
import { toNumber } from '../math/rational.ts';
import { isSlip } from '../math/slips.ts';
import { isExact } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { crowdOf, type NearSum, nearSum } from './agreeing.ts';
import { twice } from './nearSums.ts';

const parts: ReadonlySet<Kind> = new Set<Kind>(['votes', 'previous-votes', 'invalid']);
const totals: ReadonlySet<Kind> = new Set<Kind>(['valid', 'cast', 'votes', 'previous-votes', 'registered']);

/** Counts before and after a total that may be its parts. */
const reach = 12;
/** Shorter totals are made too often. */
const shortest = 3;
/** Sentences from one count to the next. */
const farthest = 2;
const farthestList = 4;

/** For each total that `isWanted` the counts around it that make it, or would but for the slip of one key. */
export function passageSums(claims: readonly Claim[], isWanted: (sum: Claim) => boolean): readonly NearSum[] {
  const counts = claims.filter(
    (claim) =>
      (parts.has(claim.kind) || totals.has(claim.kind)) &&
      isCount(claim) &&
      !claim.cell &&
      !claim.headline &&
      isExact(claim.figure) &&
      claim.figure.value.n > 0,
  );
  // "of 7,894 on the roll 3,420 voted": the voters are no part of the papers
  const papers = counts.filter(({ kind }) => kind !== 'registered');
  const isOfPapers = ({ kind }: Claim): boolean => kind === 'cast' || kind === 'valid';
  return [
    ...sumsIn(papers, (sum) => isOfPapers(sum) && isWanted(sum)),
    ...sumsIn(counts, (sum) => !isOfPapers(sum) && isWanted(sum)),
  ];
}

function sumsIn(counts: readonly Claim[], isWanted: (sum: Claim) => boolean): readonly NearSum[] {
  const values = counts.map(({ figure }) => toNumber(figure.value));
  const crowd = crowdOf(counts);
  return gather(counts, (sum, at) =>
    totals.has(sum.kind) && sum.figure.digits.length >= shortest && isWanted(sum)
      ? (around(counts, values, at, crowd) ?? [])
      : [],
  );
}

/** The fewest neighbours that make the total exactly; where none do, those that miss it by a slip. */
function around(counts: readonly Claim[], values: readonly number[], at: number, crowd: number): NearSum | undefined {
  const whole = values[at] ?? 0;
  let near: NearSum | undefined;
  let before = 0;
  let last = at;
  while (last < at + reach && goesOn(counts, last + 1, at)) last++;
  for (let from = at; from >= Math.max(0, at - reach) && goesOn(counts, from, at); from--) {
    if (from < at) before += values[from] ?? 0;
    let all = before;
    for (let to = at; to <= last; to++) {
      if (to > at) all += values[to] ?? 0;
      if (all > mostOver * whole) break;
      if (to - from < 2 || (all !== whole && !isSlip(Math.abs(all - whole)))) continue;
      const run = counts.slice(from, to + 1);
      // "4,411 numbered the Liberal 1": without one of them they make it
      if (all !== whole && run.some((claim, k) => from + k !== at && toNumber(claim.figure.value) === all - whole))
        continue;
      if (!run.every((claim, k) => from + k === at || parts.has(claim.kind))) continue;
      // between one total and the next there is little to choose
      const many = isWholePassage(counts, from, to, at) ? 2 : (at - from + 1) * (to - at + 1);
      const found = judged(run, at - from, many, crowd);
      if (found?.exact) return found;
      near ??= found;
    }
    if (before > mostOver * whole) break;
  }
  return near;
}

const mostOver = 10;

/** Before and after these counts there are others of another passage, or totals, or the same rivals anew. */
function isWholePassage(counts: readonly Claim[], from: number, to: number, at: number): boolean {
  const [before, first, last, after] = [counts[from - 1], counts[from], counts[to], counts[to + 1]];
  const ends = (one: Claim | undefined, other: Claim | undefined): boolean =>
    one === undefined ||
    other === undefined ||
    (one.block !== other.block && !(one.line && other.line)) ||
    !parts.has(one.kind) ||
    !parts.has(other.kind);
  const run = counts.slice(from, to + 1);
  const anew = after !== undefined && run.some(({ subject }) => subject && sameSubject(subject, after.subject));
  // "Valid poll: 6,412", and then who had how many
  const heads = from === at && (first?.kind === 'valid' || first?.kind === 'cast') && run[1]?.block !== first.block;
  return (heads || ends(before, first)) && (anew || ends(last, after));
}

const goesOn = (counts: readonly Claim[], to: number, at: number): boolean => {
  const one = counts[to];
  const other = counts[to + Math.sign(at - to)];
  if (!one || !other) return false;
  const apart = Math.abs(one.sentence - other.sentence);
  // between a total and the list below it stand the quota, and what is counted
  return apart <= farthest || (apart <= farthestList && one.line && totals.has(other.kind) && other.kind !== 'votes');
};

function judged(run: readonly Claim[], at: number, many: number, crowd: number): NearSum | undefined {
  const sum = run[at];
  if (!sum) return undefined;
  const others = run.filter((claim) => claim !== sum);
  // "68,000 of 200,000 and 1,710 of 3,000": a part and its own whole are no two parts
  if (others.some(({ of }) => of && others.includes(of))) return undefined;
  const found = nearSum(others, sum, crowd * many);
  const exact = found?.exact === true;
  if (!exact && twice(others)) return undefined;
  // rivals with a share each: one of them is no sum of the others, however near it comes
  if (!exact && [sum, ...others].every(({ kind, partner }) => kind === 'votes' && partner)) return undefined;
  // rivals and the votes cast: that they make it exactly is all that can be asked of so few
  const plain = sum.kind === 'cast' || sum.kind === 'valid' ? few : telltale;
  const enough = exact ? plain : plain === few && many <= 2 ? likely : sure;
  return found && found.digits >= enough ? found : undefined;
}

/** Digits of agreement that are no chance, in a sum whose terms are of the right kinds. */
const telltale = 1;
const sure = 1;
/** All that stands between two totals, of rivals and of the votes cast: there the slip is the likelier. */
const likely = 0.6;
const few = 0;
